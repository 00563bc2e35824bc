import type { PatternWorker, WorkAgreement, WorkPattern } from '@homeround/domain';
import { toPatternFeatures } from '../features/pattern-features';
import { aCoreShift, aPatternOf, aPatternWorker } from '../testing/any-pattern';
import { wordIneligible } from './ineligible-words';
import { type EligibilityContext, findBrokenAgreements, mayWork } from './may-work';

const days = (weekdays: readonly number[], start = 420, end = 780, week = 1) =>
  weekdays.map((weekday) => aCoreShift(weekday, start, end, week));

/** Five mornings of six hours. */
const present = toPatternFeatures(aPatternOf('A', days([0, 1, 2, 3, 4])));
const context: EligibilityContext = { present, contractTolerance: 45, unlawful: false };

const agreed = (changes: Partial<WorkAgreement>): PatternWorker =>
  aPatternWorker({
    agreements: [{ workerId: 'W1', kind: 'carer', weekdaysOff: [], keepsPattern: false, ...changes }],
  });

/** The reason in words, or true. */
function answer(worker: PatternWorker, pattern: WorkPattern, changes: Partial<EligibilityContext> = {}) {
  const features = toPatternFeatures(pattern);
  const found = mayWork(worker, features, { ...context, ...changes });
  return found === true ? true : [found.reason, wordIneligible(found, features)];
}

const reasonOf = (...args: Parameters<typeof answer>) => {
  const found = answer(...args);
  return found === true ? found : found[0];
};

const same = (shifts = days([0, 1, 2, 3, 4]), weeks = 1) => aPatternOf('B', shifts, weeks);

describe('who may work a pattern', () => {
  it('is whoever has the contracted hours within the tolerance', () => {
    const worker = (contractedMinutes: number) => aPatternWorker({ contractedMinutes });
    expect(answer(worker(1845), same())).toBe(true);
    expect(answer(worker(1755), same())).toBe(true);
    expect(answer(worker(1846), same())).toEqual([
      'contract',
      'it has 30 h a week, which is not what is contracted',
    ]);
    expect(reasonOf(worker(1754), same())).toBe('contract');
  });

  it('is always the worker whose present pattern it is', () => {
    const worker = agreed({ weekdaysOff: [0], kind: 'other' });
    const anywhere = { contractTolerance: 0, unlawful: true, present: { ...present, night: true } };
    expect(answer({ ...worker, contractedMinutes: 60 }, aPatternOf('A', days([0])), anywhere)).toBe(true);
  });

  it('keeps to an earliest start and a latest end, to the minute', () => {
    expect(answer(agreed({ earliestStart: 420, latestEnd: 780 }), same())).toBe(true);
    expect(answer(agreed({ earliestStart: 421, reference: 'HR 7' }), same())).toEqual([
      'earliest-start',
      'it starts at 07:00, and no start before 07:01 is agreed (carer, HR 7)',
    ]);
    expect(answer(agreed({ latestEnd: 779, kind: 'flexible-working' }), same())).toEqual([
      'latest-end',
      'it ends at 13:00, and no end after 12:59 is agreed (flexible working)',
    ]);
  });

  it('keeps weekdays off', () => {
    expect(answer(agreed({ weekdaysOff: [5, 6] }), same())).toBe(true);
    expect(answer(agreed({ weekdaysOff: [0, 4, 6] }), same())).toEqual([
      'weekday-off',
      'it has shifts on Mon and Fri, agreed as off (carer)',
    ]);
  });

  it('keeps to weekends in four by the weeks of the cycle', () => {
    const oneIn = (weeks: number) =>
      same(
        Array.from({ length: weeks }, (_, week) =>
          days(week === 0 ? [0, 1, 2, 5, 6] : [0, 1, 2, 3, 4], 420, 780, week + 1),
        ).flat(),
        weeks,
      );
    expect(answer(agreed({ weekendsInFour: 2 }), oneIn(2))).toBe(true);
    expect(answer(agreed({ weekendsInFour: 1 }), oneIn(2))).toEqual([
      'weekends',
      'it has 2 weekends in four, and at most 1 are agreed (carer)',
    ]);
    expect(reasonOf(agreed({ weekendsInFour: 1 }), oneIn(3))).toBe('weekends');
    expect(answer(agreed({ weekendsInFour: 1 }), oneIn(4))).toBe(true);
  });

  it('keeps to days in a row round the end of the cycle', () => {
    const over = same(days([0, 1, 4, 5, 6]));
    expect(answer(agreed({ daysInARow: 5 }), over)).toBe(true);
    expect(answer(agreed({ daysInARow: 4 }), over)).toEqual([
      'days-in-a-row',
      'it has 5 days in a row, and at most 4 are agreed (carer)',
    ]);
  });

  it('leaves those alone whose agreement says that the pattern stays', () => {
    expect(answer(agreed({ keepsPattern: true }), same())).toEqual([
      'keeps-pattern',
      'it is agreed that the present work pattern stays (carer)',
    ]);
  });

  it('neither brings nights to anybody nor takes them away', () => {
    const nights = aPatternOf('N', days([0, 1, 2, 3, 4], 1320, 1680));
    expect(answer(aPatternWorker(), nights)).toEqual([
      'night',
      'it has night shifts, and the present work pattern has none',
    ]);
    expect(answer(aPatternWorker(), nights, { present: toPatternFeatures(nights) })).toBe(true);
    expect(reasonOf(aPatternWorker(), same(), { present: toPatternFeatures(nights) })).toBe('night');
  });

  it('is nobody where the pattern breaks the law', () => {
    expect(reasonOf(aPatternWorker(), same(), { unlawful: true })).toBe('law');
  });

  it('names every agreement that a pattern breaks', () => {
    const worker = aPatternWorker({
      agreements: [
        { workerId: 'W1', kind: 'carer', weekdaysOff: [0], earliestStart: 480, keepsPattern: false },
        { workerId: 'W1', kind: 'other', weekdaysOff: [1], keepsPattern: false },
      ],
    });
    expect(
      findBrokenAgreements(worker, present).map(({ reason, agreement }) => [reason, agreement?.kind]),
    ).toEqual([
      ['earliest-start', 'carer'],
      ['weekday-off', 'carer'],
      ['weekday-off', 'other'],
    ]);
  });
});
