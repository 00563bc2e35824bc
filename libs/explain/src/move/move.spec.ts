import { checkRota } from '@homeround/check';
import { aMorning, aMorningRota, anUnallocatedMorning } from '../testing';
import { applyMove } from './apply-move';

const move = { visitId: 'V1', start: 545, workerIds: ['W3'], shiftIds: { W3: 'W3@2026-03-02' } };

describe('applyMove', () => {
  it('gives a visit to somebody else and leaves all else as it is', () => {
    const before = aMorningRota();
    const after = applyMove(aMorning(), before, move);
    expect(after.visits).toEqual([
      { visitId: 'V1', start: 545, workerIds: ['W3'] },
      ...before.visits.slice(1),
    ]);
    expect(after.duties.map(({ workerId }) => workerId).sort()).toEqual(['W1', 'W2', 'W3']);
    expect(checkRota(aMorning(), after)).toEqual([]);
  });

  it('takes a visit from the unallocated ones', () => {
    const after = applyMove(aMorning(), anUnallocatedMorning(), move);
    expect(after.unallocated).toEqual([]);
    expect(after.visits.at(-1)).toEqual({ visitId: 'V1', start: 545, workerIds: ['W3'] });
    expect(checkRota(aMorning(), after)).toEqual([]);
  });
});
