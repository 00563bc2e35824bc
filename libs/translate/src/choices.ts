import type { RotaInput } from '@homeround/domain';
import type { OpenOption } from './options';
import { indexBy, pack } from './pack';

/** Choice weeks as bit sets: one bit per recurring visit and day of the week. */
export function toChoices(input: RotaInput, options: readonly OpenOption[]) {
  const visitOf = indexBy(input.visits, (visit) => visit.visitId);
  const choiceOf = indexBy(input.choiceWeeks, (week) => week.choiceWeekId);
  const bitOf = input.choiceWeeks.map((week) => {
    const keys = [...new Set(week.alternatives.flat().map((day) => `${day.recurringVisitId} ${day.date}`))];
    if (keys.length > 31) throw new Error(`choice ${week.choiceWeekId} has more than 31 visit days`);
    return new Map(keys.map((key, bit) => [key, 1 << bit]));
  });
  const alternatives = pack(
    input.choiceWeeks.map((week, choice) =>
      week.alternatives.map((days) =>
        days.reduce((mask, day) => mask | bitOf[choice]!.get(`${day.recurringVisitId} ${day.date}`)!, 0),
      ),
    ),
  );
  const members = pack(
    input.choiceWeeks.map((week) => week.visitIds.map((visitId) => visitOf.get(visitId)!)),
  );
  return {
    visitChoice: Int32Array.from(input.visits, (visit) =>
      visit.choiceWeekId === undefined ? -1 : choiceOf.get(visit.choiceWeekId)!,
    ),
    optionChoiceBit: Int32Array.from(options, ({ visit, option }) => {
      const { choiceWeekId, recurringVisitId } = input.visits[visit]!;
      const choice = choiceWeekId === undefined ? undefined : choiceOf.get(choiceWeekId);
      return choice === undefined ? 0 : (bitOf[choice]!.get(`${recurringVisitId} ${option.date}`) ?? 0);
    }),
    choiceCount: input.choiceWeeks.length,
    choiceFirst: alternatives.first,
    choiceAlternative: alternatives.items,
    choiceVisitFirst: members.first,
    choiceVisit: members.items,
  };
}
