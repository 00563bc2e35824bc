import {
  type Catalogue,
  groupBy,
  type Locality,
  type PatternInput,
  type WorkPattern,
} from '@homeround/domain';
import type { TeamProblem } from '@homeround/engine';
import { type DemandArchetype, hoursInParts, PARTS_PER_WEEK, spanOfPart } from '@homeround/patterns';

/** What the division of people among mini-teams is worked out with. */
export interface TeamSettings {
  /** Share of duty time that is visits and the way to them; the rest is waiting, meetings and absence. */
  readonly usable: number;
  /** Weeks from the cycle anchor's that a mini-team must get through with the same workers. */
  readonly weeks: number;
}

export const DEFAULT_TEAM_SETTINGS: TeamSettings = {
  // Below the availability of 0.78, as some of the rest is waiting between visits; for local sign-off.
  usable: 0.72,
  // The period that a mini-team size is about. Of four weeks tried on a council, the shares were 0.3 points apart.
  weeks: 1,
};

/** Share of a part of the day from which a worker on duty counts as there: most visits of the part can then be reached. */
const THERE_FROM = 0.5;

/** A catalogue and the people of each locality, in the input's order, for asking the engine how many mini-teams can serve. */
export function toTeamProblems(
  input: PatternInput,
  catalogue: Catalogue,
  archetypes: readonly DemandArchetype[],
  settings: TeamSettings = DEFAULT_TEAM_SETTINGS,
): TeamProblem[] {
  const patterns = new Map(
    [...input.presentPatterns, ...input.candidates].map((pattern) => [pattern.workPatternId, pattern]),
  );
  const localityOf = new Map(input.workers.map(({ workerId, localityId }) => [workerId, localityId]));
  const placedIn = groupBy(catalogue.placements, ({ workerId }) => localityOf.get(workerId));
  const peopleIn = groupBy(archetypes, ({ localityId }) => localityId);
  return input.localities.map(({ localityId }: Locality) => {
    const alike = groupBy(placedIn.get(localityId) ?? [], (at) =>
      JSON.stringify([at.workPatternId, at.phase]),
    );
    const types = [...alike.values()].map((group) => ({
      pattern: patterns.get(group[0]!.workPatternId)!,
      phase: group[0]!.phase,
      workers: group.length,
    }));
    return {
      ...toTypes(types, settings),
      ...toPeople(peopleIn.get(localityId) ?? [], settings),
    };
  });
}

interface WorkerType {
  readonly pattern: WorkPattern;
  readonly phase: number;
  readonly workers: number;
}

function toTypes(types: readonly WorkerType[], { usable, weeks }: TeamSettings) {
  const cells = weeks * PARTS_PER_WEEK;
  const hours = new Float64Array(types.length * cells);
  const reaches = new Uint8Array(types.length * cells);
  types.forEach(({ pattern, phase, workers }, type) => {
    for (let week = 0; week < weeks; week++) {
      hoursInParts(pattern, (phase - 1 + week) % pattern.cycleWeeks).forEach((onDuty, part) => {
        const { start, end } = spanOfPart(part);
        if (onDuty * 60 < THERE_FROM * (end - start)) return;
        const at = type * cells + week * PARTS_PER_WEEK + part;
        reaches[at] = 1;
        hours[at] = usable * workers * onDuty;
      });
    }
  });
  const workersOfType = Int32Array.from(types, ({ workers }) => workers);
  return { cells, types: types.length, workersOfType, hours, reaches };
}

function toPeople(archetypes: readonly DemandArchetype[], { weeks }: TeamSettings) {
  const needsOf = archetypes.map(({ needs }) =>
    Array.from({ length: weeks }, (_, week) =>
      needs.map((need) => ({ ...need, cell: week * PARTS_PER_WEEK + need.part })),
    ).flat(),
  );
  const needs = needsOf.flat();
  const firstNeed = new Int32Array(archetypes.length + 1);
  needsOf.forEach((own, at) => (firstNeed[at + 1] = firstNeed[at]! + own.length));
  return {
    archetypes: archetypes.length,
    peopleOfArchetype: Int32Array.from(archetypes, ({ people }) => people),
    sizeOfArchetype: Int32Array.from(archetypes, ({ miniTeamSize }) => miniTeamSize),
    firstNeed,
    cellOfNeed: Int32Array.from(needs, ({ cell }) => cell),
    workersOfNeed: Uint8Array.from(needs, ({ workers }) => workers),
    hoursOfNeed: Float64Array.from(needs, ({ hours }) => hours),
  };
}
