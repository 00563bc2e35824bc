import type { MilpModel } from './milp-model';

/** Gathers columns, rows and entries in any order. Entries at the same place add up. */
export class ModelBuilder {
  private readonly cost: number[] = [];
  private readonly lower: number[] = [];
  private readonly upper: number[] = [];
  private readonly integer: number[] = [];
  private readonly rowLower: number[] = [];
  private readonly rowUpper: number[] = [];
  private readonly rowOf: number[] = [];
  private readonly columnOf: number[] = [];
  private readonly valueOf: number[] = [];

  /** Gives the new column's index. */
  addColumn(cost: number, lower: number, upper: number, integer: boolean): number {
    this.lower.push(lower);
    this.upper.push(upper);
    this.integer.push(integer ? 1 : 0);
    return this.cost.push(cost) - 1;
  }

  /** Gives the new row's index. */
  addRow(lower: number, upper: number): number {
    this.rowLower.push(lower);
    return this.rowUpper.push(upper) - 1;
  }

  add(row: number, column: number, value: number): void {
    this.rowOf.push(row);
    this.columnOf.push(column);
    this.valueOf.push(value);
  }

  /** Throws where an entry names a row or column that was never added. */
  toModel(): MilpModel {
    const starts = this.toStarts();
    const { rowStart, columnOfEntry, valueOfEntry } = this.mergeEntries(starts);
    return {
      columns: this.cost.length,
      rows: this.rowLower.length,
      cost: Float64Array.from(this.cost),
      lower: Float64Array.from(this.lower),
      upper: Float64Array.from(this.upper),
      integer: Uint8Array.from(this.integer),
      rowLower: Float64Array.from(this.rowLower),
      rowUpper: Float64Array.from(this.rowUpper),
      rowStart,
      columnOfEntry,
      valueOfEntry,
    };
  }

  private toStarts(): Int32Array {
    const rows = this.rowLower.length;
    const starts = new Int32Array(rows + 1);
    for (let entry = 0; entry < this.rowOf.length; entry++) {
      const row = this.rowOf[entry]!;
      const column = this.columnOf[entry]!;
      if (!(row >= 0 && row < rows && column >= 0 && column < this.cost.length))
        throw new Error(`Entry at row ${row}, column ${column} lies outside the model`);
      starts[row + 1]!++;
    }
    for (let row = 0; row < rows; row++) starts[row + 1]! += starts[row]!;
    return starts;
  }

  /** Sorts entries by row (counting sort), then adds up those of one column. */
  private mergeEntries(starts: Int32Array) {
    const rows = this.rowLower.length;
    const next = starts.slice();
    const order = new Int32Array(this.rowOf.length);
    for (let entry = 0; entry < order.length; entry++) order[next[this.rowOf[entry]!]!++] = entry;

    const rowStart = new Int32Array(rows + 1);
    const columnOfEntry = new Int32Array(order.length);
    const valueOfEntry = new Float64Array(order.length);
    const placeOf = new Int32Array(this.cost.length).fill(-1);
    let end = 0;
    for (let row = 0; row < rows; row++) {
      for (let at = starts[row]!; at < starts[row + 1]!; at++) {
        const entry = order[at]!;
        const column = this.columnOf[entry]!;
        // A place before this row's start belongs to an earlier row.
        if (placeOf[column]! < rowStart[row]!) {
          placeOf[column] = end;
          columnOfEntry[end++] = column;
        }
        valueOfEntry[placeOf[column]!]! += this.valueOf[entry]!;
      }
      rowStart[row + 1] = end;
    }
    return { rowStart, columnOfEntry: columnOfEntry.slice(0, end), valueOfEntry: valueOfEntry.slice(0, end) };
  }
}
