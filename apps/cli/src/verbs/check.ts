import { checkRota } from '@homeround/check';
import { wordFinding } from '@homeround/explain';
import type { Console } from '../console';
import { EXIT, type ExitCode } from '../exit-codes';
import { type InputOptions, loadRotaWithInput } from '../load-input';

/** Judges a rota file against every hard constraint. */
export async function check(
  folder: string,
  file: string,
  options: InputOptions,
  console: Console,
): Promise<ExitCode> {
  const { input, rota } = await loadRotaWithInput(folder, file, options, console);
  const findings = checkRota(input, rota);
  const worded = findings.map((finding) => ({ ...finding, text: wordFinding(input, finding) }));
  console.data({ rota: file, findings: worded });
  console.result([
    ...worded.map(({ rule, tier, text }) => `${rule} (${tier}): ${text}`),
    findings.length === 0
      ? `${file} keeps every hard constraint; ${rota.unallocated.length} visits are unallocated`
      : `${findings.length} findings`,
  ]);
  return findings.length === 0 ? EXIT.done : EXIT.findings;
}
