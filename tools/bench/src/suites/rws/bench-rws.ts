import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkRotatingRota, type RotatingRota } from '@homeround/check';
import { buildRotatingRota, DEFAULT_ROTATING, type Highs, openHighs } from '@homeround/engine';
import { report } from '../../history';
import { round } from '../../run-search';
import { readRws } from './read-rws';
import { toRotatingProblem, toRotatingRota } from './to-rotating-problem';

export interface RwsBenchSettings {
  /** Folder with the instances, as published: one text file each. */
  readonly data: string;
  /** Folder for the rotas found, one text file for each instance and seed. */
  readonly out?: string;
  /** For each instance. */
  readonly seconds: number;
  readonly seeds: readonly number[];
  readonly keep: boolean;
}

/** What became of one instance. Findings are the checker's, and only of a rota. */
interface RwsFigures {
  readonly status: string;
  readonly rounds: number;
  readonly seconds: number;
  readonly findings: number;
}

/** One rotating rota for a whole team, or the proof that there is none (Musliu, Schutt & Stuckey 2018). */
export async function benchRws({ data, out, seconds, seeds, keep }: RwsBenchSettings): Promise<void> {
  const highs = await openHighs();
  const files = readdirSync(data)
    .filter((name) => name.endsWith('.txt'))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  for (const seed of seeds) {
    const all: RwsFigures[] = [];
    for (const file of files) {
      const instance = basename(file, '.txt');
      const text = readFileSync(join(data, file), 'utf8');
      const { rota, about, figures } = runRws(highs, text, seconds, seed);
      if (rota && out !== undefined) writeRota(out, `${instance}-${seed}`, rota);
      report({ suite: 'rws', instance, seed, ...about, ...figures }, keep);
      all.push(figures);
    }
    report({ suite: 'rws', instance: 'all', seed, ...sumUp(all) }, keep);
  }
}

function runRws(highs: Highs, text: string, limit: number, seed: number) {
  const task = readRws(text);
  const began = performance.now();
  const secondsSince = () => (performance.now() - began) / 1000;
  const result = buildRotatingRota(
    highs,
    toRotatingProblem(task),
    { ...DEFAULT_ROTATING, seconds: limit, seed },
    { shouldStop: () => secondsSince() > limit },
  );
  const seconds = round(secondsSince());
  const rota = result.status === 'found' ? toRotatingRota(task, result.shiftOfDay) : undefined;
  const status = result.status === 'impossible' ? `impossible by ${result.by}` : result.status;
  const findings = rota ? checkRotatingRota(task, rota).length : 0;
  const figures: RwsFigures = { status, rounds: result.rounds, seconds, findings };
  return { rota, about: { workers: task.workers, shifts: task.shifts.length }, figures };
}

function sumUp(all: readonly RwsFigures[]): Record<string, number> {
  const count = (status: string) => all.filter((figures) => figures.status.startsWith(status)).length;
  return {
    instances: all.length,
    found: count('found'),
    impossible: count('impossible'),
    unknown: count('unknown'),
    slowestSeconds: Math.max(0, ...all.map(({ seconds }) => seconds)),
    findings: all.reduce((sum, { findings }) => sum + findings, 0),
  };
}

/** A week to a line, as docs/rotating-rota.md says. */
function writeRota(out: string, name: string, rota: RotatingRota): void {
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, `${name}.rota.txt`), rota.map((week) => `${week.join(' ')}\n`).join(''));
}
