import type { Assignment } from './assignment';

/**
 * What a little more cover is worth. A slot's cost is convex in its cover, so the slope at the present cover never overstates what
 * a move costs: a move that the slopes do not like cannot pay.
 */
export class Slopes {
  /** Locality × row: what one more worker on the row would add to the locality's cover cost, at the slopes. */
  readonly ofRow: Float64Array;
  /** Locality × slot: points of one more worker there. */
  readonly slope: Float64Array;

  constructor(private readonly assignment: Assignment) {
    const { problem } = assignment.tables;
    this.ofRow = new Float64Array(problem.localities * problem.rows);
    this.slope = new Float64Array(problem.localities * problem.slots);
  }

  /** Takes the slopes of a locality, and what they make of the rows. */
  takeAll(locality: number): void {
    this.takeSlopes(locality);
    for (let row = 0; row < this.assignment.tables.problem.rows; row++) this.takeRow(locality, row);
  }

  /** As `takeAll`, of a few candidates only. */
  takeOpen(locality: number, open: readonly number[]): void {
    this.takeSlopes(locality);
    for (const candidate of open) this.takeRow(locality, candidate);
  }

  /** Of the rows that the locality's classes keep, at the slopes taken last. */
  takeKept(locality: number): void {
    const { keptRows } = this.assignment.tables;
    for (const row of keptRows[locality]!) this.takeRow(locality, row);
  }

  takeSlopes(locality: number): void {
    const { problem } = this.assignment.tables;
    const { surplus } = this.assignment;
    const { demand, floor, slotHours, shortfallPrice, floorPrice, excessPrice } = problem;
    for (let slot = 0; slot < problem.slots; slot++) {
      const at = locality * problem.slots + slot;
      const over = surplus[at]!;
      const low = over + (1 - floor) * demand[at]! < 0;
      const slope = over >= 0 ? excessPrice : low ? -shortfallPrice - floorPrice : -shortfallPrice;
      this.slope[at] = slotHours * slope;
    }
  }

  private takeRow(locality: number, row: number): void {
    const { firstCover, slotOfCover, shareOfCover, rows, slots } = this.assignment.tables.problem;
    const base = locality * slots;
    let sum = 0;
    for (let at = firstCover[row]!; at < firstCover[row + 1]!; at++)
      sum += shareOfCover[at]! * this.slope[base + slotOfCover[at]!]!;
    this.ofRow[locality * rows + row] = sum;
  }
}
