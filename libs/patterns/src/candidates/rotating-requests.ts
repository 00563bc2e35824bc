import type { PatternBounds, RuleBook } from '@homeround/domain';
import type { ContractSize } from './contract-size';
import { earlyAndLate, type RotatingRequest, toRotatingRequest } from './rotating-request';
import { usualDayMinutes } from './usual-day';

/** Cycles worth asking for: Dundee's nine weeks, Angus's twelve, and half of that. */
const CYCLES = [6, 9, 12];
const QUARTER = 15;

/** The demand and the limits that rotas of all contracts share. */
export interface RotatingLimits {
  /** Workers needed in each quarter-hour of the week; only its shape counts. */
  readonly demand: readonly number[];
  readonly rules: RuleBook;
  readonly bounds: PatternBounds;
  readonly contractTolerance: number;
}

/** What to ask of the builder for each contract by day: rotas of early and late shifts whose hours suit all of the size. */
export function toRotatingRequests(
  contractSizes: readonly ContractSize[],
  { demand, rules, bounds, contractTolerance }: RotatingLimits,
): RotatingRequest[] {
  const sizes = contractSizes.filter(({ nights }) => !nights);
  return sizes.flatMap(({ minutes, least, most }) =>
    CYCLES.flatMap((weeks) => {
      const length = Math.round(usualDayMinutes(minutes, false) / QUARTER) * QUARTER;
      const mean = (Math.round((weeks * minutes) / length) * length) / weeks;
      const suits = most - contractTolerance <= mean && mean <= least + contractTolerance;
      if (!suits || length < bounds.shortestShift || length > bounds.longestShift) return [];
      const shifts = earlyAndLate(length);
      return toRotatingRequest({ demand, contractMinutes: minutes, weeks, shifts, rules, bounds }) ?? [];
    }),
  );
}
