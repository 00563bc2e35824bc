import type {
  CandidatePattern,
  Dataset,
  Fault,
  LocalDate,
  LocalityId,
  PatternInput,
  PatternSettings,
} from '@homeround/domain';
import {
  generateCandidates,
  toCandidates,
  toContractSizes,
  toDemand,
  toPatternInput,
} from '@homeround/patterns';
import { buildRotatingCandidates } from './build-rotating-candidates';

/** Which patterns a catalogue may hold. */
export interface CandidateUse {
  /** Those that somebody works now. */
  readonly present: boolean;
  readonly library: boolean;
  readonly generated: boolean;
  readonly rotating: boolean;
}

/** What a search for catalogues is asked for. */
export interface AskedPatterns {
  readonly settings: PatternSettings;
  readonly use: CandidateUse;
  /** Most patterns of a catalogue. */
  readonly kMax: number;
  /** On which agreements and recurring visits must be valid. */
  readonly day: LocalDate;
  /** Absent = all of the dataset. */
  readonly localityIds?: readonly LocalityId[];
}

/** Without input when a fault refuses it; faults that warn come with one. */
export interface PreparedPatterns {
  readonly input?: PatternInput;
  readonly faults: readonly Fault[];
}

/** The input that a search for catalogues is frozen with, with its candidates, or why there is nothing to search for. */
export async function prepareFront(dataset: Dataset, asked: AskedPatterns): Promise<PreparedPatterns> {
  const chosen = narrow(dataset, asked.localityIds);
  const candidates = await findCandidates(chosen, asked);
  const { settings, day, kMax, localityIds } = asked;
  return toPatternInput(dataset, {
    ...{ settings, candidates, day, mostPatterns: kMax },
    ...(localityIds ? { localityIds } : {}),
  });
}

/** Candidates are made for the contracts and the demand of the localities that are asked about. */
function narrow(dataset: Dataset, localityIds: readonly LocalityId[] | undefined): Dataset {
  if (!localityIds) return dataset;
  const teamIds = new Set(
    dataset.teams.filter((team) => localityIds.includes(team.localityId)).map(({ teamId }) => teamId),
  );
  return { ...dataset, workers: dataset.workers.filter(({ teamId }) => teamIds.has(teamId)) };
}

async function findCandidates(
  dataset: Dataset,
  { settings, use, day, localityIds }: AskedPatterns,
): Promise<CandidatePattern[]> {
  const { workers, workPatterns, rules } = dataset;
  const { bounds, contractTolerance, travelMinutes } = settings;
  const contractSizes = toContractSizes(workers, workPatterns, contractTolerance);
  const demand = addUp(dataset, { travelMinutes, day }, localityIds);
  const request = { contractSizes, bounds, rules, contractTolerance, demand };
  return toCandidates(
    {
      present: use.present ? workPatterns : workPatterns.filter(isNamed(settings)),
      workers,
      ...(use.library ? {} : { library: [] }),
      generated: use.generated ? generateCandidates(request) : [],
      rotating: use.rotating ? await buildRotatingCandidates(request) : [],
    },
    rules,
    settings,
  );
}

/** A pattern that is fixed stays known, whatever else is left out. */
const isNamed =
  ({ fixed }: PatternSettings) =>
  ({ workPatternId }: { readonly workPatternId: string }): boolean =>
    fixed.includes(workPatternId);

function addUp(
  dataset: Dataset,
  settings: Parameters<typeof toDemand>[1],
  localityIds: readonly LocalityId[] | undefined,
): number[] {
  const localities = toDemand(dataset, settings).filter(
    ({ localityId }) => localityIds?.includes(localityId) ?? true,
  );
  const [first, ...rest] = localities.map(({ workersNeeded }) => workersNeeded);
  return (first ?? []).map((needed, slot) => rest.reduce((sum, other) => sum + other[slot]!, needed));
}
