import { ModelBuilder } from '../milp/model-builder';
import { type Highs, solveMilp } from '../milp/solve-milp';
import type { TeamProblem } from '../patterns/capacity/team-problem';

/**
 * Slow and sure: the linear programme with every team of every archetype and every choice of who takes which need. For
 * tiny problems only.
 */
export function mostServed(highs: Highs, problem: TeamProblem, sizeOf: Int32Array): number {
  const model = new ModelBuilder();
  const hours = Array.from(problem.hours, (limit) => model.addRow(-Infinity, limit));
  for (let archetype = 0; archetype < problem.archetypes; archetype++) {
    const people = model.addRow(-Infinity, problem.peopleOfArchetype[archetype]!);
    const needs = range(problem.firstNeed[archetype]!, problem.firstNeed[archetype + 1]!);
    for (const team of listTeams(problem, sizeOf[archetype]!)) {
      for (const taken of listTaken(problem, needs, team)) {
        const column = model.addColumn(-1, 0, Infinity, false);
        model.add(people, column, 1);
        for (const [need, type] of taken)
          model.add(
            hours[type * problem.cells + problem.cellOfNeed[need]!]!,
            column,
            problem.hoursOfNeed[need]!,
          );
      }
    }
  }
  return -solveMilp(highs, model.toModel(), { seconds: Infinity, relativeGap: 0 }).objective;
}

/** All multisets of at most `most` workers, of each type no more than there are. */
function listTeams({ types, workersOfType }: TeamProblem, most: number): number[][] {
  let teams: number[][] = [[]];
  for (let type = 0; type < types; type++) {
    teams = teams.flatMap((team) =>
      range(0, Math.min(workersOfType[type]!, most - team.length) + 1).map((copies) => [
        ...team,
        ...new Array<number>(copies).fill(type),
      ]),
    );
  }
  return teams.filter((team) => team.length > 0);
}

/** All ways to share the needs among the members: pairs of need and type. Empty where the team cannot serve one. */
function listTaken(
  { cells, reaches, cellOfNeed, workersOfNeed }: TeamProblem,
  needs: readonly number[],
  team: readonly number[],
): [number, number][][] {
  let ways: [number, number][][] = [[]];
  for (const need of needs) {
    const there = team.filter((type) => reaches[type * cells + cellOfNeed[need]!]);
    const groups =
      workersOfNeed[need] === 2
        ? there.flatMap((one, at) => there.slice(at + 1).map((other) => [one, other]))
        : there.map((one) => [one]);
    ways = ways.flatMap((way) =>
      groups.map((group) => [...way, ...group.map((type): [number, number] => [need, type])]),
    );
  }
  return ways;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);
