import { explainVisit, toVisitText } from '@homeround/explain';
import type { Console } from '../console';
import { EXIT, type ExitCode } from '../exit-codes';
import { type InputOptions, loadRotaWithInput } from '../load-input';
import { refuse } from '../refusal';

export interface ExplainOptions extends InputOptions {
  readonly visit: string;
}

/** Says why a visit is with its worker, who else could take it, or why nobody has it. */
export async function explain(
  folder: string,
  file: string,
  options: ExplainOptions,
  console: Console,
): Promise<ExitCode> {
  const { input, rota } = await loadRotaWithInput(folder, file, options, console);
  const explanation = explainVisit(input, rota, options.visit);
  if (!explanation) {
    const examples = input.visits.slice(0, 3).map((visit) => visit.visitId);
    refuse(
      'VISIT_UNKNOWN',
      `there is no visit ${options.visit} in this rota`,
      `Visit ids look like ${examples.join(', ')}; the rota file lists them all.`,
    );
  }
  console.data(explanation);
  console.result(toVisitText(explanation));
  return EXIT.done;
}
