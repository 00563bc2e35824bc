import {
  type Dataset,
  type DayChoice,
  groupBy,
  type Person,
  type RuleBook,
  type WorkPattern,
  type Worker,
} from '@homeround/domain';
import type { Sheet, Sheets } from '../tables/sheet';
import type { Records } from '../tables/tables';
import type { Settings } from './settings';

/** A sheet's records without their rows. */
export const recordsOf = <R>(sheet: Sheet<R>): R[] => sheet.rows.map((row) => row.record);

/** Puts the tables together. They must have been checked. */
export function toDataset(sheets: Sheets, settings: Settings, rules: RuleBook): Dataset {
  const { name, timeZone, cycleAnchor, ...travel } = settings;
  return {
    name,
    timeZone,
    cycleAnchor,
    rules,
    travel,
    localities: recordsOf(sheets.localities),
    teams: recordsOf(sheets.teams),
    places: recordsOf(sheets.places),
    givenTravelTimes: recordsOf(sheets.travelTimes),
    skills: recordsOf(sheets.skills),
    people: toPeople(recordsOf(sheets.people), recordsOf(sheets.personWorkers)),
    recurringVisits: recordsOf(sheets.recurringVisits),
    dayChoices: toDayChoices(recordsOf(sheets.dayChoices)),
    doses: recordsOf(sheets.doses),
    suspensions: recordsOf(sheets.suspensions),
    workers: toWorkers(recordsOf(sheets.workers), recordsOf(sheets.workerSkills)),
    absences: recordsOf(sheets.absences),
    workPatterns: toWorkPatterns(recordsOf(sheets.workPatterns), recordsOf(sheets.patternShifts)),
    agreements: recordsOf(sheets.agreements),
    patternPreferences: recordsOf(sheets.patternPreferences),
    staffRecords: recordsOf(sheets.staffRecords),
    history: recordsOf(sheets.history),
    recentDuties: recordsOf(sheets.recentDuties),
    pins: recordsOf(sheets.pins),
  };
}

/** People with the workers who are named for them. */
export function toPeople(
  people: readonly Records['people'][],
  links: readonly Records['personWorkers'][],
): Person[] {
  const linksOf = groupBy(links, (link) => link.personId);
  return people.map(({ workerGender, workerGenderMust, ...person }) => {
    const named = (kind: Records['personWorkers']['kind']) =>
      (linksOf.get(person.personId) ?? []).filter((link) => link.kind === kind).map((link) => link.workerId);
    return {
      ...person,
      miniTeam: named('mini-team'),
      preferredWorkers: named('preferred'),
      declinedWorkers: named('declined'),
      ...(workerGender ? { workerGender: { gender: workerGender, must: workerGenderMust ?? false } } : {}),
    };
  });
}

/** Workers with the skills they hold. */
export function toWorkers(
  workers: readonly Records['workers'][],
  held: readonly Records['workerSkills'][],
): Worker[] {
  const heldBy = groupBy(held, (skill) => skill.workerId);
  return workers.map(({ startKind, startPlaceId, ...worker }) => ({
    ...worker,
    start: { kind: startKind, placeId: startPlaceId },
    skills: (heldBy.get(worker.workerId) ?? []).map(({ skillId, validFrom, validTo }) => ({
      skillId,
      validFrom,
      ...(validTo === undefined ? {} : { validTo }),
    })),
  }));
}

function toWorkPatterns(
  patterns: readonly Records['workPatterns'][],
  shifts: readonly Records['patternShifts'][],
): WorkPattern[] {
  const shiftsOf = groupBy(shifts, (shift) => shift.workPatternId);
  return patterns.map((pattern) => ({
    ...pattern,
    shifts: (shiftsOf.get(pattern.workPatternId) ?? []).map(({ week, weekday, start, end, kind }) => ({
      week,
      weekday,
      start,
      end,
      kind,
    })),
  }));
}

/** Alternatives in order of their numbers. */
function toDayChoices(rows: readonly Records['dayChoices'][]): DayChoice[] {
  return [...groupBy(rows, (row) => row.dayChoiceId)].map(([dayChoiceId, ofChoice]) => {
    const alternatives = [...groupBy(ofChoice, (row) => row.alternative)].sort(([a], [b]) => a - b);
    return {
      dayChoiceId,
      alternatives: alternatives.map(([, ofAlternative]) =>
        ofAlternative.flatMap(({ recurringVisitId, weekdays }) =>
          weekdays.map((weekday) => ({ recurringVisitId, weekday })),
        ),
      ),
    };
  });
}
