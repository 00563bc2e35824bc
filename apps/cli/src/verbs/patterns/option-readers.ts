import { newOptionSchema } from '@homeround/contract';
import { CANDIDATE_ORIGINS, type CandidateOrigin, type PatternBounds } from '@homeround/domain';
import type { CandidateUse } from '@homeround/solve';
import { InvalidArgumentError } from 'commander';

/** Ids with commas between; an option that is given twice adds to itself. */
export function readList(text: string, before: readonly string[] = []): string[] {
  const ids = text.split(',').map((one) => one.trim());
  if (ids.some((one) => one === '')) throw new InvalidArgumentError('ids with commas between are needed.');
  return [...before, ...ids];
}

/** One value for each time that an option is given. */
export function readAgain(text: string, before: readonly string[] = []): string[] {
  return [...before, text];
}

export function readUse(text: string): CandidateUse {
  const origins = readList(text);
  if (origins.some((origin) => !CANDIDATE_ORIGINS.includes(origin as CandidateOrigin)))
    throw new InvalidArgumentError(`any of ${CANDIDATE_ORIGINS.join(', ')} are needed.`);
  const use = Object.fromEntries(CANDIDATE_ORIGINS.map((origin) => [origin, origins.includes(origin)]));
  return use as Record<CandidateOrigin, boolean>;
}

/** What each bound limits, as `--help` says it. */
export const BOUND_WORDS: Readonly<Record<keyof PatternBounds, string>> = {
  longestShift: 'longest shift, minutes',
  shortestShift: 'shortest shift, minutes',
  longestDay: 'longest day from first start to last end, minutes',
  longestGap: 'longest unpaid gap in a day, minutes',
  daysInARow: 'most days in a row',
  weekendsInFour: 'most weekends in four',
  lateToEarlyRest: 'least rest from a late to an early shift, minutes',
};
export const BOUND_NAMES = Object.keys(BOUND_WORDS) as (keyof PatternBounds)[];

/** `daysInARow` → `days-in-a-row`. */
export function toFlag(name: keyof PatternBounds): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** A reader of one bound, within the limits that the service has too. */
export function readBound(name: keyof PatternBounds): (text: string) => number {
  const schema = newOptionSchema.shape.bounds.unwrap().shape[name];
  return (text) => {
    const parsed = schema.safeParse(text.trim() === '' ? undefined : Number(text));
    if (parsed.success && parsed.data !== undefined) return parsed.data;
    throw new InvalidArgumentError(parsed.error?.issues[0]?.message ?? 'a number is needed.');
  };
}

/** The bounds that are given, among other things. */
export function pickBounds(options: {
  readonly [Name in keyof PatternBounds]?: number | undefined;
}): Partial<PatternBounds> {
  return Object.fromEntries(
    BOUND_NAMES.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])),
  );
}
