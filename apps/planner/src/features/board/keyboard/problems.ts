import { type Cursor, cursorAt, type GridRow, type Place, placeOf } from './grid-map';

export interface FoundProblem {
  readonly cursor: Cursor;
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** The next cell with a problem in reading order, round the end; undefined when there is none. */
export function findProblem(
  rows: readonly GridRow[],
  cursor: Cursor | null,
  direction: 1 | -1,
): FoundProblem | undefined {
  const problems = problemPlaces(rows);
  if (problems.length === 0) return undefined;
  const here = placeOf(rows, cursor);
  const after = problems.findIndex((place) => compare(place, here) > 0);
  const before = problems.findLastIndex((place) => compare(place, here) < 0);
  const index = direction === 1 ? Math.max(0, after) : before < 0 ? problems.length - 1 : before;
  return { cursor: cursorAt(rows, problems[index]!)!, number: index + 1, of: problems.length };
}

function problemPlaces(rows: readonly GridRow[]): Place[] {
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, index) => (cell.problem ? [{ row, cell: index }] : [])),
  );
}

function compare(left: Place, right: Place): number {
  return left.row - right.row || left.cell - right.cell;
}
