import { DEFAULT_TRAVEL, weekdayIndex } from '@homeround/domain';
import type { FaultList } from '../fault-list';
import { shown } from '../shown';
import { decimal, TEXT, wholeNumber } from '../tables/cell';
import { defaulted, needed, type RecordOf } from '../tables/column';
import { readRecord, toFieldReaders } from '../tables/read-record';
import type { Records } from '../tables/tables';
import { type Sheet, spotOf } from '../tables/sheet';
import { toSnakeCase } from '../tables/table-names';
import { DATE, TIME_ZONE } from '../tables/time-cells';

const SPEED = decimal(0.5, 130);

/** The keys of settings.csv. */
export const SETTINGS = {
  name: needed(TEXT),
  timeZone: needed(TIME_ZONE),
  cycleAnchor: needed(DATE),
  roadFactor: defaulted(decimal(1, 5), DEFAULT_TRAVEL.roadFactor),
  carSpeedUrban: defaulted(SPEED, DEFAULT_TRAVEL.carSpeedUrban),
  carSpeedRural: defaulted(SPEED, DEFAULT_TRAVEL.carSpeedRural),
  walkSpeed: defaulted(SPEED, DEFAULT_TRAVEL.walkSpeed),
  entryMinutes: defaulted(wholeNumber(0, 60), DEFAULT_TRAVEL.entryMinutes),
};

export type Settings = RecordOf<typeof SETTINGS>;

const FILE = 'settings.csv';

/** Reads keys and values as if they were the columns of one row. Undefined when a setting cannot be read. */
export function readSettings(sheet: Sheet<Records['settings']>, faults: FaultList): Settings | undefined {
  if (!sheet.whole) return undefined;
  const rowOf = new Map(sheet.rows.map(({ row, record }) => [record.key, row]));
  const valueOf = new Map(sheet.rows.map(({ record }) => [record.key, record.value]));
  const readers = toFieldReaders(SETTINGS);
  const known = readers.map((reader) => reader.name);
  for (const row of sheet.rows) {
    if (known.includes(row.record.key)) continue;
    const cause = `${shown(row.record.key)} is none of ${known.join(', ')}`;
    faults.add('UNKNOWN_SETTING', spotOf(sheet, row, 'key'), cause);
  }
  const spot = (key: string) => {
    const row = rowOf.get(key);
    return { file: FILE, ...(row === undefined ? {} : { row }), column: 'value' };
  };
  const settings = readRecord<typeof SETTINGS>(
    readers,
    (key) => valueOf.get(key),
    (code, key, cause) => faults.add(code, spot(key), cause),
  );
  if (settings && weekdayIndex(settings.cycleAnchor) !== 0) {
    const cause = `${settings.cycleAnchor} is no Monday`;
    faults.add('CYCLE_ANCHOR_NOT_MONDAY', spot(toSnakeCase('cycleAnchor')), cause);
  }
  return settings;
}

/** The rows of settings.csv. */
export function writeSettings(settings: Settings): Records['settings'][] {
  return Object.entries(SETTINGS).map(([field, { cell }]) => ({
    key: toSnakeCase(field),
    value: (cell as { write(value: unknown): string }).write(settings[field as keyof Settings]),
  }));
}
