/** The dataset's tables in reading order. Each is one file: `workPatterns` is work_patterns.csv. */
export const TABLE_NAMES = [
  'settings',
  'rules',
  'localities',
  'teams',
  'places',
  'travelTimes',
  'skills',
  'people',
  'personWorkers',
  'recurringVisits',
  'dayChoices',
  'doses',
  'suspensions',
  'workers',
  'workerSkills',
  'absences',
  'workPatterns',
  'patternShifts',
  'agreements',
  'patternPreferences',
  'staffRecords',
  'history',
  'recentDuties',
  'pins',
] as const;

export type TableName = (typeof TABLE_NAMES)[number];

/** `validFrom` → `valid_from`: how the domain's names are written in files. */
export function toSnakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

export function fileOf(table: TableName): string {
  return `${toSnakeCase(table)}.csv`;
}

export const FILES: readonly string[] = TABLE_NAMES.map(fileOf);
