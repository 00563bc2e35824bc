import { makeReport, toReportText } from '@homeround/explain';
import type { Console } from '../console';
import { EXIT, type ExitCode } from '../exit-codes';
import { type InputOptions, loadRotaWithInput } from '../load-input';

/** What a rota is like: for people, for workers, in minutes. */
export async function report(
  folder: string,
  file: string,
  options: InputOptions,
  console: Console,
): Promise<ExitCode> {
  const { input, rota } = await loadRotaWithInput(folder, file, options, console);
  const made = makeReport(input, rota);
  console.data(made);
  console.result(toReportText(made));
  return EXIT.done;
}
