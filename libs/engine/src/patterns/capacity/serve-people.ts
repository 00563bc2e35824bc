import type { Highs } from '../../milp/solve-milp';
import { findTeam } from './find-team';
import { toNeedCosts } from './need-costs';
import { startTeams } from './start-teams';
import { shareNeeds } from './share-needs';
import { type TeamAnswer, type TeamColumn, withTeamModel } from './team-model';
import type { MiniTeam, TeamProblem } from './team-problem';

export interface ServeSettings {
  /** Times that new teams are looked for. */
  readonly rounds: number;
  /** Branches of one search for a team while there are others to find … */
  readonly looks: number;
  /** … and where it seems that there are none. */
  readonly lastLooks: number;
  /** Stop when (at most − served) ÷ at most is this small. */
  readonly gap: number;
}

export const DEFAULT_SERVING: ServeSettings = { rounds: +(process.env.R??80), looks: +(process.env.L??60), lastLooks: 2000, gap: 0.003 };

/** Most people that can be served at the same time. */
export interface Served {
  readonly people: number;
  /** Proven: no division of all workers' hours serves more. */
  readonly atMost: number;
  readonly teams: readonly MiniTeam[];
  /** What one hour more of a type in a cell would be worth, in people: type × cell. */
  readonly prices: Float64Array;
}

/**
 * Serves as many people as possible by teams of at most `sizeOf[archetype]` workers: a linear programme whose columns are
 * teams, found as they pay at the prices of hours (Gilmore & Gomory 1961). Prices are smoothed towards those of the best
 * bound so far (Wentges 1997), without which they jump about for long.
 */
export function servePeople(
  highs: Highs,
  problem: TeamProblem,
  sizeOf: Int32Array,
  settings: ServeSettings,
  known: readonly TeamColumn[] = [],
  shouldStop: () => boolean = () => false,
): Served {
  return withTeamModel(highs, problem, (model) => {
    const columns = known.filter(({ archetype, types }) => types.length <= sizeOf[archetype]!);
    columns.push(...startTeams(problem, sizeOf, +(process.env.SL??20)));
    model.addTeams(columns);console.log('start',columns.length);
    let answer: TeamAnswer = { served: 0, people: new Float64Array(0), prices: problem.hours.map(() => 0), worth: new Float64Array(problem.archetypes) };
    let centre:Duals = answer;
    let atMost = Infinity;
    let smoothing = 0;
    let tl=0,tp=0,stage=0;
    const looks=[settings.looks,settings.lastLooks];
    for (let round = 0; round < settings.rounds && !shouldStop(); round++) {
      let s=performance.now();
      if (columns.length > 0) answer = model.solve();
      tl+=performance.now()-s;s=performance.now();
      const smooth = mix(centre, answer, smoothing);
      const found = findTeams(problem, sizeOf, smooth, answer, looks[stage]!);
      tp+=performance.now()-s;
      if (found.bound < atMost) [atMost, centre] = [found.bound, smooth];
      if(process.env.V)console.log(round, answer.served.toFixed(2), found.bound.toFixed(2), found.teams.length, found.paying, columns.length,stage,smoothing,tl.toFixed(0),tp.toFixed(0));
      if (atMost - answer.served <= settings.gap * atMost) break;
      columns.push(...found.teams);
      model.addTeams(found.teams);
      if (found.paying === 0) {
        if (smoothing>0) smoothing = 0;
        else if (stage<1) stage++;
        else break;
      } else smoothing = round > 0 ? SMOOTHING : 0;
    }
    if (columns.length > 0) answer = model.solve();
    console.log('lp',tl|0,'pricing',tp|0);
    return toServed(answer, columns, atMost);
  });
}

type Duals=Pick<TeamAnswer,'worth'|'prices'>;
const SMOOTHING = +(process.env.S??0.5);
const EPS=+(process.env.E??0.002);

const mixOne = (centre: Float64Array, prices: Float64Array, weight: number) =>
  prices.map((price, at) => weight * centre[at]! + (1 - weight) * price);
const mix=(centre:Duals,now:Duals,weight:number)=>({worth:mixOne(centre.worth,now.worth,weight),prices:mixOne(centre.prices,now.prices,weight)});

/** A team for each archetype that pays at the present prices, and a bound on all. */
function findTeams(
  problem: TeamProblem,
  sizeOf: Int32Array,
  smooth: Duals,
  now: Duals,
  looks: number,
) {
  const teams: TeamColumn[] = [];
  let bound = 0, paying=0;
  for (let at = 0; at < smooth.prices.length; at++) bound += smooth.prices[at]! * problem.hours[at]!;
  for (let archetype = 0; archetype < problem.archetypes; archetype++) {
    const costs = toNeedCosts(problem, archetype, smooth.prices);
    const worth=smooth.worth[archetype]!;
    const found = findTeam(costs, sizeOf[archetype]!, 1-worth-EPS, looks);
    bound += problem.peopleOfArchetype[archetype]! * Math.max(0, worth, 1 - found.atLeast);
    if (found.members.length === 0) continue;
    for(const members of [found.members,...found.met.slice(-2)]){
    const types = members.map((member) => costs.members[member]!).sort((a, b) => a - b);
    const team={ archetype, types, shares: shareNeeds(problem, costs, members) };
    teams.push(team);
    if(1-now.worth[archetype]!-costAt(problem,team,now.prices)>1e-6)paying++;
    }
  }
  return { teams, bound,paying };
}

function costAt(problem:TeamProblem,{shares}:TeamColumn,prices:Float64Array){
  let cost=0;
  for(const {need,type,share} of shares)cost+=share*problem.hoursOfNeed[need]!*prices[type*problem.cells+problem.cellOfNeed[need]!]!;
  return cost;
}

function toServed(answer: TeamAnswer, columns: readonly TeamColumn[], atMost: number): Served {
  const teams = columns.flatMap((column, at) => {
    const people = answer.people[at]!;
    return people > 1e-9 ? [{ ...column, people }] : [];
  });
  return { people: answer.served, atMost, teams, prices: answer.prices };
}
