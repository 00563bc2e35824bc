import type { PackContent } from '../content/pack-content';
import { coverageSheet, frontSheet, patternsSheet, settingsSheet } from './catalogue-sheets';
import { optionsSheet, readMeSheet, traceSheet } from './overview-sheets';
import { toSheet } from './to-sheet';
import { equalitySheet, transitionSheet, workersSheet } from './worker-sheets';
import { writeWorkbook } from './workbook-library';

const SHEETS = [
  readMeSheet,
  optionsSheet,
  frontSheet,
  patternsSheet,
  coverageSheet,
  workersSheet,
  equalitySheet,
  transitionSheet,
  settingsSheet,
  traceSheet,
];

/** All numbers of the pack as an Excel workbook, each with the way back to what is stored. */
export async function toWorkbook(content: PackContent): Promise<Uint8Array> {
  const blob = await writeWorkbook(SHEETS.map((sheet) => toSheet(sheet(content)))).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
