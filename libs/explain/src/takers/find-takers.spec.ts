import { aShift, aVisit } from '@homeround/domain/testing';
import { toRotaLookup } from '../rota/rota-lookup';
import { aMorning, aMorningRota, anUnallocatedMorning } from '../testing';
import { findTakers } from './find-takers';

const takersOf = (input = aMorning(), rota = aMorningRota()) => {
  const lookup = toRotaLookup(input, rota);
  return findTakers(lookup, lookup.visitOf.get('V1')!);
};

describe('findTakers', () => {
  it('judges every other worker: who can, who cannot, who is not on duty', () => {
    const [seat] = takersOf();
    expect(seat?.able.map(({ workerId, move }) => [workerId, move.start])).toEqual([['W3', 540]]);
    expect(seat?.unable.map(({ workerId }) => workerId)).toEqual(['W2']);
    expect(seat?.notOnDuty).toEqual(['W4']);
  });

  it('chooses the start nearest to the preferred one that the worker has time for', () => {
    // Jean Ross is with Mrs Bell 08:15–08:45, ten minutes away: 08:55 would do, 09:00 is better.
    const visits = aMorningRota().visits.map((visit) =>
      visit.visitId === 'V3' ? { ...visit, start: 495, workerIds: ['W3'] } : visit,
    );
    const duties = aMorningRota().duties.map((duty) =>
      duty.workerId === 'W2' ? { ...duty, workerId: 'W3', shiftId: 'W3@2026-03-02' } : duty,
    );
    const [seat] = takersOf(aMorning(), aMorningRota({ visits, duties }));
    expect(seat?.able.find(({ workerId }) => workerId === 'W3')?.move.start).toBe(540);
  });

  it('says what is in the way at the nearest start', () => {
    const [seat] = takersOf();
    // Tom Boyd would reach Mrs Bell 25 minutes late after a start at 08:50, and later after any other.
    expect(seat?.unable[0]?.move.start).toBe(530);
    expect(seat?.unable[0]?.findings).toMatchObject([{ rule: 'travel-time', amount: 25 }]);
  });

  it('keeps the second worker of a double-up and moves both to a common start', () => {
    const window = { date: '2026-03-02', earliest: 530, latest: 550, preferred: 540 };
    const input = aMorning({ visits: [aVisit(1, { workers: 2, options: [window] })] });
    const rota = aMorningRota({ visits: [{ visitId: 'V1', start: 550, workerIds: ['W1', 'W2'] }] });
    const seats = takersOf(input, rota);
    expect(seats.map(({ seat }) => seat.replaces)).toEqual(['W1', 'W2']);
    expect(seats[0]?.able.map(({ workerId, move }) => [workerId, move.start, move.workerIds])).toEqual([
      ['W3', 540, ['W2', 'W3']],
    ]);
  });

  it('finds pairs for a double-up that nobody has', () => {
    const window = { date: '2026-03-02', earliest: 530, latest: 550, preferred: 540 };
    const visits = [aVisit(1, { workers: 2, options: [window] }), ...aMorning().visits.slice(1)];
    const [seat] = takersOf(aMorning({ visits }), anUnallocatedMorning());
    expect(seat?.able.map(({ workerId, withWorkerId }) => [workerId, withWorkerId])).toEqual([
      ['W1', 'W3'],
      ['W3', 'W1'],
    ]);
    expect(seat?.unable[0]?.findings.map(({ rule }) => rule)).toEqual(['double-up', 'travel-time']);
  });

  it('gives everybody the same reason where the one who loses the visit would lack a break', () => {
    // Ann Reid's duty is longer than six hours and her only break lies between Mr Hay and Mrs Campbell.
    const longer = { ...aMorningRota().duties[0]!, end: 800, breaks: [{ start: 510, end: 530 }] };
    const near = aVisit(4, { personId: 'P3', placeId: 'H3' });
    const input = aMorning({
      shifts: [aShift(0, { end: 800 }), aShift(0, { workerId: 'W3' })],
      visits: [...aMorning().visits, near],
    });
    const rota = aMorningRota({
      visits: [
        { visitId: 'V1', start: 480, workerIds: ['W1'] },
        { visitId: 'V2', start: 540, workerIds: ['W1'] },
        { visitId: 'V4', start: 580, workerIds: ['W1'] },
      ],
      unallocated: ['V3'],
      duties: [longer],
    });
    const [seat] = takersOf(input, rota);
    expect(seat?.able).toEqual([]);
    expect(seat?.unable[0]).toMatchObject({
      workerId: 'W3',
      findings: [{ rule: 'break', workerIds: ['W1'] }],
    });
  });
});
