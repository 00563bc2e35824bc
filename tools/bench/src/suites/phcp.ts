import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { findShortages } from '@homeround/check';
import { toRotaInput } from '@homeround/domain';
import { readPhcp } from '@homeround/phcp';
import { toTravelTable } from '@homeround/travel';
import { report } from '../history';
import { runSearch } from '../run-search';

export interface PhcpBenchSettings {
  /** Folder with the instances, as published: one text file each. */
  readonly data: string;
  readonly steps: number;
  readonly keep: boolean;
}

/** Any Monday: the instances have weekdays only. */
const FROM = '2026-03-02';
/** The instances' own limit of different workers per person and week. */
const MOST_WORKERS = 2;

/** Real weeks of a home-care provider (Cappanera & Scutellà 2015): does everyone get at most two different workers? */
export function benchPhcp({ data, steps, keep }: PhcpBenchSettings): void {
  for (const file of readdirSync(data)
    .filter((name) => name.endsWith('.txt'))
    .sort()) {
    const name = basename(file, '.txt');
    const dataset = readPhcp(readFileSync(join(data, file), 'utf8'), name);
    const input = toRotaInput(dataset, { from: FROM, days: 7, travel: toTravelTable(dataset).table });
    const { measures, figures } = runSearch(input, steps, 1);
    const above = measures.continuity.people.filter(({ distinctWorkers }) => distinctWorkers > MOST_WORKERS);
    report(
      {
        suite: 'phcp',
        instance: name,
        seed: 1,
        people: input.people.length,
        workers: input.workers.length,
        visits: input.visits.length,
        aboveTwoWorkers: above.length,
        shortages: findShortages(input).length,
        ...figures,
      },
      keep,
    );
  }
}
