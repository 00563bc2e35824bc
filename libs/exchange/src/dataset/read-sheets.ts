import type { FaultList } from '../fault-list';
import { readSheet } from '../tables/read-sheet';
import type { Sheets } from '../tables/sheet';
import { fileOf, FILES, TABLE_NAMES } from '../tables/table-names';
import { shown } from '../shown';
import { besideTheirVisits } from './dose-times';

/** Reads every table of the folder; what cannot be read is reported and left out. */
export function readSheets(files: ReadonlyMap<string, Uint8Array>, faults: FaultList): Sheets {
  for (const file of files.keys()) {
    if (FILES.includes(file) || isNote(file)) continue;
    faults.add('UNKNOWN_FILE', { file }, `${shown(file)} is none of the files of a dataset`);
  }
  const sheets = Object.fromEntries(
    TABLE_NAMES.map((name) => [name, readSheet(name, files.get(fileOf(name)), faults)]),
  ) as unknown as Sheets;
  return { ...sheets, doses: besideTheirVisits(sheets.doses, sheets.recurringVisits) };
}

/** Notes for readers and hidden files may lie in the folder. */
function isNote(file: string): boolean {
  return file.startsWith('.') || file.endsWith('.md');
}
