import { toPackContent, toPackFiles } from '@homeround/pack';
import { toEqualityTable, toWorkerImpacts } from '@homeround/patterns';
import type { Answered } from '@homeround/runtime';
import { toCoverage } from '@homeround/views';
import { impactsOf, namesOf, transitionFrom } from './option-facts';
import type { PatternLibrary } from './pattern-library';
import type { MakePack, PatternAnswer } from './pattern-request';

/** Every file of a pack, from what was said and what can be worked out from what is frozen. */
export async function makePack(
  library: PatternLibrary,
  { optionId, day, said, changeover }: MakePack,
): Promise<Answered<PatternAnswer>> {
  const option = await library.option(optionId);
  if (!option) return { answer: { kind: 'unknown' } };
  const { input, catalogue, datasetId } = option;
  const dataset = await library.read(datasetId);
  const nameOf = await namesOf(library, option);
  const content = toPackContent({
    ...said,
    council: input.name,
    dataset: { datasetId, name: input.name },
    ...{ input, catalogue },
    impacts: await impactsOf(library, option, day),
    nameOf: Object.fromEntries(input.workers.map(({ workerId }) => [workerId, nameOf(workerId)])),
    equality: toEqualityTable(toWorkerImpacts(input, catalogue), dataset?.staffRecords ?? []),
    transition: transitionFrom(option, day, changeover),
    coverage: toCoverage(input, catalogue),
  });
  const files = (await toPackFiles(content)).map(({ bytes, ...file }) => ({
    ...file,
    // A copy of its own, which can be moved to the asker.
    bytes: Uint8Array.from(bytes),
  }));
  return { answer: { kind: 'pack', files }, transfer: files.map(({ bytes }) => bytes.buffer) };
}
