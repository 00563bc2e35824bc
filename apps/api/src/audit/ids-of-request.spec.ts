import type { Request } from 'express';
import { idsOfRequest } from './ids-of-request';

function ids(params: Record<string, string>, query: Request['query'] = {}, queryIds: string[] = []) {
  return idsOfRequest({ params, query }, queryIds);
}

describe('idsOfRequest', () => {
  it('tells the locality from the other ids', () => {
    expect(ids({ localityId: 'north', rotaId: 'R' })).toEqual({
      localityId: 'north',
      about: { rotaId: 'R' },
    });
  });

  it('takes of the query only what is named, and only single texts', () => {
    const query = { before: 'R0', person: 'Campbell', workerIds: ['a', 'b'] };
    expect(ids({ rotaId: 'R' }, query, ['before', 'workerIds']).about).toEqual({ rotaId: 'R', before: 'R0' });
  });

  it('leaves the secret of a calendar feed out', () => {
    expect(ids({ token: 'secret' }).about).toEqual({});
  });

  it('cuts what is too long to be an id', () => {
    expect(ids({ localityId: 'x'.repeat(500), rotaId: 'y'.repeat(500) })).toEqual({
      localityId: 'x'.repeat(120),
      about: { rotaId: 'y'.repeat(120) },
    });
  });
});
