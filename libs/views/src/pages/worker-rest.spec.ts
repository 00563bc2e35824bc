import { toRotaView } from '@homeround/check';
import type { OuterDuty } from '@homeround/domain';
import { aRota, aRotaInput, aShift } from '@homeround/domain/testing';
import { toWorkerRest } from './worker-rest';

const DAY = 1440;
const duty = (day: number) => {
  const { shiftId, workerId, start, end } = aShift(day);
  return { shiftId, workerId, start, end, breaks: [] };
};

/** Duties 07:00–13:00 on these days of the week. */
const restOf = (days: number[], outerDuties: OuterDuty[] = []) =>
  toWorkerRest(
    toRotaView(
      aRotaInput({ shifts: days.map((day) => aShift(day)), outerDuties }),
      aRota({ visits: [], unallocated: ['V1'], duties: days.map(duty) }),
    ),
    'W1',
  );

describe('toWorkerRest', () => {
  it('has 18 hours between two days, and the most from Tuesday 13:00 to the end of the week', () => {
    expect(restOf([0, 1])).toEqual({
      leastDailyRest: 18 * 60,
      dailyRestNeeded: 660,
      longestRest: 7 * DAY - (DAY + 780),
    });
  });

  it('counts known duties around the period', () => {
    const before = {
      workerId: 'W1',
      date: '2026-03-01',
      start: -600,
      end: -300,
      source: 'recorded' as const,
    };
    const into = {
      workerId: 'W1',
      date: '2026-03-09',
      start: 7 * DAY - 60,
      end: 7 * DAY + 60,
      source: 'pattern' as const,
    };
    expect(restOf([1], [before])).toMatchObject({ leastDailyRest: DAY + 420 + 300 });
    expect(restOf([1], [into])).toMatchObject({ longestRest: 7 * DAY - 60 - (DAY + 780) });
  });

  it('takes the rest between duties where that is the longest', () => {
    expect(restOf([0, 6])).toMatchObject({ longestRest: 6 * DAY + 420 - 780 });
  });

  it('has neither for somebody without a duty, and no daily rest with one', () => {
    expect(restOf([])).toMatchObject({ leastDailyRest: null, longestRest: null });
    expect(restOf([4])).toMatchObject({ leastDailyRest: null, longestRest: 4 * DAY + 420 });
  });
});
