import type { FaultList } from '../fault-list';
import { cleaned, shown } from '../shown';
import type { TextRow } from './read-rows';

interface KnownColumn {
  readonly name: string;
  readonly column: { readonly kind: 'needed' | 'optional' | 'defaulted' };
}

/** Position of each known column, or undefined when the rows below the header cannot be read. */
export function readHeader(
  file: string,
  { row, cells }: TextRow,
  known: readonly KnownColumn[],
  faults: FaultList,
): ReadonlyMap<string, number> | undefined {
  const names = cells.map((cell) => cell.toLowerCase());
  const separator = names.length === 1 ? /[;\t]/.exec(names[0]!)?.[0] : undefined;
  if (separator) {
    const what = separator === ';' ? 'semicolons' : 'tabs';
    faults.add('SEPARATOR_NOT_COMMA', { file, row }, `the header has ${what} and no comma`);
    return undefined;
  }
  const positions = new Map<string, number>();
  const twice = new Set<string>();
  names.forEach((name, position) => {
    if (name !== '' && positions.has(name)) twice.add(name);
    positions.set(name, position);
  });
  for (const column of twice) {
    faults.add('DUPLICATE_COLUMN', { file, row, column: cleaned(column) }, 'the header names it twice');
  }
  const missing = known.filter(({ name, column }) => column.kind === 'needed' && !positions.has(name));
  for (const { name } of missing) {
    faults.add('MISSING_COLUMN', { file, row, column: name }, `the header has no column ${name}`);
  }
  const all = known.map(({ name }) => name);
  for (const name of positions.keys()) {
    if (all.includes(name)) continue;
    const cause = `${shown(name)} is none of the columns ${all.join(', ')}`;
    faults.add('UNKNOWN_COLUMN', { file, row, column: cleaned(name) }, cause);
  }
  return missing.length === 0 && twice.size === 0 ? positions : undefined;
}
