import { groupBy } from '@homeround/domain';
import { addBit, type Bits, countBits, countShared, emptyBits, hasBit, isSubset } from './bits';

/** A set multi-cover: each row needs one or two different columns that have it. */
export interface Cover {
  /** By row. */
  readonly needs: readonly (1 | 2)[];
  /** The rows of each column. */
  readonly columns: readonly Bits[];
}

/** The same cover without rows and columns that cannot change the fewest columns needed. */
export function reduceCover(cover: Cover): Cover {
  const few = dropColumns(cover);
  return dropColumns(dropRows(few));
}

/**
 * A column is dropped when as many others as any of its rows needs have all its rows: one of those that is not chosen can
 * stand in for it, and when all are chosen it adds nothing. Identical columns are so kept once or twice.
 */
function dropColumns({ needs, columns }: Cover): Cover {
  const doubles = emptyBits(needs.length);
  needs.forEach((need, row) => need === 2 && addBit(doubles, row));
  const copiesNeeded = (column: Bits) => (countShared(column, doubles) > 0 ? 2 : 1);
  // Most workers share their column with many others: those go first, and cheaply.
  const alike = [...groupBy(columns, (column) => column.join()).values()];
  const widestFirst = alike
    .flatMap((same) => same.slice(0, copiesNeeded(same[0]!)))
    .map((column) => ({ column, rows: countBits(column) }))
    .sort((a, b) => b.rows - a.rows);
  const kept: Bits[] = [];
  for (const { column, rows } of widestFirst) {
    const enough = copiesNeeded(column);
    let wider = 0;
    for (const other of kept) if (isSubset(column, other) && ++wider === enough) break;
    if (wider < enough && rows > 0) kept.push(column);
  }
  return { needs, columns: kept };
}

/** A row is dropped when another needs no fewer columns and has none but columns of this one: meeting that meets this. */
function dropRows({ needs, columns }: Cover): Cover {
  const columnsOf = needs.map((_, row) => {
    const having = emptyBits(columns.length);
    columns.forEach((column, at) => hasBit(column, row) && addBit(having, at));
    return having;
  });
  const kept: number[] = [];
  const implies = (other: number, row: number) =>
    needs[other]! >= needs[row]! && isSubset(columnsOf[other]!, columnsOf[row]!);
  needs.forEach((_, row) => {
    const implied = needs.some(
      (_need, other) => other !== row && implies(other, row) && !(implies(row, other) && row < other),
    );
    if (!implied) kept.push(row);
  });
  return {
    needs: kept.map((row) => needs[row]!),
    columns: columns.map((column) => {
      const bits = emptyBits(kept.length);
      kept.forEach((row, at) => hasBit(column, row) && addBit(bits, at));
      return bits;
    }),
  };
}
