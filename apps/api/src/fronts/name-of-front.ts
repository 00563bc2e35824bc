import type { NewFront } from '@homeround/contract';
import type { FrontCounts } from '@homeround/store';

/** What a search is called that nobody gave a name: "Up to 40 patterns for 1,282 workers". */
export function nameOfFront({ kMax }: NewFront, { workers }: FrontCounts): string {
  const patterns = kMax === 1 ? 'One pattern' : `Up to ${kMax} patterns`;
  return `${patterns} for ${workers.toLocaleString('en-GB')} ${workers === 1 ? 'worker' : 'workers'}`;
}
