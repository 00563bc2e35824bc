import { type Fault, narrowToLocality, type PatternInput } from '@homeround/domain';
import {
  freezeCatalogue,
  freezeInput,
  freezePatternInput,
  prepareFront,
  prepareInput,
  prepareOption,
  toBaseline,
  toCatalogueFigures,
  toMeasuredDataset,
} from '@homeround/solve';
import type { MeasureInput } from '@homeround/store';
import type { PatternLibrary } from './pattern-library';
import type { PatternAnswer, Prepare, PreparedSearch } from './pattern-request';

type Of<Kind extends Prepare['kind']> = Extract<Prepare, { kind: Kind }>;

/** Makes what a search or a measuring is frozen with, or says what keeps it from being asked for. */
export function preparePatterns(library: PatternLibrary, request: Prepare): Promise<PatternAnswer> {
  switch (request.kind) {
    case 'prepare-front':
      return toFront(library, request);
    case 'prepare-option':
      return toOption(library, request);
    case 'prepare-measure':
      return toMeasure(library, request);
  }
}

async function toFront(
  library: PatternLibrary,
  { wanted, day }: Of<'prepare-front'>,
): Promise<PatternAnswer> {
  const current = await library.current();
  if (!current) return refused(NO_DATASET);
  const { settings, use, kMax, localityIds } = wanted;
  const { input, faults } = await prepareFront(current.dataset, {
    ...{ settings, use, kMax, day },
    ...(localityIds ? { localityIds } : {}),
  });
  if (!input) return { kind: 'refused', faults };
  const today = toBaseline(input);
  const baseline = {
    figures: toCatalogueFigures(input, today, null),
    catalogue: freezeCatalogue(today),
  };
  return { kind: 'front', baseline, ...toSearch(input, faults, current.datasetId) };
}

async function toOption(
  library: PatternLibrary,
  { frontId, own }: Of<'prepare-option'>,
): Promise<PatternAnswer> {
  const front = await library.front(frontId);
  if (!front) return { kind: 'unknown' };
  const { input, faults } = prepareOption(front.input, own);
  if (!input) return { kind: 'refused', faults };
  return { kind: 'option', ...toSearch(input, faults, front.datasetId) };
}

function toSearch(input: PatternInput, faults: readonly Fault[], datasetId: string): PreparedSearch {
  const { workers, localities, candidates } = input;
  const counts = {
    ...{ workers: workers.length, localities: localities.length, candidates: candidates.length },
  };
  return { input: freezePatternInput(input), datasetId, counts, faults };
}

/** A rota's input for each locality on each option's patterns. */
async function toMeasure(
  library: PatternLibrary,
  { rotas, from, days }: Of<'prepare-measure'>,
): Promise<PatternAnswer> {
  const inputs: MeasureInput[] = [];
  for (const { optionId, knownIn } of rotas) {
    const option = await library.option(optionId);
    if (!option) return { kind: 'unknown' };
    const dataset = await library.read(option.datasetId);
    if (!dataset) return refused(DATASET_GONE);
    const changed = toMeasuredDataset(dataset, option.input, option.catalogue);
    for (const localityId of localitiesOf(option.input).filter((id) => !knownIn.includes(id))) {
      const prepared = prepareInput({ dataset: narrowToLocality(changed, localityId)!, from, days });
      if ('faults' in prepared) return { kind: 'refused', faults: prepared.faults };
      inputs.push({ optionId, localityId, input: freezeInput(prepared.input) });
    }
  }
  return { kind: 'measure', inputs };
}

/** Where nobody needs support there is no rota to make. */
const localitiesOf = ({ demand }: PatternInput) =>
  demand
    .filter(({ workersNeeded }) => workersNeeded.some((needed) => needed > 0))
    .map(({ localityId }) => localityId);

const refused = (fault: Fault): PatternAnswer => ({ kind: 'refused', faults: [fault] });

const NO_DATASET: Fault = {
  code: 'NO_DATASET',
  cause: 'No dataset has been imported.',
  action: 'Import one first.',
  severity: 'refuse',
};

const DATASET_GONE: Fault = {
  code: 'MEASURE_DATASET_GONE',
  cause: 'The dataset that the option was made from is not kept any more.',
  action: 'Ask for a front of the current dataset, and choose the option from it.',
  severity: 'refuse',
};
