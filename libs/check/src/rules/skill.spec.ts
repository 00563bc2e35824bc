import type { HeldSkill } from '@homeround/domain';
import { aRota, aRotaInput, aVisit, aWorker } from '@homeround/domain/testing';
import { allocated, findingsOf } from '../testing';

// The visit is on Monday 2 March 2026.
function check(held: readonly HeldSkill[], needed: readonly string[] = ['stoma']) {
  const input = aRotaInput({
    workers: [aWorker(1, { skills: held })],
    visits: [aVisit(1, { skills: needed })],
  });
  return findingsOf('skill', input, aRota());
}

describe('skill', () => {
  it('accepts a skill on the first and on the last day of its validity', () => {
    expect(check([{ skillId: 'stoma', validFrom: '2026-03-02', validTo: '2026-03-02' }])).toEqual([]);
  });

  it('finds a skill that is valid from the day after', () => {
    expect(check([{ skillId: 'stoma', validFrom: '2026-03-03' }])).toMatchObject([
      {
        visitIds: ['V1'],
        workerIds: ['W1'],
        amount: 1,
        detail: 'the worker lacks 1 skill on that day',
      },
    ]);
  });

  it('finds a skill that ran out the day before', () => {
    expect(check([{ skillId: 'stoma', validFrom: '2020-01-01', validTo: '2026-03-01' }])).toHaveLength(1);
  });

  it('accepts a skill renewed after a lapse', () => {
    const lapsed = { skillId: 'stoma', validFrom: '2020-01-01', validTo: '2025-01-01' };
    expect(check([lapsed, { skillId: 'stoma', validFrom: '2026-02-01' }])).toEqual([]);
  });

  it('counts each skill that is missing', () => {
    expect(check([{ skillId: 'stoma', validFrom: '2020-01-01' }], ['stoma', 'hoist', 'sssc'])).toMatchObject([
      { amount: 2, detail: 'the worker lacks 2 skills on that day' },
    ]);
  });

  it('asks both workers of a double-up', () => {
    const able = { skills: [{ skillId: 'hoist', validFrom: '2020-01-01' }] };
    const input = aRotaInput({
      workers: [aWorker(1, able), aWorker(2)],
      visits: [aVisit(1, { skills: ['hoist'], workers: 2 })],
    });
    const rota = aRota({ visits: [allocated(1, 540, ['W1', 'W2'])] });
    expect(findingsOf('skill', input, rota)).toMatchObject([{ workerIds: ['W2'] }]);
  });

  it("takes the visit's working day for a start after midnight", () => {
    // A night visit of 2 March at 00:30 on 3 March.
    const options = [{ date: '2026-03-02', earliest: 1380, latest: 1500, preferred: 1440 }];
    const input = aRotaInput({
      workers: [
        aWorker(1, { skills: [{ skillId: 'stoma', validFrom: '2020-01-01', validTo: '2026-03-02' }] }),
      ],
      visits: [aVisit(1, { skills: ['stoma'], options })],
    });
    expect(findingsOf('skill', input, aRota({ visits: [allocated(1, 1470)] }))).toEqual([]);
  });
});
