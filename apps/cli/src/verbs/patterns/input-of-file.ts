import { type CatalogueFinding, checkCatalogue } from '@homeround/check';
import {
  type CandidatePattern,
  type Catalogue,
  type Dataset,
  groupBy,
  type PatternInput,
  type PatternSettings,
} from '@homeround/domain';
import { toPatternInput } from '@homeround/patterns';
import { Refusal } from '../../refusal';
import type { Asked } from './front-file';

/** What a file of catalogues says of the input that they were found for. */
interface FiledInput {
  readonly day: string;
  readonly asked: Asked;
  readonly candidates: readonly CandidatePattern[];
}

/** The input again, from the dataset and a file. @throws Refusal */
export function inputOfFile(
  dataset: Dataset,
  { day, asked, candidates }: FiledInput,
  settings: PatternSettings = asked.settings,
): PatternInput {
  const { localityIds } = asked;
  const { input, faults } = toPatternInput(dataset, {
    ...{ settings, candidates, day },
    ...(localityIds ? { localityIds } : {}),
  });
  if (!input) throw new Refusal(faults);
  return input;
}

/** Has the checker judge what a file says before anything is made of it. @throws Refusal, a fault for each kind of finding */
export function judgeFiled(
  input: PatternInput,
  catalogue: Catalogue,
  { patterns, file }: { readonly patterns: number; readonly file: string },
): void {
  const { findings } = checkCatalogue(input, catalogue, patterns);
  if (findings.length === 0) return;
  throw new Refusal(
    [...groupBy(findings, ({ kind }) => kind).values()].map((alike) => ({
      code: 'CATALOGUE_NOT_FOR_DATASET',
      cause: wordFindings(alike),
      action: 'Take the dataset that the file was made from, or search again.',
      severity: 'refuse',
      file,
    })),
  );
}

/** The first finding of a kind stands for all. */
function wordFindings([first, ...others]: readonly CatalogueFinding[]): string {
  const { workerId, workPatternId, detail } = first!;
  const about = workerId ?? workPatternId;
  const more = others.length === 0 ? '' : `, and ${others.length} more such`;
  return `${about === undefined ? '' : `${about}: `}${detail}${more}`;
}
