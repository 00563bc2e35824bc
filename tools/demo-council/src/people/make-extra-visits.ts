import { addDays, type RecurringVisit } from '@homeround/domain';
import type { Dice } from '../dice';
import type { DemandProfile } from '../profiles/demand-profile';
import type { NeedyPerson } from './make-people';

const MONDAY_TO_FRIDAY = [0, 1, 2, 3, 4];
const MONDAY_TO_SATURDAY = [0, 1, 2, 3, 4, 5];
const FIRST_MONDAY = '2025-09-01';

type Extra = Pick<
  RecurringVisit,
  | 'label'
  | 'days'
  | 'everyWeeks'
  | 'earliestStart'
  | 'preferredStart'
  | 'latestStart'
  | 'minutes'
  | 'priority'
>;

const SHOWER: Extra = {
  label: 'shower',
  everyWeeks: 1,
  days: { kind: 'any', count: 2, weekdays: MONDAY_TO_SATURDAY },
  earliestStart: 600,
  preferredStart: 645,
  latestStart: 690,
  minutes: 45,
  priority: 'standard',
};

const DOMESTIC_HELP: Extra = {
  label: 'domestic help',
  everyWeeks: 1,
  days: { kind: 'any', count: 2, weekdays: MONDAY_TO_FRIDAY },
  earliestStart: 810,
  preferredStart: 870,
  latestStart: 920,
  minutes: 60,
  priority: 'low',
};

/** Shopping comes every second week, on a day of the person's own. */
const shoppingOn = (weekday: number): Extra => ({
  label: 'shopping',
  everyWeeks: 2,
  days: { kind: 'fixed', weekdays: [weekday] },
  earliestStart: 800,
  preferredStart: 860,
  latestStart: 900,
  minutes: 45,
  priority: 'low',
});

/** What some people with few visits have beside their daily ones: movable days, at a quiet time. */
export function makeExtraVisits(
  { person, doubleUp, visitsPerDay, service }: NeedyPerson,
  { extras }: DemandProfile,
  dice: Dice,
): RecurringVisit[] {
  if (doubleUp || visitsPerDay > 3 || service === 'reablement') return [];
  const chosen = [
    ...(dice.chance(extras.shower) ? [SHOWER] : []),
    ...(dice.chance(extras.domesticHelp) ? [DOMESTIC_HELP] : []),
    ...(dice.chance(extras.shopping) ? [shoppingOn(dice.whole(0, 4))] : []),
  ];
  return chosen.map((extra) => ({
    recurringVisitId: `${person.personId}-${extra.label.replace(' ', '-')}`,
    personId: person.personId,
    ...extra,
    validFrom: addDays(FIRST_MONDAY, 7 * dice.whole(0, 20)),
    workers: 1,
    skills: [],
    timing: 'movable',
  }));
}
