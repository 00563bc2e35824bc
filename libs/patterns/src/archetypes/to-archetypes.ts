import {
  type Dataset,
  type DayChoice,
  groupBy,
  type LocalityId,
  type Person,
  type RecurringVisit,
} from '@homeround/domain';
import { type DemandSettings, isValidOn } from '../demand/to-demand';
import { partOfWeekAt } from './day-part';

/** What people of one archetype need in a part of the week. */
export interface ArchetypeNeed {
  /** 0–34, as `partOfWeekAt`. */
  readonly part: number;
  /** At the same time. */
  readonly workers: 1 | 2;
  /** Of each of these workers, travel included; the mean of the people. */
  readonly hours: number;
}

/** People of one locality who are visited in the same parts of the week, by as many workers, and have mini-teams of one size. */
export interface DemandArchetype {
  readonly localityId: LocalityId;
  readonly people: number;
  readonly miniTeamSize: number;
  /** In order of part. */
  readonly needs: readonly ArchetypeNeed[];
}

/**
 * The people's demand in short, for asking whether mini-teams can serve them (docs/patterns.md). A visit on any n of m days
 * stands on n of them, spread evenly; a day choice on its first alternative; every n-th week counts 1/n of the hours.
 */
export function toArchetypes(dataset: Dataset, settings: DemandSettings): DemandArchetype[] {
  const localityOf = new Map(dataset.teams.map(({ teamId, localityId }) => [teamId, localityId]));
  const choices = new Map(dataset.dayChoices.map((choice) => [choice.dayChoiceId, choice]));
  const valid = dataset.recurringVisits.filter((visit) => isValidOn(visit, settings.day));
  const visitsOf = groupBy(valid, ({ personId }) => personId);
  const people = dataset.people.flatMap((person) => {
    const needs = toNeeds(visitsOf.get(person.personId) ?? [], choices, settings.travelMinutes);
    const localityId = localityOf.get(person.teamId);
    return needs.length > 0 && localityId !== undefined ? [{ person, localityId, needs }] : [];
  });
  const alike = groupBy(people, ({ person, localityId, needs }) => alikeKey(person, localityId, needs));
  return [...alike.values()].map((group) => {
    const [{ person, localityId, needs }] = group as [(typeof group)[0]];
    return {
      localityId,
      people: group.length,
      miniTeamSize: person.miniTeamSize,
      needs: needs.map((need, at) => ({
        ...need,
        hours: group.reduce((sum, one) => sum + one.needs[at]!.hours, 0) / group.length,
      })),
    };
  });
}

const alikeKey = (person: Person, localityId: LocalityId, needs: readonly ArchetypeNeed[]): string =>
  JSON.stringify([localityId, person.miniTeamSize, needs.map(({ part, workers }) => [part, workers])]);

function toNeeds(
  visits: readonly RecurringVisit[],
  choices: ReadonlyMap<string, DayChoice>,
  travelMinutes: number,
): ArchetypeNeed[] {
  const hoursOf = new Map<string, ArchetypeNeed>();
  for (const visit of visits) {
    const { workers, minutes, everyWeeks, preferredStart } = visit;
    for (const weekday of weekdaysOf(visit, choices)) {
      const part = partOfWeekAt(weekday, preferredStart);
      const key = `${part} ${workers}`;
      const hours = (hoursOf.get(key)?.hours ?? 0) + (minutes + travelMinutes) / 60 / everyWeeks;
      hoursOf.set(key, { part, workers, hours });
    }
  }
  return [...hoursOf.values()].sort((a, b) => a.part - b.part || a.workers - b.workers);
}

function weekdaysOf(
  { days, recurringVisitId }: RecurringVisit,
  choices: ReadonlyMap<string, DayChoice>,
): readonly number[] {
  if (days.kind === 'fixed') return days.weekdays;
  if (days.kind === 'any') {
    const { count, weekdays } = days;
    return Array.from({ length: count }, (_, at) => weekdays[Math.floor((at * weekdays.length) / count)]!);
  }
  const [first = []] = choices.get(days.dayChoiceId)?.alternatives ?? [];
  return first.filter((day) => day.recurringVisitId === recurringVisitId).map(({ weekday }) => weekday);
}
