import type { MilpModel } from '../milp/milp-model';
import { ModelBuilder } from '../milp/model-builder';
import { balanceOf, mostStaff, type ShiftDesignProblem, slotsOf, usedShifts } from './problem';

/** What a model may decide of each candidate. */
export const CLOSED = 0;
export const OPEN = 1;
export const FREE = 2;

/** A model and where its columns stand. */
export interface ShiftModel {
  readonly model: MilpModel;
  /** Column of each slot's excess and shortage. */
  readonly excessColumn: Int32Array;
  readonly shortageColumn: Int32Array;
  /** Column of each candidate's being used, and of its workers by day; −1 where the model has none. */
  readonly usedColumn: Int32Array;
  readonly staffColumn: Int32Array;
}

/**
 * The whole-number model of a design. Cover is written as changes from slot to slot, so that a shift has two entries a
 * day, where it starts and where it ends, instead of one in every slot: the same model, solved in a fraction of the time.
 * With the shifts given, staff is a flow round the circle and nearly always whole by itself; so it is not asked to be
 * whole while shifts are chosen (`wholeStaff` false), which leaves only the shifts to branch on.
 */
export function toShiftModel(
  problem: ShiftDesignProblem,
  choice: Uint8Array,
  wholeStaff: boolean,
): ShiftModel {
  const { demand, prices, startOf, days } = problem;
  const builder = new ModelBuilder();
  const shortageColumn = Int32Array.from(demand, (workers) =>
    builder.addColumn(prices.shortage, 0, workers, false),
  );
  const excessColumn = Int32Array.from(demand, () => builder.addColumn(prices.excess, 0, Infinity, false));
  const rowOfSlot = addSlotRows(builder, problem, excessColumn, shortageColumn);

  const usedColumn = new Int32Array(startOf.length).fill(-1);
  const staffColumn = new Int32Array(startOf.length * days).fill(-1);
  const jumps = new Jumps(builder, problem, excessColumn, shortageColumn);
  for (let shift = 0; shift < startOf.length; shift++) {
    if (choice[shift] === CLOSED) continue;
    const used = builder.addColumn(prices.shift, choice[shift] === OPEN ? 1 : 0, 1, true);
    usedColumn[shift] = used;
    for (let day = 0; day < days; day++) {
      const most = mostStaff(problem, shift, day);
      if (most === 0) continue;
      const staff = builder.addColumn(0, 0, most, wholeStaff);
      staffColumn[shift * days + day] = staff;
      const slots = slotsOf(problem, shift, day);
      const end = (slots[0]! + slots.length) % demand.length;
      if (rowOfSlot[slots[0]!]! >= 0) builder.add(rowOfSlot[slots[0]!]!, staff, -1);
      if (rowOfSlot[end]! >= 0) builder.add(rowOfSlot[end]!, staff, 1);
      if (slots.includes(0)) builder.add(ANCHOR_ROW, staff, 1);
      jumps.add(slots[0]!, end, used, most);
      if (choice[shift] === FREE) limitStaff(builder, staff, used, most);
    }
  }
  return { model: builder.toModel(), excessColumn, shortageColumn, usedColumn, staffColumn };
}

/** The row that says what the cover of slot 0 is; the others say how it changes. */
const ANCHOR_ROW = 0;

/** cover(t) = demand + excess − shortage; row t: cover(t) − cover(t−1) − starts(t) + ends(t) = 0. */
function addSlotRows(
  builder: ModelBuilder,
  { demand }: ShiftDesignProblem,
  excess: Int32Array,
  shortage: Int32Array,
): Int32Array {
  builder.addRow(demand[0]!, demand[0]!);
  builder.add(ANCHOR_ROW, shortage[0]!, 1);
  builder.add(ANCHOR_ROW, excess[0]!, -1);
  const rowOfSlot = new Int32Array(demand.length).fill(-1);
  for (let slot = 1; slot < demand.length; slot++) {
    const fall = demand[slot - 1]! - demand[slot]!;
    const row = builder.addRow(fall, fall);
    rowOfSlot[slot] = row;
    builder.add(row, excess[slot]!, 1);
    builder.add(row, shortage[slot]!, -1);
    builder.add(row, excess[slot - 1]!, -1);
    builder.add(row, shortage[slot - 1]!, 1);
  }
  return rowOfSlot;
}

