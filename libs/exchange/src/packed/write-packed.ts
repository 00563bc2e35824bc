import { zipSync } from 'fflate';
import type { Dataset } from '@homeround/domain';
import { readRows } from '../csv/read-rows';
import { writeDataset } from '../dataset/write-dataset';
import { type WorkbookSheet, writeWorkbook } from './workbook-libraries';

/** Earliest time that a zip entry can carry: the same dataset gives the same bytes. */
const NO_TIME = '1980-01-01';
/** Characters: wide enough for names, narrow enough to see the next column. */
const WIDEST = 40;
const NARROWEST = 8;

/** The dataset's CSV files in one .zip archive. */
export function toZip(dataset: Dataset): Uint8Array {
  return zipSync(Object.fromEntries(writeDataset(dataset)), { level: 6, mtime: NO_TIME });
}

/**
 * The dataset as an Excel workbook: one sheet for each CSV file, header bold and fixed. Every cell is text, so that ids
 * keep their zeros, times stay as written, and nothing that begins with `=` is ever computed.
 */
export async function toXlsx(dataset: Dataset): Promise<Uint8Array> {
  const sheets = [...writeDataset(dataset)].map(([file, bytes]) => toSheet(file, bytes));
  const blob = await writeWorkbook(sheets).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function toSheet(file: string, bytes: Uint8Array): WorkbookSheet {
  const rows = readRows(new TextDecoder().decode(bytes)).rows.map(({ cells }) => cells);
  const [header = [], ...body] = rows;
  return {
    sheet: file.replace(/\.csv$/, ''),
    stickyRowsCount: 1,
    columns: header.map((_, at) => ({ width: widthOf(rows, at) })),
    data: [
      header.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
      ...body.map((cells) => cells.map((value) => (value === '' ? null : { value, type: String }))),
    ],
  };
}

function widthOf(rows: readonly (readonly string[])[], at: number): number {
  const longest = rows.slice(0, 200).reduce((most, cells) => Math.max(most, cells[at]?.length ?? 0), 0);
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}
