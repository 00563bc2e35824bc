import {
  type CandidatePattern,
  type Dataset,
  type Fault,
  groupBy,
  type LocalDate,
  type LocalityId,
  type PatternInput,
  type PatternSettings,
  type PatternWorker,
} from '@homeround/domain';
import { toDemand } from '../demand/to-demand';
import { findSettingsFaults } from './find-settings-faults';
import { findWorkerFaults } from './find-worker-faults';

/** What is asked for beside the dataset. */
export interface PatternRequest {
  readonly settings: PatternSettings;
  /** Forbidden ones are left out. */
  readonly candidates: readonly CandidatePattern[];
  /** The day of which agreements and recurring visits must be valid: today. */
  readonly day: LocalDate;
  /** Absent = all. */
  readonly localityIds?: readonly LocalityId[];
  /** Most patterns of a catalogue, where a number is asked for: not below the fixed ones. */
  readonly mostPatterns?: number;
}

/** Without input when a fault refuses it; faults that warn come with one. */
export interface PatternInputResult {
  readonly input?: PatternInput;
  readonly faults: readonly Fault[];
}

/** Freezes what a search for catalogues may know, or says what is wrong with what was asked. */
export function toPatternInput(dataset: Dataset, request: PatternRequest): PatternInputResult {
  const input = makeInput(dataset, request);
  const refused = findSettingsFaults(input, request);
  if (refused.some(({ severity }) => severity === 'refuse')) return { faults: refused };
  return { input, faults: [...refused, ...findWorkerFaults(input)] };
}

function makeInput(dataset: Dataset, request: PatternRequest): PatternInput {
  const { settings, day, candidates } = request;
  const asked = request.localityIds && new Set(request.localityIds);
  const localities = dataset.localities.filter(({ localityId }) => !asked || asked.has(localityId));
  const chosen = new Set(localities.map(({ localityId }) => localityId));
  const forbidden = new Set(settings.forbidden);
  const workers = toWorkers(dataset, day).filter(({ localityId }) => chosen.has(localityId));
  const inUse = new Set(workers.map(({ workPatternId }) => workPatternId));
  return {
    name: dataset.name,
    cycleAnchor: dataset.cycleAnchor,
    rules: dataset.rules,
    localities,
    workers,
    presentPatterns: dataset.workPatterns.filter(({ workPatternId }) => inUse.has(workPatternId)),
    candidates: candidates.filter(({ workPatternId }) => !forbidden.has(workPatternId)),
    demand: toDemand(dataset, { travelMinutes: settings.travelMinutes, day }).filter(({ localityId }) =>
      chosen.has(localityId),
    ),
    settings,
  };
}

function toWorkers(dataset: Dataset, day: LocalDate): PatternWorker[] {
  const teams = new Map(dataset.teams.map((team) => [team.teamId, team]));
  const valid = dataset.agreements.filter(({ validTo }) => validTo === undefined || day <= validTo);
  const agreementsOf = groupBy(valid, ({ workerId }) => workerId);
  const likingsOf = groupBy(dataset.patternPreferences, ({ workerId }) => workerId);
  return dataset.workers.flatMap((worker) => {
    const team = teams.get(worker.teamId);
    if (!team) return [];
    const { workerId, teamId, contractedMinutes, workPatternId, phase } = worker;
    const likings = (likingsOf.get(workerId) ?? []).map((said) => ({
      workPatternId: said.workPatternId,
      liking: said.liking,
    }));
    const { localityId, service } = team;
    const agreements = agreementsOf.get(workerId) ?? [];
    return {
      workerId,
      localityId,
      teamId,
      service,
      contractedMinutes,
      workPatternId,
      phase,
      agreements,
      likings,
    };
  });
}
