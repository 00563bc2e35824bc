/**
 * How many people can be served at the same time by mini-teams of a few workers each, with the hours that all workers have.
 * A cell is a part of a day of the weeks looked at; workers of one type have the same pattern and phase; people of one
 * archetype have the same visits.
 */
export interface TeamProblem {
  readonly cells: number;
  readonly types: number;
  readonly workersOfType: Int32Array;
  /** Hours of visits that all workers of a type together can give in a cell: type × cell. */
  readonly hours: Float64Array;
  /** 1 = a worker of the type is on duty long enough in the cell to be sent: type × cell. */
  readonly reaches: Uint8Array;
  readonly archetypes: number;
  readonly peopleOfArchetype: Int32Array;
  /** Most workers that these people should meet. */
  readonly sizeOfArchetype: Int32Array;
  /** What an archetype needs stands from `firstNeed[archetype]` to before `firstNeed[archetype + 1]`. */
  readonly firstNeed: Int32Array;
  readonly cellOfNeed: Int32Array;
  /** Workers at the same time: 1, or 2 at a double-up. */
  readonly workersOfNeed: Uint8Array;
  /** Of each of these workers, for one person. */
  readonly hoursOfNeed: Float64Array;
}

/** Workers who serve some people of an archetype, and which of them how much of each need. */
export interface MiniTeam {
  readonly archetype: number;
  /** One entry for each worker, ascending. */
  readonly types: readonly number[];
  /** People whom the team serves; of several teams together, hence not whole. */
  readonly people: number;
  readonly shares: readonly TeamShare[];
}

/** A share of a need's workers that one type in the team takes, 0–2. */
export interface TeamShare {
  /** Of the problem. */
  readonly need: number;
  readonly type: number;
  readonly share: number;
}
