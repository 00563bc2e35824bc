import type { Coverage, Equality, PatternsOverview, Transition, WorkerImpacts } from '@homeround/contract';
import { DEFAULT_PATTERN_SETTINGS, type PatternInput } from '@homeround/domain';
import { toEqualityTable, toWorkerImpacts } from '@homeround/patterns';
import type { Answered } from '@homeround/runtime';
import { findTeamCapacity, prepareFront } from '@homeround/solve';
import {
  toCandidateBodies,
  toCatalogueBodies,
  toCoverage,
  toImpactPage,
  toPatternsOverview,
  toTransitionBody,
} from '@homeround/views';
import { packJson } from '../screens/pack-json';
import { impactsOf, namesOf, transitionFrom } from './option-facts';
import type { OpenOption, PatternLibrary } from './pattern-library';
import type { PatternAnswer, TeamCapacityFact, View } from './pattern-request';

type Of<Kind extends View['kind']> = Extract<View, { kind: Kind }>;

/** A view as the bytes that are sent. */
export async function showPatterns(library: PatternLibrary, view: View): Promise<Answered<PatternAnswer>> {
  const shown = await show(library, view);
  if (shown === undefined) return { answer: { kind: 'unknown' } };
  const { bytes, transfer } = await packJson(JSON.stringify(shown));
  return { answer: { kind: 'shown', ...bytes }, transfer };
}

async function show(library: PatternLibrary, view: View): Promise<object | undefined> {
  if (view.kind === 'overview') return overview(library, view);
  if (view.kind === 'coverage') return (await today(library, view.day))?.coverage();
  if (view.kind === 'front-patterns') {
    const front = await library.front(view.frontId);
    return front && toCandidateBodies(front.input, front.points);
  }
  const option = await library.option(view.optionId);
  return option && showOption(library, option, view);
}

type OptionView = Exclude<View, { kind: 'overview' | 'coverage' | 'front-patterns' }>;

async function showOption(library: PatternLibrary, option: OpenOption, view: OptionView): Promise<object> {
  switch (view.kind) {
    case 'option-patterns':
      return toCatalogueBodies(option.input, option.catalogue);
    case 'option-coverage':
      return toCoverage(option.input, option.catalogue) satisfies Coverage;
    case 'option-capacity':
      return capacity(library, option, view);
    case 'impacts':
      return impacts(library, option, view);
    case 'impact-totals': {
      const query = { offset: 0, limit: 1, sort: 'severity' } as const;
      return (await impacts(library, option, { ...view, kind: 'impacts', query })).totals;
    }
    case 'equality':
      return equality(library, option, view);
    case 'transition':
      return transition(library, option, view);
  }
}

async function overview(
  library: PatternLibrary,
  { day }: Of<'overview'>,
): Promise<PatternsOverview | undefined> {
  const found = await today(library, day);
  if (!found) return undefined;
  const { input, datasetId, faults } = found;
  return { datasetId, datasetName: input.name, ...toPatternsOverview(input), faults };
}

/** Today's patterns as a search with the usual settings would see them. */
async function today(library: PatternLibrary, day: string) {
  const current = await library.current();
  if (!current) return undefined;
  const { datasetId, dataset } = current;
  const settings = DEFAULT_PATTERN_SETTINGS;
  const use = { present: true, library: true, generated: false, rotating: false };
  const { input, faults } = await prepareFront(dataset, { settings, use, kMax: Infinity, day });
  // Where there is nothing to search for, there still are patterns to look at.
  const shown: PatternInput = input ?? {
    ...{ ...dataset, workers: [], presentPatterns: [], candidates: [], demand: [], settings },
  };
  return { datasetId, input: shown, faults: [...faults], coverage: () => toCoverage(shown) };
}

async function impacts(
  library: PatternLibrary,
  option: OpenOption,
  { optionId, query, day }: Of<'impacts'>,
): Promise<WorkerImpacts> {
  const all = await impactsOf(library, option, day);
  return { optionId, ...toImpactPage(all, await namesOf(library, option), query) };
}

async function equality(
  library: PatternLibrary,
  option: OpenOption,
  { optionId }: Of<'equality'>,
): Promise<Equality> {
  const dataset = await library.read(option.datasetId);
  const all = toWorkerImpacts(option.input, option.catalogue);
  const { smallestGroup, characteristics, notes } = toEqualityTable(all, dataset?.staffRecords ?? []);
  return {
    ...{ optionId, smallestGroup },
    characteristics: characteristics.map(({ characteristic, groups }) => ({
      ...{ characteristic, groups: groups.map((group) => ({ ...group })) },
    })),
    notes: [...notes],
  };
}

async function transition(
  library: PatternLibrary,
  option: OpenOption,
  { optionId, changeover, day }: Of<'transition'>,
): Promise<Transition> {
  const plan = transitionFrom(option, day, changeover);
  return { optionId, ...toTransitionBody(plan, await namesOf(library, option)) };
}

/** Who needs what when is the dataset's to say. */
async function capacity(
  library: PatternLibrary,
  { input, catalogue, datasetId }: OpenOption,
  { day }: Of<'option-capacity'>,
): Promise<TeamCapacityFact> {
  const dataset = await library.read(datasetId);
  return { teamCapacity: dataset ? await findTeamCapacity(dataset, input, catalogue, day) : null };
}
