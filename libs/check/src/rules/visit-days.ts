import type { ChoiceWeek } from '@homeround/domain';
import { type Breach, countText, toBreach } from '../breach';
import { findHeld } from '../view/find-held';
import type { HeldVisit } from '../view/rota-view';
import type { RuleCheck } from './rule-check';

/** The allocated visits of a choice week fit together into one alternative, each on a day of its own in it. */
export const checkVisitDays: RuleCheck = (view) => {
  const heldOf = findHeld(
    view,
    view.input.choiceWeeks.flatMap(({ visitIds }) => visitIds),
  );
  return view.input.choiceWeeks.flatMap((week) => {
    const visits = week.visitIds.flatMap((visitId) => heldOf.get(visitId) ?? []);
    return findMisfits(week, visits);
  });
};

function findMisfits(week: ChoiceWeek, visits: readonly HeldVisit[]): Breach[] {
  const misfits = Math.min(
    visits.length,
    ...week.alternatives.map((alternative) => countMisfits(alternative, visits)),
  );
  if (misfits === 0) return [];
  const detail = `${countText(misfits, 'visit')} of the week on a day that no alternative allows`;
  return [toBreach({ visits: visits.map(({ visit }) => visit) }, misfits, detail)];
}

/** How many visits find no day of their own in the alternative. */
function countMisfits(alternative: ChoiceWeek['alternatives'][number], visits: readonly HeldVisit[]): number {
  const free = new Map<string, number>();
  for (const { recurringVisitId, date } of alternative) {
    const key = `${recurringVisitId}\n${date}`;
    free.set(key, (free.get(key) ?? 0) + 1);
  }
  return visits.filter(({ visit, option }) => {
    const key = `${visit.recurringVisitId}\n${option.date}`;
    const left = free.get(key) ?? 0;
    free.set(key, left - 1);
    return left <= 0;
  }).length;
}
