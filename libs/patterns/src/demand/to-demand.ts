import {
  type Dataset,
  type DayChoice,
  groupBy,
  type LocalDate,
  type LocalityDemand,
  MINUTES_PER_DAY,
  type PatternSettings,
  type RecurringVisit,
  SLOT_MINUTES,
  SLOTS_PER_WEEK,
} from '@homeround/domain';

/** Beside the dataset: travel for each visit, and the day on which a recurring visit must be valid. */
export interface DemandSettings extends Pick<PatternSettings, 'travelMinutes'> {
  readonly day: LocalDate;
}

/**
 * Workers needed in each quarter-hour of a typical week, for every locality in the dataset's order (docs/patterns.md).
 * Suspensions are passing and leave the demand as it is.
 */
export function toDemand(dataset: Dataset, settings: DemandSettings): LocalityDemand[] {
  const localityOfTeam = new Map(dataset.teams.map(({ teamId, localityId }) => [teamId, localityId]));
  const localityOf = new Map(
    dataset.people.map(({ personId, teamId }) => [personId, localityOfTeam.get(teamId)]),
  );
  const choices = new Map(dataset.dayChoices.map((choice) => [choice.dayChoiceId, choice]));
  const visitsOf = groupBy(
    dataset.recurringVisits.filter((visit) => isValidOn(visit, settings.day)),
    ({ personId }) => localityOf.get(personId),
  );
  return dataset.localities.map(({ localityId }) => {
    const needed = new Float64Array(SLOTS_PER_WEEK);
    for (const visit of visitsOf.get(localityId) ?? []) addVisit(needed, visit, choices, settings);
    return { localityId, workersNeeded: Array.from(needed) };
  });
}

export function isValidOn({ validFrom, validTo }: RecurringVisit, day: LocalDate): boolean {
  return validFrom <= day && (validTo === undefined || day <= validTo);
}

function addVisit(
  needed: Float64Array,
  visit: RecurringVisit,
  choices: ReadonlyMap<string, DayChoice>,
  { travelMinutes }: DemandSettings,
): void {
  const fixed = visit.timing === 'fixed';
  const from = (fixed ? visit.preferredStart : visit.earliestStart) - travelMinutes;
  const to = (fixed ? visit.preferredStart : visit.latestStart) + visit.minutes;
  const work = (visit.minutes + travelMinutes) * visit.workers;
  timesOnWeekdays(visit, choices).forEach((times, weekday) => {
    if (times > 0) spread(needed, weekday * MINUTES_PER_DAY + from, to - from, work * times);
  });
}

/** How many times a week the visit happens on each weekday, on average. */
export function timesOnWeekdays(
  visit: RecurringVisit,
  choices: ReadonlyMap<string, DayChoice>,
): readonly number[] {
  const times = [0, 0, 0, 0, 0, 0, 0];
  const add = (weekday: number, share: number) => (times[weekday]! += share / visit.everyWeeks);
  const { days } = visit;
  if (days.kind === 'fixed') for (const weekday of days.weekdays) add(weekday, 1);
  else if (days.kind === 'any')
    for (const weekday of days.weekdays) add(weekday, days.count / days.weekdays.length);
  else {
    const alternatives = choices.get(days.dayChoiceId)?.alternatives ?? [];
    for (const day of alternatives.flat())
      if (day.recurringVisitId === visit.recurringVisitId) add(day.weekday, 1 / alternatives.length);
  }
  return times;
}

/** Spreads minutes of work evenly over a span of the week, which begins again after Sunday midnight. */
function spread(needed: Float64Array, from: number, length: number, work: number): void {
  const to = from + length;
  for (let slot = Math.floor(from / SLOT_MINUTES); slot * SLOT_MINUTES < to; slot += 1) {
    const within = Math.min(to, (slot + 1) * SLOT_MINUTES) - Math.max(from, slot * SLOT_MINUTES);
    const slotOfWeek = ((slot % SLOTS_PER_WEEK) + SLOTS_PER_WEEK) % SLOTS_PER_WEEK;
    needed[slotOfWeek]! += (work / length) * (within / SLOT_MINUTES);
  }
}
