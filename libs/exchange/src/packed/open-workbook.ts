import { writeRows } from '../csv/write-rows';
import type { FaultList } from '../fault-list';
import { toCellText, type WorkbookCell } from './cell-text';
import { readWorkbook } from './workbook-libraries';

/** The sheets of an Excel workbook as the CSV files of a dataset: sheet `people` is people.csv, row for row. */
export async function openWorkbook(
  workbook: string,
  bytes: Uint8Array,
  faults: FaultList,
): Promise<ReadonlyMap<string, Uint8Array> | undefined> {
  try {
    const sheets = await readWorkbook(new Uint8Array(bytes).buffer);
    return new Map(sheets.map(({ sheet, data }) => [`${sheet.trim()}.csv`, toCsv(data)]));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    faults.add('WORKBOOK_BROKEN', { file: workbook }, `it could not be read as a workbook: ${why}`);
    return undefined;
  }
}

function toCsv(rows: readonly (readonly WorkbookCell[])[]): Uint8Array {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const texts = rows.map((row) => Array.from({ length: width }, (_, at) => toCellText(row[at] ?? null)));
  return writeRows(withoutEmptyTail(texts));
}

/** Columns and rows that were once formatted stay in a workbook without any text. */
function withoutEmptyTail(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex((text) => text.trim() !== '') + 1));
  return rows.map((row) => row.slice(0, width));
}
