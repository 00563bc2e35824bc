import type { Dataset } from '@homeround/domain';
import { parse } from 'csv-parse/sync';
import { writeRows } from '../csv/write-rows';
import { writeDataset } from '../dataset/write-dataset';

/** The files of a dataset folder, by name. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The folder that a dataset would be read from. */
export function toFiles(dataset: Dataset): Files {
  return writeDataset(dataset);
}

/** The same folder with one file's content replaced; undefined takes the file away. */
export function changeFile(files: Files, file: string, content: string | Uint8Array | undefined): Files {
  const changed = new Map(files);
  if (content === undefined) changed.delete(file);
  else changed.set(file, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  return changed;
}

/** The same folder with one cell changed. Rows count as in an editor: the header is 1. Throws where there is no cell. */
export function changeCell(files: Files, file: string, row: number, column: string, text: string): Files {
  const bytes = files.get(file);
  const rows = bytes ? parse(new TextDecoder().decode(bytes)) : [];
  const position = rows[0]?.indexOf(column) ?? -1;
  if (position < 0 || !rows[row - 1]) throw new Error(`${file} has no cell ${column} in row ${row}`);
  rows[row - 1]![position] = text;
  return changeFile(files, file, writeRows(rows));
}
