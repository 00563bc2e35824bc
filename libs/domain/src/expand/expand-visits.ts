import type { DayAlternative, Dose, RecurringVisit } from '../care-package';
import type { Dataset } from '../dataset';
import { groupBy } from '../group-by';
import type { Person } from '../person';
import type { ChoiceWeek, Visit, VisitOption } from '../rota-input';
import { daysBetween, mondayOf, weekdayIndex } from '../time/local-date';
import type { LocalDate } from '../time/clock-time';
import type { PeriodClock } from '../time/period';
import { skillsNeeded } from './skills-needed';

/** The visits of a period, and the weeks in which their days are free to choose. */
export interface ExpandedVisits {
  readonly visits: Visit[];
  readonly choiceWeeks: ChoiceWeek[];
}

/**
 * Every visit of the period. Ids: `recurringVisit@date`; where the day is free to choose,
 * `recurringVisit@firstDayOfWeek#n`. Choices are planned for each whole block of seven days from the period's first day.
 */
export function expandVisits(dataset: Dataset, clock: PeriodClock): ExpandedVisits {
  const people = new Map(dataset.people.map((person) => [person.personId, person]));
  const doses = groupBy(dataset.doses, (dose) => dose.recurringVisitId);
  const suspensions = groupBy(dataset.suspensions, (suspension) => suspension.personId);
  const runsOn = (recurring: RecurringVisit, date: LocalDate) =>
    date >= recurring.validFrom &&
    (recurring.validTo === undefined || date <= recurring.validTo) &&
    Math.floor(daysBetween(mondayOf(recurring.validFrom), date) / 7) % recurring.everyWeeks === 0 &&
    !(suspensions.get(recurring.personId) ?? []).some(({ from, to }) => from <= date && date <= to);

  const toVisit = (
    recurring: RecurringVisit,
    person: Person,
    visitId: string,
    dates: readonly LocalDate[],
    choiceWeekId?: string,
  ): Visit => {
    const due = doses.get(recurring.recurringVisitId) ?? [];
    return {
      visitId,
      personId: person.personId,
      recurringVisitId: recurring.recurringVisitId,
      label: recurring.label,
      placeId: person.placeId,
      minutes: recurring.minutes,
      workers: recurring.workers,
      ...(recurring.doubleUpReason ? { doubleUpReason: recurring.doubleUpReason } : {}),
      skills: skillsNeeded(recurring, due, dataset.skills),
      priority: recurring.priority,
      options: dates.map((date) => toOption(recurring, due, date, clock)),
      doses: due.map((dose) => ({
        medicineId: dose.medicineId,
        administration: dose.administration,
        minimumGapMinutes: dose.minimumGapMinutes,
        minutesIntoVisit: dose.minutesIntoVisit,
        timeCritical: dose.timeCritical,
      })),
      ...(choiceWeekId ? { choiceWeekId } : {}),
    };
  };

  const fixed = dataset.recurringVisits.flatMap((recurring) => {
    const person = people.get(recurring.personId);
    const { days } = recurring;
    if (!person || days.kind !== 'fixed') return [];
    return clock.dates
      .filter((date) => days.weekdays.includes(weekdayIndex(date)) && runsOn(recurring, date))
      .map((date) => toVisit(recurring, person, `${recurring.recurringVisitId}@${date}`, [date]));
  });

  const choices = findChoices(dataset);
  const visits: Visit[] = fixed;
  const choiceWeeks: ChoiceWeek[] = [];
  for (const { choiceId, lines, alternatives } of choices) {
    for (let first = 0; first + 7 <= clock.dates.length; first += 7) {
      const week = clock.dates.slice(first, first + 7);
      const dateOf = new Map(week.map((date) => [weekdayIndex(date), date]));
      const lineOf = new Map(lines.map((line) => [line.recurringVisitId, line]));
      const open = alternatives
        .map((alternative) =>
          alternative.map(({ recurringVisitId, weekday }) => ({
            recurringVisitId,
            date: dateOf.get(weekday)!,
          })),
        )
        .filter((days) => days.every((day) => runsOn(lineOf.get(day.recurringVisitId)!, day.date)));
      if (open.length === 0) continue;
      const choiceWeekId = `${choiceId}@${week[0]!}`;
      const weekVisits = lines.flatMap((line) => {
        const person = people.get(line.personId);
        const ofLine = (alternative: (typeof open)[number]) =>
          alternative.filter((day) => day.recurringVisitId === line.recurringVisitId);
        const dates = week.filter((date) =>
          open.some((days) => ofLine(days).some((day) => day.date === date)),
        );
        const count = Math.max(...open.map((days) => ofLine(days).length));
        if (!person || count === 0) return [];
        return Array.from({ length: count }, (_, n) =>
          toVisit(line, person, `${line.recurringVisitId}@${week[0]!}#${n + 1}`, dates, choiceWeekId),
        );
      });
      visits.push(...weekVisits);
      choiceWeeks.push({
        choiceWeekId,
        visitIds: weekVisits.map((visit) => visit.visitId),
        alternatives: open,
      });
    }
  }
  return { visits, choiceWeeks };
}

interface Choice {
  readonly choiceId: string;
  readonly lines: readonly RecurringVisit[];
  readonly alternatives: readonly DayAlternative[];
}

/** "Any n of these days" and named day choices, in one form. */
function findChoices(dataset: Dataset): Choice[] {
  const anyDays = dataset.recurringVisits.flatMap((line): Choice[] => {
    const { days } = line;
    if (days.kind !== 'any') return [];
    const alternatives = subsetsOf(days.weekdays, days.count).map((weekdays) =>
      weekdays.map((weekday) => ({ recurringVisitId: line.recurringVisitId, weekday })),
    );
    return [{ choiceId: line.recurringVisitId, lines: [line], alternatives }];
  });
  const named = dataset.dayChoices.map((choice) => ({
    choiceId: choice.dayChoiceId,
    lines: dataset.recurringVisits.filter(
      ({ days }) => days.kind === 'choice' && days.dayChoiceId === choice.dayChoiceId,
    ),
    alternatives: choice.alternatives,
  }));
  return [...anyDays, ...named];
}

/** All ways to take `count` of the items, in order. */
function subsetsOf(items: readonly number[], count: number): number[][] {
  if (count === 0) return [[]];
  return items.flatMap((item, index) =>
    subsetsOf(items.slice(index + 1), count - 1).map((rest) => [item, ...rest]),
  );
}

function toOption(
  recurring: RecurringVisit,
  doses: readonly Dose[],
  date: LocalDate,
  clock: PeriodClock,
): VisitOption {
  const preferred = clock.minuteOf(date, recurring.preferredStart);
  const fixed = recurring.timing === 'fixed';
  const option = {
    date,
    earliest: fixed ? preferred : clock.minuteOf(date, recurring.earliestStart),
    latest: fixed ? preferred : clock.minuteOf(date, recurring.latestStart),
    preferred,
  };
  if (doses.length === 0) return option;
  const starts = doses.map((dose) => clock.minuteOf(date, dose.windowStart) - dose.minutesIntoVisit);
  const ends = doses.map((dose) => clock.minuteOf(date, dose.windowEnd) - dose.minutesIntoVisit);
  return { ...option, medicationWindow: { earliest: Math.max(...starts), latest: Math.min(...ends) } };
}
