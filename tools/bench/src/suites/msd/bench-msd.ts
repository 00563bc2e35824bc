import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkShiftDesign, type DesignedShift } from '@homeround/check';
import { DEFAULT_SHIFT_DESIGN, designShifts, type Highs, openHighs } from '@homeround/engine';
import { report } from '../../history';
import { round } from '../../run-search';
import { readMsd } from './read-msd';
import { toDesignedShifts, toShiftDesignProblem } from './to-shift-design-problem';

export interface MsdBenchSettings {
  /** Folder with the instances, as published: one .dzn file each. */
  readonly data: string;
  /** Folder for the designs found, one text file each. */
  readonly out?: string;
  /** For each instance. */
  readonly seconds: number;
  readonly seeds: readonly number[];
  readonly keep: boolean;
}

/** Few distinct shifts that meet a demand curve (Musliu, Schaerf & Slany 2004). */
export async function benchMsd({ data, out, seconds, seeds, keep }: MsdBenchSettings): Promise<void> {
  const highs = await openHighs();
  const files = readdirSync(data)
    .filter((name) => name.endsWith('.dzn'))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  for (const seed of seeds) {
    for (const file of files) {
      const instance = basename(file, '.dzn');
      const { design, figures } = runMsd(highs, readFileSync(join(data, file), 'utf8'), seconds, seed);
      if (out !== undefined) writeDesign(out, instance, design);
      report({ suite: 'msd', instance, seed, ...figures }, keep);
    }
  }
}

function runMsd(highs: Highs, text: string, limit: number, seed: number) {
  const task = readMsd(text);
  const problem = toShiftDesignProblem(task);
  const began = performance.now();
  const secondsSince = () => (performance.now() - began) / 1000;
  let secondsToBest = 0;
  const found = designShifts(
    highs,
    problem,
    { ...DEFAULT_SHIFT_DESIGN, seed },
    {
      secondsLeft: () => limit - secondsSince(),
      onDesign: () => (secondsToBest = secondsSince()),
    },
  );
  const seconds = round(secondsSince());
  const design = toDesignedShifts(problem, found.staff);
  const { findings, ...checked } = checkShiftDesign(task, design);
  const figures = {
    candidates: problem.startOf.length,
    ...checked,
    bound: found.bound,
    findings: findings.length,
    secondsToBest: round(secondsToBest),
    seconds,
  };
  return { design, figures };
}

/** A shift to a line, as docs/shift-design.md says. */
function writeDesign(out: string, instance: string, design: readonly DesignedShift[]): void {
  mkdirSync(out, { recursive: true });
  const lines = design.map(({ start, length, workers }) => `${[start, length, ...workers].join(' ')}\n`);
  writeFileSync(join(out, `${instance}.shifts.txt`), lines.join(''));
}
