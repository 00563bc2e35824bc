import type { PatternProblem } from '../problem';
import type { DealTables } from './deal-tables';

/** Cover of one locality in each week of the joint cycle. */
export class WeekCover {
  /** Joint week × slot: cover above demand. */
  private readonly surplus: Float64Array;
  private readonly locality: number;

  constructor(
    private readonly problem: PatternProblem,
    private readonly dealing: DealTables,
    locality: number,
    readonly jointWeeks: number,
  ) {
    this.locality = locality;
    this.surplus = new Float64Array(jointWeeks * problem.slots);
    for (let week = 0; week < jointWeeks; week++)
      for (let slot = 0; slot < problem.slots; slot++)
        this.surplus[week * problem.slots + slot] = -problem.demand[locality * problem.slots + slot]!;
  }

  /** Adds (1) or takes away (−1) a worker on the row who stands in the phase. */
  add(row: number, phase: number, sign: number): void {
    const { firstCover, slotOfCover, shareOfCover } = this.dealing;
    for (let week = 0; week < this.jointWeeks; week++) {
      const base = week * this.problem.slots;
      const cycleWeek = this.cycleWeekOf(row, phase, week);
      for (let at = firstCover[cycleWeek]!; at < firstCover[cycleWeek + 1]!; at++)
        this.surplus[base + slotOfCover[at]!]! += sign * shareOfCover[at]!;
    }
  }

  /** Points a week that one worker more on the row, in the phase, would add, as a mean over the joint cycle. */
  costOfAdding(row: number, phase: number): number {
    const { firstCover, slotOfCover, shareOfCover } = this.dealing;
    const { slots, demand, floor, slotHours, shortfallPrice, floorPrice, excessPrice } = this.problem;
    const { surplus } = this;
    const demandBase = this.locality * slots;
    let bent = 0;
    let floorBent = 0;
    let added = 0;
    for (let week = 0; week < this.jointWeeks; week++) {
      const base = week * slots;
      const cycleWeek = this.cycleWeekOf(row, phase, week);
      for (let at = firstCover[cycleWeek]!; at < firstCover[cycleWeek + 1]!; at++) {
        const slot = slotOfCover[at]!;
        const share = shareOfCover[at]!;
        const over = surplus[base + slot]!;
        const aboveFloor = over + (1 - floor) * demand[demandBase + slot]!;
        bent += Math.abs(over + share) - Math.abs(over);
        floorBent += Math.abs(aboveFloor + share) - Math.abs(aboveFloor);
        added += share;
      }
    }
    const points =
      (excessPrice + shortfallPrice) * bent +
      floorPrice * floorBent +
      (excessPrice - shortfallPrice - floorPrice) * added;
    return (slotHours * points) / (2 * this.jointWeeks);
  }

  /** Points a week, the mean over the joint cycle. */
  cost(): number {
    const { slots, demand, floor, slotHours, shortfallPrice, floorPrice, excessPrice } = this.problem;
    let points = 0;
    for (let at = 0; at < this.surplus.length; at++) {
      const over = this.surplus[at]!;
      const aboveFloor = over + (1 - floor) * demand[this.locality * slots + (at % slots)]!;
      points += over > 0 ? excessPrice * over : -shortfallPrice * over;
      if (aboveFloor < 0) points -= floorPrice * aboveFloor;
    }
    return (slotHours * points) / this.jointWeeks;
  }

  private cycleWeekOf(row: number, phase: number, week: number): number {
    const { firstWeek, weeksOfRow } = this.dealing;
    return firstWeek[row]! + ((phase + week) % weeksOfRow[row]!);
  }
}
