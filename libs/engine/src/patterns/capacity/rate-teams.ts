import type { Highs } from '../../milp/solve-milp';
import { findTeam } from './find-team';
import { CANNOT, toNeedCosts } from './need-costs';
import { DEFAULT_SERVING, type Served, type ServeSettings, servePeople } from './serve-people';
import type { TeamProblem } from './team-problem';

/** Plain data for a thread: one locality of one catalogue. */
export interface TeamTask {
  readonly problem: TeamProblem;
  /** Team sizes to ask about, beside the people's own. */
  readonly sizes: readonly number[];
  readonly settings?: ServeSettings;
}

/** People whom teams of at most a size can serve. */
export interface TeamRating {
  /** Undefined = each person's own mini-team size. */
  readonly size: number | undefined;
  /** At the same time, with the hours that there are. */
  readonly served: number;
  /** Proven: no more than these. */
  readonly atMost: number;
  /**
   * Whose visits such a team could reach if there were nobody else. Misleads: the same few workers are counted for everybody.
   */
  readonly reached: number;
  /** Share of what is scarce that lies in each cell, 0–1; all 0 where no hours bind. */
  readonly scarceIn: Float64Array;
}

export interface TeamAnswers {
  readonly people: number;
  /** The people's own size first, then in the order asked for. */
  readonly ratings: readonly TeamRating[];
}

/** How many people mini-teams can serve. Same task, same answer, unless it is stopped. */
export function rateTeams(highs: Highs, task: TeamTask, shouldStop?: () => boolean): TeamAnswers {
  const { problem, sizes, settings = DEFAULT_SERVING } = task;
  const rate = (size: number | undefined): TeamRating => {
    const sizeOf = problem.sizeOfArchetype.map((own) => size ?? own);
    const served = servePeople(highs, problem, sizeOf, settings, shouldStop);
    return {
      size,
      served: served.people,
      atMost: served.atMost,
      reached: countReached(problem, sizeOf, settings.lastLooks),
      scarceIn: toScarcity(problem, served),
    };
  };
  return {
    people: problem.peopleOfArchetype.reduce((sum, people) => sum + people, 0),
    ratings: [undefined, ...sizes].map(rate),
  };
}

function countReached(problem: TeamProblem, sizeOf: Int32Array, looks: number): number {
  const free = new Float64Array(problem.hours.length);
  return problem.peopleOfArchetype.reduce((sum, people, archetype) => {
    const { teams } = findTeam(toNeedCosts(problem, archetype, free), sizeOf[archetype]!, CANNOT, looks);
    return teams.length > 0 ? sum + people : sum;
  }, 0);
}

function toScarcity({ cells, hours }: TeamProblem, { prices }: Served): Float64Array {
  const worth = new Float64Array(cells);
  for (let at = 0; at < prices.length; at++) worth[at % cells]! += prices[at]! * hours[at]!;
  const all = worth.reduce((sum, one) => sum + one, 0);
  return all === 0 ? worth : worth.map((one) => one / all);
}
