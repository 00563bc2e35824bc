import { CsvError, parse } from 'csv-parse/sync';
import type { FaultCode } from '../fault-codes';

/** One line of cells, trimmed. `row` is where it begins, as an editor counts. */
export interface TextRow {
  readonly row: number;
  readonly cells: readonly string[];
}

export interface TextRows {
  readonly rows: readonly TextRow[];
  /** Why reading stopped before the end; the rows before it stand. */
  readonly stopped?: { readonly code: FaultCode; readonly row: number; readonly cause: string };
}

/** No honest row is longer; a quote that is never closed makes one that is. */
const LONGEST_LINE = 100_000;

/** Cuts CSV text into rows of cells. Rows without any text (blank lines, lines of commas) are left out. */
export function readRows(text: string): TextRows {
  const rows: TextRow[] = [];
  let next = 1;
  try {
    parse(text.replace(/\r\n?/g, '\n'), {
      record_delimiter: '\n',
      relax_column_count: true,
      trim: true,
      max_record_size: LONGEST_LINE,
      on_record: (record: string[], { lines }) => {
        const cells = record.map((cell) => cell.trim());
        if (cells.some((cell) => cell !== '')) rows.push({ row: next, cells });
        next = lines + 1;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { rows, stopped: { ...whyStopped(error.code), row: next } };
  }
  return { rows };
}

function whyStopped(code: CsvError['code']): { code: FaultCode; cause: string } {
  switch (code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return { code: 'QUOTE_NOT_CLOSED', cause: 'a quote that opens in this row is never closed' };
    case 'CSV_MAX_RECORD_SIZE':
      return { code: 'LINE_TOO_LONG', cause: 'the row that begins here has more than 100,000 characters' };
    default:
      return { code: 'QUOTE_MISPLACED', cause: 'a quote stands in the middle of a cell of this row' };
  }
}
