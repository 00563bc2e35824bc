import type { WorkPattern } from '@homeround/domain';
import fc from 'fast-check';
import { aCoreShift, anyPattern, aPatternOf } from '../testing/any-pattern';
import { leastMovedHours, movedHours, movedHoursByDifference, toPatternWeeks } from './moved-hours';

const moved = (present: WorkPattern, candidate: WorkPattern, difference = 0) =>
  movedHours(toPatternWeeks(present), toPatternWeeks(candidate), difference);

/** Minute by minute over the joint cycle, without a thought of divisors. */
function movedBySteps(present: WorkPattern, candidate: WorkPattern, difference: number): number {
  const weeks = present.cycleWeeks * candidate.cycleWeeks;
  const on = (pattern: WorkPattern, phase: number, kinds: readonly string[]) => {
    const minutes = new Uint8Array(weeks * 10080);
    for (let week = 0; week < weeks; week += 1)
      for (const shift of pattern.shifts) {
        const mine = (week + phase) % pattern.cycleWeeks;
        if (shift.week - 1 !== mine || !kinds.includes(shift.kind)) continue;
        const midnight = (week * 7 + shift.weekday) * 1440;
        for (let at = shift.start; at < shift.end; at += 1) minutes[(midnight + at) % minutes.length] = 1;
      }
    return minutes;
  };
  const before = on(present, 0, ['core', 'flex']);
  const after = on(candidate, difference, ['core']);
  return after.reduce((sum, duty, minute) => sum + (duty && !before[minute] ? 1 : 0), 0) / 60 / weeks;
}

describe('hours moved', () => {
  const mornings = aPatternOf('A', [aCoreShift(0, 420, 780), aCoreShift(1, 420, 780)]);

  it('are the hours of the new pattern outside the present one', () => {
    // Monday 09:00–14:00 shares 09:00–13:00; Wednesday is new: 1 + 3 hours.
    const later = aPatternOf('B', [aCoreShift(0, 540, 840), aCoreShift(2, 420, 600)]);
    expect(moved(mornings, later)).toBe(4);
    // The other way round: Monday 07:00–09:00 and all of Tuesday.
    expect(moved(later, mornings)).toBe(8);
  });

  it('do not count what lies in a flex shift of the present pattern, nor flex shifts of the new one', () => {
    const flex = aPatternOf('B', [{ ...aCoreShift(0, 780, 900), kind: 'flex' }]);
    const longer = aPatternOf('C', [aCoreShift(0, 780, 960)]);
    expect(moved(flex, longer)).toBe(1);
    expect(moved(mornings, flex)).toBe(0);
  });

  it('follow a Sunday night into the Monday of the next week', () => {
    // Week 1 ends with a night to 06:00; week 2 begins with one that started on its Monday at midnight.
    const night = aPatternOf('N', [aCoreShift(6, 1320, 1800, 1)], 2);
    const monday = aPatternOf('M', [aCoreShift(0, 0, 360, 2)], 2);
    expect(moved(night, monday)).toBe(0);
    expect(moved(night, monday, 1)).toBe(3);
  });

  it('depend on the phase only where the cycles share a divisor', () => {
    const two = aPatternOf('T', [aCoreShift(0, 420, 780, 1)], 2);
    const three = aPatternOf('D', [aCoreShift(0, 420, 780, 1)], 3);
    expect([...movedHoursByDifference(toPatternWeeks(two), toPatternWeeks(two))]).toEqual([0, 3]);
    // Half of the weeks have the Monday already: 2 hours a week less 1.
    expect([...movedHoursByDifference(toPatternWeeks(two), toPatternWeeks(three))]).toEqual([1]);
  });

  it('are nil from a pattern to itself', () => {
    fc.assert(fc.property(anyPattern('A'), (pattern) => moved(pattern, pattern) === 0));
  });

  it('agree with a count minute by minute', () => {
    const anyCase = fc.tuple(anyPattern('A', 4), anyPattern('B', 4), fc.integer({ min: 0, max: 5 }));
    fc.assert(
      fc.property(anyCase, ([present, candidate, difference]) => {
        expect(moved(present, candidate, difference)).toBeCloseTo(
          movedBySteps(present, candidate, difference),
          9,
        );
      }),
      { numRuns: 25 },
    );
  });

  it('are least at one of the phases and never more than the hours of the new pattern', () => {
    fc.assert(
      fc.property(anyPattern('A'), anyPattern('B'), (present, candidate) => {
        const [before, after] = [toPatternWeeks(present), toPatternWeeks(candidate)];
        const phases = Array.from({ length: candidate.cycleWeeks }, (_, phase) =>
          movedHours(before, after, phase),
        );
        expect(leastMovedHours(before, after)).toBe(Math.min(...phases));
        expect(Math.max(...phases)).toBeLessThanOrEqual(after.coreMinutes / 60 / candidate.cycleWeeks + 1e-9);
      }),
    );
  });
});
