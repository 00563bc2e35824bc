import type { Dataset, Fault } from '@homeround/domain';
import { checkFolder } from '../checks/check-folder';
import { FaultList } from '../fault-list';
import { FILES } from '../tables/table-names';
import { readSheets } from './read-sheets';
import { readRuleBook } from './rule-book';
import { readSettings } from './settings';
import { toDataset } from './to-dataset';

export type DatasetReading =
  { readonly dataset: Dataset; readonly warnings: Fault[] } | { readonly faults: Fault[] };

/**
 * Reads a dataset folder, given as its files by name, whole or not at all. When it is refused, `faults` has every
 * problem that was found, refusals first; when it is read, `warnings` has what looks like a slip. Both lists stay
 * readable: at most 1,000 entries, then a count of the others for each code.
 */
export function readDataset(files: ReadonlyMap<string, Uint8Array>): DatasetReading {
  const faults = new FaultList();
  const sheets = readSheets(files, faults);
  const settings = readSettings(sheets.settings, faults);
  const rules = readRuleBook(sheets.rules, faults);
  checkFolder({ sheets, rules }, faults);
  const found = faults.inOrder(FILES);
  if (faults.refused || !settings) return { faults: found };
  return { dataset: toDataset(sheets, settings, rules), warnings: found };
}
