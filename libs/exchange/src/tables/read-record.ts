import type { FaultCode } from '../fault-codes';
import { shown } from '../shown';
import type { Column, Columns, RecordOf } from './column';
import { toSnakeCase } from './table-names';

/** A column ready for reading. Columns repeat few values over many rows, so each text is read once. */
export interface FieldReader {
  readonly field: string;
  /** The column's name in the file. */
  readonly name: string;
  readonly column: Column<unknown>;
  read(text: string): unknown;
}

export function toFieldReaders(columns: Columns): FieldReader[] {
  return Object.entries(columns).map(([field, column]) => {
    const known = new Map<string, unknown>();
    const read = (text: string): unknown => {
      if (known.has(text)) return known.get(text);
      const value = column.cell.read(text);
      known.set(text, value);
      return value;
    };
    return { field, name: toSnakeCase(field), column, read };
  });
}

/** Reads one record, or reports every cell that cannot be read and gives undefined. */
export function readRecord<C extends Columns>(
  readers: readonly FieldReader[],
  textOf: (name: string) => string | undefined,
  report: (code: FaultCode, name: string, cause: string) => void,
): RecordOf<C> | undefined {
  const record: Record<string, unknown> = {};
  let readable = true;
  for (const { field, name, column, read } of readers) {
    const text = textOf(name) ?? '';
    if (text !== '') {
      const value = read(text);
      if (value !== undefined) {
        record[field] = value;
        continue;
      }
      report(column.cell.code, name, `${name} ${shown(text)} is not ${column.cell.wants}`);
      readable = false;
    } else if (column.kind === 'needed') {
      report('MISSING_VALUE', name, `${name} is empty; it must be ${column.cell.wants}`);
      readable = false;
    } else if (column.kind === 'defaulted') {
      record[field] = column.value;
    }
  }
  return readable ? (record as RecordOf<C>) : undefined;
}
