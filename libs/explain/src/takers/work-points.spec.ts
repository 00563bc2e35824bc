import { aWorker } from '@homeround/domain/testing';
import { toRotaLookup } from '../rota/rota-lookup';
import { aMorning, aMorningRota } from '../testing';
import { findDetour } from './work-points';

const lookup = toRotaLookup(aMorning(), aMorningRota());
const visit = lookup.visitOf.get('V1')!;
const [hay, bell] = [lookup.heldOf.get('V2')!, lookup.heldOf.get('V3')!];
const home = aWorker(1, { start: { kind: 'home', placeId: 'HUB' } });

describe('findDetour', () => {
  it('is the two ways less the straight one', () => {
    expect(findDetour(lookup, aWorker(1), { visit, before: hay, after: bell })).toEqual({
      travel: 10,
      commute: 0,
    });
  });

  it('counts the way from and to a hub as travel', () => {
    expect(findDetour(lookup, aWorker(1), { visit, before: undefined, after: undefined })).toEqual({
      travel: 20,
      commute: 0,
    });
  });

  it('counts the way from and to home as commute', () => {
    expect(findDetour(lookup, home, { visit, before: undefined, after: undefined })).toEqual({
      travel: 0,
      commute: 20,
    });
    expect(findDetour(lookup, home, { visit, before: hay, after: undefined })).toEqual({
      travel: 10,
      commute: 0,
    });
  });
});
