import fc from 'fast-check';
import { checkRotatingRota } from './check-rotating-rota';
import type { RotatingRota, RotatingTask } from './rotating-task';

/** Early and late shifts of a team of three; a week has seven days. */
const TASK: RotatingTask = {
  workers: 3,
  weekDays: 7,
  shifts: [
    { name: 'E', demand: [1, 1, 1, 1, 1, 0, 0], block: { least: 2, most: 5 } },
    { name: 'L', demand: [1, 1, 1, 1, 1, 0, 0], block: { least: 2, most: 5 } },
  ],
  daysOff: { least: 2, most: 9 },
  work: { least: 5, most: 5 },
  forbidden: [
    ['L', 'E'],
    ['L', '-', 'E'],
  ],
};
const ROTA = toRota('EEEEE-- LLLLL-- -------');

function toRota(text: string): RotatingRota {
  return text.split(' ').map((week) => [...week]);
}

const rulesOf = (task: Partial<RotatingTask>, text: string) =>
  checkRotatingRota({ ...TASK, ...task }, toRota(text)).map(({ rule }) => rule);

describe('checkRotatingRota', () => {
  it('finds nothing in a rota that keeps every rule', () => {
    expect(checkRotatingRota(TASK, ROTA)).toEqual([]);
  });

  it('finds a missing week, and looks no further', () => {
    expect(checkRotatingRota(TASK, ROTA.slice(1))).toEqual([
      { rule: 'size', detail: '2 weeks of 7 days, not 3 weeks of 7 days' },
    ]);
  });

  it('finds a week that is too short', () => {
    expect(rulesOf({}, 'EEEEE-- LLLLL- -------')).toEqual(['size']);
  });

  it('finds a name that is no shift', () => {
    expect(checkRotatingRota(TASK, toRota('EEEEE-- LLLLX-- -------'))).toEqual([
      { rule: 'shift', detail: '"X" is no shift' },
    ]);
  });

  it('finds too few and too many on a shift', () => {
    expect(checkRotatingRota(TASK, toRota('EEEEE-- ELLLL-- -------'))).toEqual(
      expect.arrayContaining([
        { rule: 'demand', detail: '2 on E on weekday 1, not 1' },
        { rule: 'demand', detail: '0 on L on weekday 1, not 1' },
        { rule: 'shift-block', detail: '1 days of E in a row, not 2 to 5' },
      ]),
    );
  });

  it('finds days off that are too few, and too many round the end', () => {
    expect(rulesOf({ daysOff: { least: 3, most: 9 } }, 'EEEEE-- LLLLL-- -------')).toEqual(['days-off']);
    expect(rulesOf({ daysOff: { least: 2, most: 8 } }, '------- EEEEE-- LLLLL--')).toEqual(['days-off']);
  });

  it('reads work round the end as one block', () => {
    const shifted = { shifts: [{ name: 'E', demand: [1, 1, 1, 0, 0, 1, 1], block: { least: 1, most: 7 } }] };
    expect(rulesOf({ ...shifted, workers: 1, forbidden: [] }, 'EEE--EE')).toEqual([]);
    expect(
      rulesOf({ ...shifted, workers: 1, forbidden: [], work: { least: 2, most: 4 } }, 'EEE--EE'),
    ).toEqual(['work-block']);
  });

  it('finds work without end', () => {
    const always = { shifts: [{ name: 'E', demand: [1, 1], block: { least: 1, most: 99 } }] };
    const task = { ...always, workers: 1, weekDays: 2, forbidden: [], work: { least: 1, most: 99 } };
    expect(checkRotatingRota({ ...TASK, ...task }, [['E', 'E']])).toEqual([
      { rule: 'shift-block', detail: 'days of E without end' },
      { rule: 'work-block', detail: 'days of work without end' },
    ]);
  });

  it('finds a forbidden pair, round the end too', () => {
    expect(rulesOf({ forbidden: [['E', '-']] }, 'EEEEE-- LLLLL-- -------')).toEqual(['sequence']);
    expect(rulesOf({ forbidden: [['-', 'E']] }, 'EEEEE-- LLLLL-- -------')).toEqual(['sequence']);
  });

  it('finds a forbidden sequence with one day off in the middle, but not with two', () => {
    const task: Partial<RotatingTask> = {
      workers: 1,
      weekDays: 8,
      shifts: [
        { name: 'E', demand: [0, 0, 0, 0, 1, 1, 0, 0], block: { least: 1, most: 9 } },
        { name: 'L', demand: [0, 1, 1, 0, 0, 0, 0, 0], block: { least: 1, most: 9 } },
      ],
      daysOff: { least: 1, most: 9 },
      work: { least: 2, most: 5 },
    };
    expect(checkRotatingRota({ ...TASK, ...task }, toRota('-LL-EE--'))).toEqual([
      { rule: 'sequence', detail: 'L - E from week 1, day 3' },
    ]);
    expect(rulesOf({ ...task, forbidden: [['L', '-', '-', 'E']] }, '-LL-EE--')).toEqual([]);
  });

  it('finds nothing more or less when the cycle starts in another week', () => {
    const weeks = fc.array(fc.array(fc.constantFrom('E', 'L', '-'), { minLength: 7, maxLength: 7 }), {
      minLength: 3,
      maxLength: 3,
    });
    const countRules = (rota: RotatingRota) =>
      checkRotatingRota(TASK, rota)
        .map(({ rule }) => rule)
        .sort();
    fc.assert(
      fc.property(weeks, ([first, ...rest]) => {
        expect(countRules([...rest, first!])).toEqual(countRules([first!, ...rest]));
      }),
      { numRuns: 300 },
    );
  });
});
