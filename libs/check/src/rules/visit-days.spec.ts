import type { AllocatedVisit, ChoiceWeek } from '@homeround/domain';
import { aRota, aRotaInput, aVisit } from '@homeround/domain/testing';
import { allocated, findingsOf } from '../testing';

const [MON, TUE, THU] = ['2026-03-02', '2026-03-03', '2026-03-05'] as const;
const day = (index: number) => aVisit(1, {}, index).options[0]!;
const choiceVisit = (n: number, recurringVisitId: string) =>
  aVisit(n, { recurringVisitId, options: [day(0), day(1), day(3)], choiceWeekId: 'C' });

/** 09:00 on a day of the period. */
const nine = (index: number) => index * 1440 + 540;

function check(
  recurringVisitIds: readonly string[],
  alternatives: ChoiceWeek['alternatives'],
  visits: readonly AllocatedVisit[],
) {
  const inputVisits = recurringVisitIds.map((id, index) => choiceVisit(index + 1, id));
  const visitIds = inputVisits.map(({ visitId }) => visitId);
  const input = aRotaInput({
    visits: inputVisits,
    choiceWeeks: [{ choiceWeekId: 'C', visitIds, alternatives }],
  });
  return findingsOf('visit-days', input, aRota({ visits }));
}

describe('visit-days', () => {
  // Shopping on Monday and Thursday, or on Tuesday and Thursday.
  const shopping = (date: string) => ({ recurringVisitId: 'shopping', date });
  const twice = [
    [shopping(MON), shopping(THU)],
    [shopping(TUE), shopping(THU)],
  ];
  const two = ['shopping', 'shopping'];

  it('accepts visits that fill one alternative', () => {
    expect(check(two, twice, [allocated(1, nine(0)), allocated(2, nine(3))])).toEqual([]);
    expect(check(two, twice, [allocated(1, nine(3)), allocated(2, nine(1))])).toEqual([]);
  });

  it('accepts a part of an alternative, where the rest is unallocated', () => {
    expect(check(two, twice, [allocated(1, nine(1))])).toEqual([]);
    expect(check(two, twice, [])).toEqual([]);
  });

  it('finds days that each belong to an alternative, but not to one and the same', () => {
    expect(check(two, twice, [allocated(1, nine(0)), allocated(2, nine(1))])).toMatchObject([
      { visitIds: ['V1', 'V2'], personIds: ['P1'], amount: 1 },
    ]);
  });

  it('finds two visits on one day of which the alternative has one', () => {
    expect(check(two, twice, [allocated(1, nine(3)), allocated(2, nine(3) + 30)])).toMatchObject([
      { amount: 1 },
    ]);
  });

  it('keeps recurring visits of a joint choice apart', () => {
    const cleaning = (date: string) => ({ recurringVisitId: 'cleaning', date });
    const joint = [
      [shopping(MON), cleaning(TUE)],
      [shopping(TUE), cleaning(THU)],
    ];
    const lines = ['shopping', 'cleaning'];
    expect(check(lines, joint, [allocated(1, nine(1)), allocated(2, nine(3))])).toEqual([]);
    // Tuesday is in both alternatives, but as cleaning with Monday's shopping.
    expect(check(lines, joint, [allocated(1, nine(1)), allocated(2, nine(1))])).toMatchObject([
      { amount: 1 },
    ]);
  });

  it('finds every visit wrong where there is no alternative', () => {
    expect(check(two, [], [allocated(1, nine(0)), allocated(2, nine(3))])).toMatchObject([{ amount: 2 }]);
  });
});
