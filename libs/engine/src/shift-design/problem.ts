/**
 * Minimum shift design (Musliu, Schaerf & Slany 2004): few distinct shifts, and how many workers start each of them on
 * each day, so that a demand curve is met. The days run in a circle: the last night goes on in the first morning.
 */
export interface ShiftDesignProblem {
  readonly days: number;
  readonly slotsPerDay: number;
  /** Workers needed in each slot: days × slotsPerDay, first day first. */
  readonly demand: Int32Array;
  /** Candidate shifts: slot of the day in which each starts, and its length in slots (at most one turn of the circle). */
  readonly startOf: Int32Array;
  readonly lengthOf: Int32Array;
  readonly prices: ShiftDesignPrices;
}

/** Whole numbers, not all 0. */
export interface ShiftDesignPrices {
  /** Per worker and slot above the demand. */
  readonly excess: number;
  /** Per worker and slot below the demand. */
  readonly shortage: number;
  /** Per shift that is used on any day. */
  readonly shift: number;
}

/** How many workers start each candidate on each day: candidate c on day d stands at c × days + d. */
export interface ShiftDesign {
  readonly staff: Int32Array;
  readonly cost: number;
}

/** The slots of the circle that one shift of one day covers, in order. */
export function slotsOf(problem: ShiftDesignProblem, shift: number, day: number): Int32Array {
  const from = day * problem.slotsPerDay + problem.startOf[shift]!;
  const slots = new Int32Array(problem.lengthOf[shift]!);
  for (let at = 0; at < slots.length; at++) slots[at] = (from + at) % problem.demand.length;
  return slots;
}

/** Workers above (below: negative) the demand in each slot. */
export function balanceOf(problem: ShiftDesignProblem, staff: ArrayLike<number>): Float64Array {
  const balance = Float64Array.from(problem.demand, (workers) => 0 - workers);
  for (let place = 0; place < staff.length; place++) {
    const workers = staff[place]!;
    if (workers === 0) continue;
    const day = place % problem.days;
    for (const slot of slotsOf(problem, (place - day) / problem.days, day)) balance[slot]! += workers;
  }
  return balance;
}

/** 1 for each candidate that starts on any day. */
export function usedShifts(problem: ShiftDesignProblem, staff: ArrayLike<number>): Uint8Array {
  const used = new Uint8Array(problem.startOf.length);
  for (let place = 0; place < staff.length; place++) {
    if (staff[place]! > 0) used[Math.floor(place / problem.days)] = 1;
  }
  return used;
}

/** Excess, shortage and shifts used, in points of the prices. */
export function costOfDesign(problem: ShiftDesignProblem, staff: ArrayLike<number>): number {
  const { excess, shortage, shift } = problem.prices;
  let cost = shift * usedShifts(problem, staff).reduce((sum, used) => sum + used, 0);
  for (const over of balanceOf(problem, staff)) cost += over > 0 ? over * excess : -over * shortage;
  return cost;
}

/**
 * The most workers worth starting a shift on a day, whatever else is on: beyond, even with nobody else there, one more
 * worker adds at least as much excess as she spares shortage. Small bounds are what makes the model of the shifts tight.
 */
export function mostStaff(problem: ShiftDesignProblem, shift: number, day: number): number {
  const { excess, shortage } = problem.prices;
  const levels = slotsOf(problem, shift, day)
    .map((slot) => problem.demand[slot]!)
    .sort();
  for (let at = 0; at <= levels.length; at++) {
    const workers = at === 0 ? 0 : levels[at - 1]!;
    const met = levels.findIndex((level) => level > workers);
    const above = met < 0 ? 0 : levels.length - met;
    if (above * shortage <= (levels.length - above) * excess) return workers;
  }
  return 0;
}
