import { appendFileSync, mkdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';

/** One figure line of a benchmark: what was run, on what, and what came out. */
export interface BenchLine {
  readonly suite: string;
  readonly instance: string;
  readonly seed: number;
  readonly [figure: string]: string | number;
}

/** Where the figures of each suite are kept, one JSON line per instance and run. */
const HISTORY = join(__dirname, '..', 'history');

/** Prints a line and, if asked, adds it to the history with the day and the machine. */
export function report(line: BenchLine, keep: boolean): void {
  console.log(JSON.stringify(line));
  if (!keep) return;
  const file = join(HISTORY, `${line.suite}.jsonl`);
  mkdirSync(dirname(file), { recursive: true });
  const stamped = {
    on: new Date().toISOString().slice(0, 10),
    cpu: cpus()[0]?.model ?? '?',
    node: process.version,
    ...line,
  };
  appendFileSync(file, `${JSON.stringify(stamped)}\n`);
}
