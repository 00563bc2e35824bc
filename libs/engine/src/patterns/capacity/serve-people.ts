import type { Highs } from '../../milp/solve-milp';
import { findTeam } from './find-team';
import { toNeedCosts } from './need-costs';
import { shareNeeds } from './share-needs';
import { startTeams } from './start-teams';
import { type TeamAnswer, type TeamColumn, type TeamModel, withTeamModel } from './team-model';
import type { MiniTeam, TeamProblem } from './team-problem';

export interface ServeSettings {
  /** Times at most that new teams are looked for. */
  readonly rounds: number;
  /** Branches of one search for a team … */
  readonly looks: number;
  /** … and where the short ones find none that pays. */
  readonly lastLooks: number;
  /** Stop when (at most − served) ÷ at most is this small. */
  readonly gap: number;
}

/** Half a person in a hundred is nearer than the demand is known. A locality on 20 patterns takes about ten rounds. */
export const DEFAULT_SERVING: ServeSettings = { rounds: 40, looks: 60, lastLooks: 2000, gap: 0.005 };

/** Most people that can be served at the same time. */
export interface Served {
  readonly people: number;
  /** Proven: no division of all workers' hours serves more. */
  readonly atMost: number;
  readonly teams: readonly MiniTeam[];
  /** What one hour more of a type in a cell would be worth, in people: type × cell. */
  readonly prices: Float64Array;
}

/** A team must pay by so much of a person: a tenth of a per cent of all people at most is left out. */
const LEAST_GAIN = 0.001;

/**
 * Serves as many people as possible by teams of at most `sizeOf[archetype]` workers: a linear programme whose columns are
 * teams, looked for as they pay at the prices of hours (Gilmore & Gomory 1961).
 */
export function servePeople(
  highs: Highs,
  problem: TeamProblem,
  sizeOf: Int32Array,
  settings: ServeSettings = DEFAULT_SERVING,
  shouldStop: () => boolean = () => false,
): Served {
  return withTeamModel(highs, problem, (model) =>
    new Serving(problem, sizeOf, settings, model).serve(shouldStop),
  );
}

class Serving {
  private readonly columns: TeamColumn[] = [];
  private readonly atMostWithout: number;

  constructor(
    private readonly problem: TeamProblem,
    private readonly sizeOf: Int32Array,
    private readonly settings: ServeSettings,
    private readonly model: TeamModel,
  ) {
    this.atMostWithout = problem.peopleOfArchetype.reduce((sum, people) => sum + people, 0);
  }

  serve(shouldStop: () => boolean): Served {
    const { rounds, gap, looks, lastLooks } = this.settings;
    this.add(startTeams(this.problem, this.sizeOf, looks));
    let answer = this.model.solve();
    let atMost = this.atMostWithout;
    let now = looks;
    for (let round = 0; round < rounds && !shouldStop(); round++) {
      const { teams, bound } = this.findTeams(answer, now);
      atMost = Math.min(atMost, bound);
      if (atMost - answer.served <= gap * atMost) break;
      if (teams.length === 0 && now === lastLooks) break;
      now = teams.length === 0 ? lastLooks : looks;
      if (teams.length === 0) continue;
      this.add(teams);
      answer = this.model.solve();
    }
    return this.toServed(answer, atMost);
  }

  private add(teams: readonly TeamColumn[]): void {
    this.columns.push(...teams);
    this.model.addTeams(teams);
  }

  /** Teams that pay at the present prices, and by the least that others cost a bound on all (Farley 1990). */
  private findTeams({ prices, worth }: TeamAnswer, looks: number) {
    const { problem } = this;
    const teams: TeamColumn[] = [];
    let bound = 0;
    for (let at = 0; at < prices.length; at++) bound += prices[at]! * problem.hours[at]!;
    for (let archetype = 0; archetype < problem.archetypes; archetype++) {
      const costs = toNeedCosts(problem, archetype, prices);
      const below = 1 - worth[archetype]! - LEAST_GAIN;
      const found = findTeam(costs, this.sizeOf[archetype]!, below, looks);
      bound += problem.peopleOfArchetype[archetype]! * Math.max(worth[archetype]!, 1 - found.atLeast);
      for (const members of found.teams) {
        const types = members.map((member) => costs.members[member]!).sort((a, b) => a - b);
        teams.push({ archetype, types, shares: shareNeeds(problem, costs, members) });
      }
    }
    return { teams, bound };
  }

  private toServed(answer: TeamAnswer, atMost: number): Served {
    const teams = this.columns.flatMap((column, at) => {
      const people = answer.people[at]!;
      return people > NOBODY ? [{ ...column, people }] : [];
    });
    return { people: answer.served, atMost: Math.max(atMost, answer.served), teams, prices: answer.prices };
  }
}

/** Fewer people than this are a rounding of the solver's. */
const NOBODY = 1e-9;
