import type { WorkPattern } from '@homeround/domain';
import { type Sketch, toKnownPattern } from '../library/known-pattern';

/** Early, late and twilight, middle, day, night, split, long: what the letters of a test's weeks stand for. */
const LETTERS: Sketch['letters'] = {
  E: [['07:00', '13:00']],
  L: [['14:00', '22:00']],
  T: [['16:00', '22:00']],
  M: [['10:30', '16:30']],
  D: [['08:00', '18:00']],
  N: [['22:00', '06:30']],
  S: [
    ['07:00', '10:00'],
    ['15:00', '18:00'],
  ],
  F: [['18:00', '22:00']],
};

/** A pattern `LIB-T` of weeks like `EE-LL--`; `F` is flex. */
export function inLetters(...weeks: string[]): WorkPattern {
  const about = { id: 'T', name: 'Test', words: '', source: '' };
  return toKnownPattern({ ...about, weeks, letters: LETTERS, flex: 'F' }).pattern;
}

/** The same pattern with its cycle begun so many weeks later. */
export function startedLater(pattern: WorkPattern, weeks: number): WorkPattern {
  const { cycleWeeks } = pattern;
  const shifts = pattern.shifts.map((shift) => ({
    ...shift,
    week: ((((shift.week - 1 - weeks) % cycleWeeks) + cycleWeeks) % cycleWeeks) + 1,
  }));
  return { ...pattern, shifts };
}
