import type { TeamProblem } from '../patterns/capacity/team-problem';

/** Who is on duty in which cells: `XX-` = in the first two of three. Hours are of one worker in a cell. */
export interface TeamSketch {
  readonly types: readonly { readonly on: string; readonly workers: number; readonly hours: number }[];
  /** Workers wanted in each cell: `12-` = one in the first, two in the second. Hours of each visit. */
  readonly people: readonly {
    readonly needs: string;
    readonly people: number;
    readonly hours: number;
    readonly size: number;
  }[];
}

export function aTeamProblem({ types, people }: TeamSketch): TeamProblem {
  const cells = Math.max(...types.map(({ on }) => on.length), ...people.map(({ needs }) => needs.length));
  const isOn = types.flatMap(({ on }) => Array.from({ length: cells }, (_, cell) => on[cell] === 'X'));
  const needs = people.map(({ needs: text, hours }) =>
    [...text].flatMap((digit, cell) => (digit === '-' ? [] : [{ cell, workers: Number(digit), hours }])),
  );
  const firstNeed = new Int32Array(people.length + 1);
  needs.forEach((own, at) => (firstNeed[at + 1] = firstNeed[at]! + own.length));
  return {
    cells,
    types: types.length,
    workersOfType: Int32Array.from(types, ({ workers }) => workers),
    hours: Float64Array.from(isOn, (on, at) => {
      const { workers, hours } = types[Math.floor(at / cells)]!;
      return on ? workers * hours : 0;
    }),
    reaches: Uint8Array.from(isOn, Number),
    archetypes: people.length,
    peopleOfArchetype: Int32Array.from(people, (one) => one.people),
    sizeOfArchetype: Int32Array.from(people, ({ size }) => size),
    firstNeed,
    cellOfNeed: Int32Array.from(needs.flat(), ({ cell }) => cell),
    workersOfNeed: Uint8Array.from(needs.flat(), ({ workers }) => workers),
    hoursOfNeed: Float64Array.from(needs.flat(), ({ hours }) => hours),
  };
}
