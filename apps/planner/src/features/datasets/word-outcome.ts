import type { ImportResult } from '@homeround/contract';
import { countOf } from '../../shared/format/numbers';

type Outcome = Pick<ImportResult, 'imported' | 'refusals' | 'warnings'>;

/** What a check or an import came to, in a sentence or two. */
export function wordOutcome({ imported, refusals, warnings }: Outcome): string {
  const noted = warnings === 0 ? '' : ` ${countOf(warnings, 'thing')} to look at.`;
  if (imported) return `Imported.${noted}`;
  if (refusals === 0) return `The files can be imported.${noted}`;
  return `${countOf(refusals, 'problem')} must be mended before anything is imported.${noted}`;
}
