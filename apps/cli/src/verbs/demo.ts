import { join } from 'node:path';
import { DENSE_LOCALITY, makeDemoCouncil, WHOLE_COUNCIL } from '@homeround/demo-council';
import { writeDataset } from '@homeround/exchange';
import type { Console } from '../console';
import { EXIT, type ExitCode } from '../exit-codes';
import { writeWhole } from '../files';

export interface DemoOptions {
  readonly out: string;
  readonly seed: number;
  readonly localities?: number;
  readonly workers?: number;
  readonly people?: number;
  readonly dense?: boolean;
}

/** Makes a synthetic dataset folder. */
export function demo(options: DemoOptions, console: Console): ExitCode {
  const shape = options.dense ? DENSE_LOCALITY : WHOLE_COUNCIL;
  const localities = options.localities ?? shape.localities;
  // Without other wishes, fewer localities have as many people and workers each as the whole council.
  const share = localities / shape.localities;
  const dataset = makeDemoCouncil({
    ...shape,
    seed: options.seed,
    localities,
    workers: options.workers ?? Math.round(shape.workers * share),
    people: options.people ?? Math.round(shape.people * share),
  });
  for (const [name, bytes] of writeDataset(dataset)) writeWhole(join(options.out, name), bytes);
  const { people, workers, recurringVisits, workPatterns } = dataset;
  const counts = {
    people: people.length,
    workers: workers.length,
    recurringVisits: recurringVisits.length,
    workPatterns: workPatterns.length,
  };
  console.data({ out: options.out, ...counts });
  console.result([
    `${options.out}: ${counts.people} people, ${counts.workers} workers, ${counts.recurringVisits} recurring visits, ` +
      `${counts.workPatterns} work patterns; all of it made up`,
  ]);
  return EXIT.done;
}
