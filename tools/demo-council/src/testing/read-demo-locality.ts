import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '@homeround/domain';
import { readDataset } from '@homeround/exchange';

const FOLDER = join(__dirname, '..', '..', '..', '..', 'data', 'demo-locality');

/** The files of data/demo-locality as they lie in the repository. */
export function readDemoFiles(): Map<string, Uint8Array> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.csv'));
  return new Map(files.map((file) => [file, readFileSync(join(FOLDER, file))]));
}

/** The dataset in data/demo-locality: the ordinary locality, without the time it takes to make it. */
export function readDemoLocality(): Dataset {
  const reading = readDataset(readDemoFiles());
  if (!('dataset' in reading)) throw new Error('the demo locality is refused');
  return reading.dataset;
}