function limitStaff(builder: ModelBuilder, staff: number, used: number, most: number): void {
  const row = builder.addRow(-Infinity, 0);
  builder.add(row, staff, 1);
  builder.add(row, used, -most);
}

/** Slots over which the demand's rises and falls are looked at: one, and more where noise hides the rise in one. */
const JUMP_WIDTHS = [1, 3, 8];

/**
 * Rows that the shifts alone must satisfy: where the demand rises by k over a few slots, shifts that start in them take up
 * k workers, or there is shortage in the last or excess before the first (a fall likewise, with ends). They follow from
 * the model with whole shifts but not without, and bring the bound up at once.
 */
class Jumps {
  private readonly rows: readonly {
    readonly width: number;
    readonly rowOf: Int32Array;
    readonly jumpOf: Int32Array;
  }[];

  constructor(
    private readonly builder: ModelBuilder,
    { demand }: ShiftDesignProblem,
    excess: Int32Array,
    shortage: Int32Array,
  ) {
    this.rows = JUMP_WIDTHS.filter((width) => width < demand.length).map((width) => {
      const before = (slot: number) => (slot - width + demand.length) % demand.length;
      const jumpOf = demand.map((workers, slot) => workers - demand[before(slot)]!);
      const rowOf = jumpOf.map((jump, slot) => {
        if (jump === 0) return -1;
        const row = builder.addRow(Math.abs(jump), Infinity);
        builder.add(row, (jump > 0 ? shortage : excess)[slot]!, 1);
        builder.add(row, (jump > 0 ? excess : shortage)[before(slot)]!, 1);
        return row;
      });
      return { width, rowOf, jumpOf };
    });
  }

  /** A shift that starts in one slot, ends before another, and takes up at most so many workers. */
  add(start: number, end: number, used: number, most: number): void {
    for (const { width, rowOf, jumpOf } of this.rows) {
      for (let later = 0; later < width; later++) {
        this.addTo(rowOf, jumpOf, start + later, 1, used, most);
        this.addTo(rowOf, jumpOf, end + later, -1, used, most);
      }
    }
  }

  private addTo(
    rowOf: Int32Array,
    jumpOf: Int32Array,
    at: number,
    sign: 1 | -1,
    used: number,
    most: number,
  ): void {
    const slot = at % jumpOf.length;
    const jump = sign * jumpOf[slot]!;
    if (jump > 0) this.builder.add(rowOf[slot]!, used, Math.min(jump, most));
  }
}

/** The model's columns for a design; shifts that are open in the model stay open. */
export function toStart(
  problem: ShiftDesignProblem,
  shiftModel: ShiftModel,
  staff: ArrayLike<number>,
): Float64Array {
  const { model, excessColumn, shortageColumn, usedColumn, staffColumn } = shiftModel;
  const start = Float64Array.from(model.lower);
  usedShifts(problem, staff).forEach((used, shift) => {
    if (used) start[usedColumn[shift]!] = 1;
  });
  staffColumn.forEach((column, place) => {
    if (column >= 0) start[column] = staff[place]!;
  });
  balanceOf(problem, staff).forEach((over, slot) => {
    start[excessColumn[slot]!] = Math.max(0, over);
    start[shortageColumn[slot]!] = Math.max(0, -over);
  });
  return start;
}

/** Which shifts an answer of the model uses: those with workers. */
export function readUsed(
  problem: ShiftDesignProblem,
  { staffColumn }: ShiftModel,
  solution: Float64Array,
): Uint8Array {
  return usedShifts(
    problem,
    Array.from(staffColumn, (column) => (column >= 0 && solution[column]! > 1e-6 ? 1 : 0)),
  );
}

/** The staff of an answer whose workers are whole. */
export function readStaff({ staffColumn }: ShiftModel, solution: Float64Array): Int32Array {
  return staffColumn.map((column) => (column >= 0 ? Math.round(solution[column]!) : 0));
}
