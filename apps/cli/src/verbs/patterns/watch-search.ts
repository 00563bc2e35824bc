import type { FrontStage } from '@homeround/domain';
import type { FrontPorts } from '@homeround/solve';
import type { Console } from '../../console';
import { points } from './figure-text';

/** Milliseconds between progress lines where they cannot be written over. */
const PLAIN_EVERY = 2000;
/** Numbers of patterns whose points are told on the way: between them nothing surprises. */
const TOLD = [1, 5, 10, 20, 40];

const STAGE_WORDS: Readonly<Record<FrontStage, string>> = {
  preview: 'first look',
  search: 'searching',
  bound: 'proving bounds',
  polish: 'polishing',
  dealing: 'dealing phases',
  checking: 'checking',
};

type Progress = Parameters<FrontPorts['onProgress']>[0];

/** Tells of a search as it goes: a new stage at once, the rest now and then. */
export function watchSearch(console: Console): FrontPorts['onProgress'] {
  let last = -Infinity;
  let stage: FrontStage | undefined;
  return (progress) => {
    const now = performance.now();
    if (!console.live && progress.stage === stage && now - last < PLAIN_EVERY) return;
    last = now;
    stage = progress.stage;
    console.progress(toProgressLine(progress));
  };
}

/** `searching  45 %  5: 50,054  10: 37,974 (at least 29,503)`. */
export function toProgressLine({ stage, done, best }: Progress): string {
  const share = `${String(Math.floor(100 * done)).padStart(3)} %`;
  const most = best.at(-1)?.patterns;
  const told = best
    .filter(({ patterns }) => patterns === most || TOLD.includes(patterns))
    .map(({ patterns, total, lowerBound }) => {
      const least = lowerBound === null || lowerBound <= 0 ? '' : ` (at least ${points(lowerBound)})`;
      return `  ${patterns}: ${points(total)}${least}`;
    });
  return `${STAGE_WORDS[stage]} ${share}${told.join('')}`;
}
