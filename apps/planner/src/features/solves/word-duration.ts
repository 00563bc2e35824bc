import type { SolveBody } from '@homeround/contract';

/** How long a solve took: "45 s", "3 min 05 s"; a dash while it has not ended. */
export function wordDuration({ startedAt, endedAt }: Pick<SolveBody, 'startedAt' | 'endedAt'>): string {
  if (startedAt === null || endedAt === null) return '–';
  const seconds = Math.round((Date.parse(endedAt) - Date.parse(startedAt)) / 1000);
  const minutes = Math.floor(seconds / 60);
  return minutes === 0 ? `${seconds} s` : `${minutes} min ${String(seconds % 60).padStart(2, '0')} s`;
}
