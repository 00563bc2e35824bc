import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeDataset } from '@homeround/exchange';
import { findPhcpFaults, readPhcp } from './read-phcp';

const USAGE = 'node tools/phcp/dist/main.js --data DIR --out DIR';

/** Writes one dataset folder for each instance (`*.txt`) of a folder. */
function convertFolder(data: string, out: string): void {
  const files = readdirSync(data).filter((file) => file.endsWith('.txt'));
  for (const file of files.sort()) {
    const text = readFileSync(join(data, file), 'utf8');
    const name = basename(file, '.txt');
    const dataset = readPhcp(text, name);
    writeFolder(join(out, name), writeDataset(dataset));
    console.log(`${name}: ${dataset.people.length} people, ${dataset.workers.length} workers`);
    for (const { cause, action } of findPhcpFaults(text)) console.warn(`${name}: ${cause}. ${action}`);
  }
}

function writeFolder(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  mkdirSync(folder, { recursive: true });
  for (const [file, bytes] of files) writeFileSync(join(folder, file), bytes);
}

const { data, out } = parseArgs({
  options: { data: { type: 'string' }, out: { type: 'string' } },
}).values;
if (data === undefined || out === undefined) {
  console.error(`Usage: ${USAGE}`);
  process.exitCode = 2;
} else {
  convertFolder(data, out);
}
