import type { Dataset, DayChoice, Person, Worker } from '@homeround/domain';
import { fileOf, TABLE_NAMES, type TableName } from '../tables/table-names';
import type { Records } from '../tables/tables';
import { writeSheet } from '../tables/write-sheet';
import { writeRuleBook } from './rule-book';
import { writeSettings } from './settings';

/**
 * The dataset as the files of its folder, every file present. Reading them gives the same dataset again, and the same
 * dataset gives the same bytes.
 */
export function writeDataset(dataset: Dataset): Map<string, Uint8Array> {
  const records = toRecords(dataset);
  const write = <Name extends TableName>(name: Name) => writeSheet(name, records[name]);
  return new Map(TABLE_NAMES.map((name) => [fileOf(name), write(name)]));
}

type RecordLists = { readonly [Name in TableName]: readonly Records[Name][] };

function toRecords(dataset: Dataset): RecordLists {
  const { name, timeZone, cycleAnchor, travel } = dataset;
  return {
    ...dataset,
    settings: writeSettings({ name, timeZone, cycleAnchor, ...travel }),
    rules: writeRuleBook(dataset.rules),
    travelTimes: dataset.givenTravelTimes,
    people: dataset.people.map(toPersonRecord),
    personWorkers: dataset.people.flatMap(toPersonWorkers),
    dayChoices: dataset.dayChoices.flatMap(toDayChoiceRows),
    workers: dataset.workers.map(toWorkerRecord),
    workerSkills: dataset.workers.flatMap(({ workerId, skills }) =>
      skills.map((skill) => ({ workerId, ...skill })),
    ),
    patternShifts: dataset.workPatterns.flatMap(({ workPatternId, shifts }) =>
      shifts.map((shift) => ({ workPatternId, ...shift })),
    ),
  };
}

function toPersonRecord({ workerGender, ...person }: Person): Records['people'] {
  if (!workerGender) return person;
  return { ...person, workerGender: workerGender.gender, workerGenderMust: workerGender.must };
}

function toPersonWorkers(person: Person): Records['personWorkers'][] {
  const rows = (kind: Records['personWorkers']['kind'], workerIds: readonly string[]) =>
    workerIds.map((workerId) => ({ personId: person.personId, workerId, kind }));
  return [
    ...rows('mini-team', person.miniTeam),
    ...rows('preferred', person.preferredWorkers),
    ...rows('declined', person.declinedWorkers),
  ];
}

function toWorkerRecord({ start, ...worker }: Worker): Records['workers'] {
  return { ...worker, startKind: start.kind, startPlaceId: start.placeId };
}

/** One row for each run of days of the same recurring visit. */
function toDayChoiceRows({ dayChoiceId, alternatives }: DayChoice): Records['dayChoices'][] {
  return alternatives.flatMap((days, index) => {
    const runs: { recurringVisitId: string; weekdays: number[] }[] = [];
    for (const { recurringVisitId, weekday } of days) {
      const last = runs.at(-1);
      if (last?.recurringVisitId === recurringVisitId) last.weekdays.push(weekday);
      else runs.push({ recurringVisitId, weekdays: [weekday] });
    }
    return runs.map((run) => ({ dayChoiceId, alternative: index + 1, ...run }));
  });
}
