import { OBJECTIVE_PARTS, type Rota } from '@homeround/domain';
import { aRota, aRotaInput } from '@homeround/domain/testing';
import { costOf } from './cost-of';

describe('costOf', () => {
  it('gives every part of one visit by one worker', () => {
    expect(costOf(aRotaInput(), aRota())).toEqual({
      unallocated: 0,
      'mini-team': 0,
      spread: 400,
      'new-face': 0,
      'outside-team': 0,
      wishes: 0,
      'medication-time': 0,
      'preferred-time': 0,
      // Hub to person and back: 20 minutes.
      travel: 200,
      commute: 0,
      overtime: 0,
      // (30 + 20)² ÷ 360 = 6.9.
      workload: 6,
      change: 0,
    });
  });

  it('costs nothing where there is nothing', () => {
    const parts = costOf(aRotaInput({ visits: [], shifts: [] }), aRota({ visits: [], duties: [] }));
    expect(Object.keys(parts)).toEqual([...OBJECTIVE_PARTS]);
    expect(Object.values(parts).every((points) => points === 0)).toBe(true);
  });

  it('leaves aside what the input does not know', () => {
    const strange = {
      ...aRota(),
      visits: [...aRota().visits, { visitId: 'V9', start: 600, workerIds: ['W9'] }, null],
    } as unknown as Rota;
    expect(costOf(aRotaInput(), strange)).toEqual(costOf(aRotaInput(), aRota()));
  });
});
