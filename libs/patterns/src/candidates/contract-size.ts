import { groupBy, type PatternWorker, type WorkPattern } from '@homeround/domain';
import { toPatternFeatures } from '../features/pattern-features';

/** Workers with about the same contract, by day or by night. */
export interface ContractSize {
  /** The contract most of them have. */
  readonly minutes: number;
  readonly least: number;
  readonly most: number;
  /** They work nights now, and may be placed on night patterns alone. */
  readonly nights: boolean;
  readonly workers: number;
}

/**
 * Contract sizes found among workers. The commonest contract draws those within half the tolerance to it, so that one
 * pattern can suit all of a size.
 */
export function toContractSizes(
  workers: readonly Pick<PatternWorker, 'contractedMinutes' | 'workPatternId'>[],
  presentPatterns: readonly WorkPattern[],
  tolerance: number,
): ContractSize[] {
  const nightly = new Set(
    presentPatterns
      .filter((pattern) => toPatternFeatures(pattern).night)
      .map(({ workPatternId }) => workPatternId),
  );
  return [false, true].flatMap((nights) => {
    const ofKind = workers.filter(({ workPatternId }) => nightly.has(workPatternId) === nights);
    const counts = [...groupBy(ofKind, ({ contractedMinutes }) => contractedMinutes)]
      .map(([minutes, those]) => ({ minutes, workers: those.length }))
      .sort((a, b) => b.workers - a.workers || a.minutes - b.minutes);
    return cluster(counts, tolerance / 2).map((size) => ({ ...size, nights }));
  });
}

function cluster(
  counts: readonly { readonly minutes: number; readonly workers: number }[],
  reach: number,
): Omit<ContractSize, 'nights'>[] {
  const sizes: { minutes: number; least: number; most: number; workers: number }[] = [];
  for (const { minutes, workers } of counts) {
    const size = sizes.find((other) => Math.abs(other.minutes - minutes) <= reach);
    if (size) {
      size.least = Math.min(size.least, minutes);
      size.most = Math.max(size.most, minutes);
      size.workers += workers;
    } else sizes.push({ minutes, least: minutes, most: minutes, workers });
  }
  return sizes.sort((a, b) => a.minutes - b.minutes);
}

/** `1800` → "30 h". */
export function contractText(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}
