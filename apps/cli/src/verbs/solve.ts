import { makeReport, toReportText, wordFinding, wordShortage } from '@homeround/explain';
import { writeRota } from '@homeround/exchange';
import { ThreadPool } from '@homeround/runtime';
import { type SolveOutcome, type SolveProgress, solveRota } from '@homeround/solve';
import type { RotaInput } from '@homeround/domain';
import type { Console } from '../console';
import { EXIT, type ExitCode } from '../exit-codes';
import { writeWhole } from '../files';
import { untilInterrupted } from '../interrupt';
import { type InputOptions, loadInput } from '../load-input';
import { refuse } from '../refusal';

export interface SolveOptions extends InputOptions {
  readonly from: string;
  readonly days: number;
  readonly out: string;
  readonly seconds?: number;
  readonly steps?: number;
  readonly threads: number;
  readonly seed: number;
  readonly report?: string;
}

/** Unless asked otherwise: long enough for a locality's rota to settle. */
const DEFAULT_SECONDS = 20;
/** Milliseconds between progress lines where they cannot be written over. */
const PLAIN_EVERY = 2000;

/** Makes a rota, has it judged, writes it and says what it is like. */
export async function solve(folder: string, options: SolveOptions, console: Console): Promise<ExitCode> {
  if (options.seconds !== undefined && options.steps !== undefined)
    refuse('SOLVE_LENGTH_TWICE', 'both --seconds and --steps are given', 'Give one of them.');
  const input = await loadInput(folder, options.from, options.days, options, console);
  console.note(
    `${input.name}: ${input.people.length} people, ${input.workers.length} workers, ${input.visits.length} visits in ${options.days} days`,
  );
  const pool = new ThreadPool(options.threads);
  try {
    const length =
      options.steps === undefined
        ? { seconds: options.seconds ?? DEFAULT_SECONDS }
        : { steps: options.steps };
    const settings = { seed: options.seed, threads: options.threads, ...length };
    const onProgress = watch(input, console);
    const { result, interrupted } = await untilInterrupted(
      console,
      'the best rota so far is kept',
      (signal) => solveRota(input, settings, { pool, onProgress, signal }),
    );
    console.progress('');
    return finish(input, result, options, interrupted, console);
  } finally {
    await pool.close();
  }
}

function watch(input: RotaInput, console: Console): (progress: SolveProgress) => void {
  let last = -Infinity;
  return (progress) => {
    if (progress.kind === 'shortages') {
      if (progress.shortages.length > 0)
        console.note('before the search: demand exceeds supply, whatever the rota');
      progress.shortages.forEach((shortage) => console.note(`  ${wordShortage(input, shortage)}`));
    } else if (progress.kind === 'started') {
      const { steps, starts, parts } = progress;
      const how = parts > 1 ? ` in ${parts} parts` : starts > 1 ? ` from each of ${starts} starts` : '';
      console.note(`searching: ${steps.toLocaleString('en-GB')} steps${how}`);
    } else {
      const now = performance.now();
      if (!console.live && now - last < PLAIN_EVERY) return;
      last = now;
      const share = Math.min(100, Math.floor((100 * progress.step) / progress.steps));
      console.progress(
        `${String(share).padStart(3)} %  unallocated ${progress.unallocated}  best found ${Math.round(progress.cost).toLocaleString('en-GB')} points`,
      );
    }
  };
}

function finish(
  input: RotaInput,
  { rota, findings, shortages }: SolveOutcome,
  options: SolveOptions,
  interrupted: boolean,
  console: Console,
): ExitCode {
  writeWhole(options.out, writeRota(rota, input.name));
  const report = makeReport(input, rota);
  if (options.report !== undefined) writeWhole(options.report, `${JSON.stringify(report, null, 2)}\n`);
  console.data({ out: options.out, origin: rota.origin, findings, shortages, report });
  console.result(toReportText(report));
  findings.forEach((finding) => console.note(`finding: ${wordFinding(input, finding)}`));
  const repeat = rota.origin.stoppedAfter === undefined ? '' : ` (stopped after ${rota.origin.stoppedAfter})`;
  console.note(
    `${options.out} written; --seed ${rota.origin.seed} --threads ${rota.origin.threads} --steps ${rota.origin.steps} makes it again${repeat}`,
  );
  if (findings.length > 0) return EXIT.findings;
  return interrupted ? EXIT.interrupted : EXIT.done;
}
