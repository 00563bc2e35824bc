import type { FrontBody, FrontProgressBody } from '@homeround/contract';
import { countOf } from '../../../shared/format/numbers';

/** What the search is doing, as a manager would say it. */
const STAGE_WORDS: Readonly<Record<FrontProgressBody['stage'], string>> = {
  preview: 'A first look at each number of patterns',
  search: 'Searching for better catalogues',
  bound: 'Proving how much better any catalogue could be',
  polish: 'Improving the best ones',
  dealing: 'Choosing the week in which each worker starts',
  checking: 'Checking every catalogue',
};

/** How the search stands, in one sentence. */
export function wordProgress({
  state,
  progress,
  cancelAsked,
}: Pick<FrontBody, 'state' | 'progress' | 'cancelAsked'>): string {
  if (state === 'queued') return 'Waiting for a free solver.';
  if (state === 'finished') return 'Finished.';
  if (state === 'cancelled') return 'Cancelled.';
  if (state === 'failed') return 'Failed.';
  if (cancelAsked) return 'Stopping…';
  if (progress === null) return 'Reading workers, demand and patterns.';
  const { stage, done, seconds, best } = progress;
  const numbers = best.length === 0 ? '' : ` Found for ${countOf(best.length, 'number')} of patterns so far.`;
  return `${STAGE_WORDS[stage]}: ${Math.round(done * 100)} percent of this stage, ${Math.round(seconds)} seconds in all.${numbers}`;
}
