import type { Catalogue, Dataset, PatternInput } from '@homeround/domain';
import type { WorkerImpact } from '@homeround/patterns';
import type { Console } from '../../console';
import { Refusal } from '../../refusal';
import { countAnew } from './count-anew';
import { inputOfFile, judgeFiled } from './input-of-file';
import { noteOtherDataset } from './note-other-dataset';
import { impactsOf, type KnownCatalogue } from './option-facts';
import { type OptionFile, readOptionFile } from './option-file';
import { pickBounds } from './option-readers';
import { withOwn } from './own-choice';
import { fromCatalogueFields } from './placements';

/** An option's file with what is worked out of it and the dataset. */
export interface LoadedOption extends KnownCatalogue {
  readonly file: OptionFile;
  readonly input: PatternInput;
  readonly catalogue: Catalogue;
  readonly impacts: readonly WorkerImpact[];
}

/** Reads an option and has it judged anew. @throws Refusal */
export function loadOption(dataset: Dataset, folder: string, path: string, console: Console): LoadedOption {
  const file = readOptionFile(path);
  noteOtherDataset(folder, file.dataset, path, console);
  const { day, front, patterns, candidates, measures } = file;
  const { asked } = front;
  const own = { ...file, bounds: pickBounds(file.bounds) };
  const input = inputOfFile(dataset, { day, asked, candidates }, withOwn(asked.settings, own));
  const catalogue = fromCatalogueFields(file);
  judgeFiled(input, catalogue, { patterns, file: path });
  const figures = countAnew(input, catalogue, file.figures);
  return { file, input, catalogue, figures, measures, impacts: impactsOf(dataset, input, catalogue, day) };
}

/** Points are compared, so that they must count the same things. @throws Refusal */
export function refuseUnlike([first, ...others]: readonly LoadedOption[], paths: readonly string[]): void {
  const unlike = others.findIndex((option) => basisOf(option) !== basisOf(first!));
  if (unlike < 0) return;
  throw new Refusal([
    {
      code: 'OPTIONS_NOT_COMPARABLE',
      cause: 'it was chosen for another day, other localities or with other weights than the first option',
      action: 'Set options beside each other that come from one front.',
      severity: 'refuse',
      file: paths[unlike + 1]!,
    },
  ]);
}

function basisOf({ file: { day, front } }: LoadedOption): string {
  const { settings, localityIds } = front.asked;
  const { weights, heavyFrom, floor, availability, travelMinutes, contractTolerance } = settings;
  const counted = { weights, heavyFrom, floor, availability, travelMinutes, contractTolerance };
  return JSON.stringify([day, localityIds, counted]);
}
