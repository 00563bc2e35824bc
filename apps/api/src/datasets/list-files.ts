import type { Dataset } from '@homeround/domain';
import type { DatasetReading } from '@homeround/exchange';
import { countRows } from './count-rows';
import type { ReadFile } from './dataset-request';

const isCsv = (file: string) => file.toLowerCase().endsWith('.csv');

/** What was read and how many rows it has; of an archive or workbook what came out of it. */
export function listFiles(files: ReadonlyMap<string, Uint8Array>, reading: DatasetReading): ReadFile[] {
  const csvs = [...files].filter(([file]) => isCsv(file));
  if (csvs.length > 0) return csvs.map(([file, bytes]) => ({ file, rows: countRows(bytes) }));
  return 'dataset' in reading ? listTables(reading.dataset) : [];
}

function listTables(dataset: Dataset): ReadFile[] {
  const { people, workers, workPatterns, dayChoices } = dataset;
  const rows: Readonly<Record<string, number>> = {
    localities: dataset.localities.length,
    teams: dataset.teams.length,
    places: dataset.places.length,
    travel_times: dataset.givenTravelTimes.length,
    skills: dataset.skills.length,
    people: people.length,
    person_workers: sum(
      people,
      (one) => one.miniTeam.length + one.preferredWorkers.length + one.declinedWorkers.length,
    ),
    recurring_visits: dataset.recurringVisits.length,
    day_choices: sum(dayChoices, ({ alternatives }) => alternatives.length),
    doses: dataset.doses.length,
    suspensions: dataset.suspensions.length,
    workers: workers.length,
    worker_skills: sum(workers, ({ skills }) => skills.length),
    absences: dataset.absences.length,
    work_patterns: workPatterns.length,
    pattern_shifts: sum(workPatterns, ({ shifts }) => shifts.length),
    agreements: dataset.agreements.length,
    pattern_preferences: dataset.patternPreferences.length,
    staff_records: dataset.staffRecords.length,
    history: dataset.history.length,
    recent_duties: dataset.recentDuties.length,
    pins: dataset.pins.length,
  };
  return Object.entries(rows).map(([name, count]) => ({ file: `${name}.csv`, rows: count }));
}

function sum<Item>(items: readonly Item[], countOf: (item: Item) => number): number {
  return items.reduce((total, item) => total + countOf(item), 0);
}
