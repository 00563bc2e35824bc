import type { Highs } from '../../milp/solve-milp';
import type { MiniTeam, TeamProblem } from './team-problem';

/** What the model says of the teams it knows. */
export interface TeamAnswer {
  readonly served: number;
  /** Of each team, in the order in which they came. */
  readonly people: Float64Array;
  /** What one person more of an archetype would add. */
  readonly worth: Float64Array;
  /** What one hour more of a type in a cell would be worth, in people: type × cell. Nought or more. */
  readonly prices: Float64Array;
}

export type TeamColumn = Omit<MiniTeam, 'people'>;

/** The linear programme: most people served, no archetype beyond its people, no type beyond its hours in any cell. */
export interface TeamModel {
  addTeams(teams: readonly TeamColumn[]): void;
  solve(): TeamAnswer;
}

/** Opens a model for as long as `work` takes. It grows, and each solve goes on from where the last one ended. */
export function withTeamModel<Result>(
  highs: Highs,
  problem: TeamProblem,
  work: (model: TeamModel) => Result,
): Result {
  const { rowOfHours, limits } = toRows(problem);
  return highs.withModel((native): Result => {
    // Primal simplex: a new column leaves the last answer feasible, but no longer best.
    native.options.set({ output_flag: false, simplex_strategy: 4 });
    native.addRows({
      lower: new Float64Array(limits.length).fill(-Infinity),
      upper: Float64Array.from(limits),
      matrix: emptyMatrix(limits.length),
    });
    let columns = 0;
    return work({
      addTeams: (teams) => {
        columns += teams.length;
        for (const team of teams) native.addCol(-1, 0, Infinity, toEntries(problem, rowOfHours, team));
      },
      solve: () => {
        // HiGHS solves no model without columns.
        if (columns === 0) return nobodyServed(problem);
        native.run();
        const { colValue, rowDual } = native.getSolution();
        return {
          served: colValue.reduce((sum, people) => sum + people, 0),
          people: colValue,
          worth: Float64Array.from(problem.peopleOfArchetype, (_, row) => Math.max(0, -rowDual[row]!)),
          prices: Float64Array.from(rowOfHours, (row) => (row < 0 ? 0 : Math.max(0, -rowDual[row]!))),
        };
      },
    });
  });
}

const nobodyServed = ({ archetypes, hours }: TeamProblem): TeamAnswer => ({
  served: 0,
  people: new Float64Array(0),
  worth: new Float64Array(archetypes),
  prices: new Float64Array(hours.length),
});

/** Archetypes have the first rows; then each type's cells in which it has hours. */
function toRows({ peopleOfArchetype, hours }: TeamProblem) {
  const limits = Array.from(peopleOfArchetype);
  const rowOfHours = Int32Array.from(hours, (limit) => (limit > 0 ? limits.push(limit) - 1 : -1));
  return { rowOfHours, limits };
}

function toEntries(problem: TeamProblem, rowOfHours: Int32Array, { archetype, shares }: TeamColumn) {
  const used = new Map([[archetype, 1]]);
  for (const { need, type, share } of shares) {
    const row = rowOfHours[type * problem.cells + problem.cellOfNeed[need]!]!;
    used.set(row, (used.get(row) ?? 0) + share * problem.hoursOfNeed[need]!);
  }
  return { indices: Int32Array.from(used.keys()), values: Float64Array.from(used.values()) };
}

const emptyMatrix = (rows: number) => ({
  format: 'csr' as const,
  numRows: rows,
  numCols: 0,
  starts: new Int32Array(rows + 1),
  indices: new Int32Array(0),
  values: new Float64Array(0),
});
