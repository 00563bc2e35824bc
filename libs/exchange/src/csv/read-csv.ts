import type { FaultList } from '../fault-list';
import { decodeText } from './decode-text';
import { readRows, type TextRow } from './read-rows';

/** A file cut into rows: its header, the rows below, and whether the end was reached. */
export interface CsvText {
  readonly header: TextRow;
  readonly body: readonly TextRow[];
  readonly complete: boolean;
}

/** Bytes to rows of text, or undefined when there is nothing to read; why is reported. */
export function readCsv(file: string, bytes: Uint8Array, faults: FaultList): CsvText | undefined {
  const decoded = decodeText(bytes);
  if (!('text' in decoded)) {
    const { code, cause, row } = decoded;
    faults.add(code, { file, ...(row === undefined ? {} : { row }) }, cause);
    return undefined;
  }
  const { rows, stopped } = readRows(decoded.text);
  if (stopped) faults.add(stopped.code, { file, row: stopped.row }, stopped.cause);
  const [header, ...body] = rows;
  if (!header && !stopped) faults.add('EMPTY_FILE', { file }, 'the file is empty');
  return header && { header, body, complete: !stopped };
}
