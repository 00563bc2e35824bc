/** How a search runs. `DEFAULT_SEARCH` gives each number's reason. */
export interface SearchSettings {
  readonly seed: number;
  /** Ruin-and-recreate steps; the same number gives the same rota. */
  readonly steps: number;
  /** Visits removed per step, on average. */
  readonly removals: number;
  /** Longest string of consecutive visits removed from one route. */
  readonly longestString: number;
  /** One position in this many is overlooked. */
  readonly blinkEvery: number;
  /** Temperature of the annealing in points: first and last. */
  readonly startTemperature: number;
  readonly endTemperature: number;
  /** Of 100 steps: how many remove a straggler, a column; the others remove strings. */
  readonly stragglerShare: number;
  readonly columnShare: number;
  /** Of 100 steps with strings: how many start at an unallocated visit, while there are any. */
  readonly unallocatedShare: number;
}

export const DEFAULT_SEARCH: Omit<SearchSettings, 'seed' | 'steps'> = {
  // SISR takes ten; seven gave a better rota per step and per second on the dense locality.
  removals: 7,
  longestString: 8,
  blinkEvery: 100,
  // About four stray workers at first, one minute of travel at the end. Colder starts were dearer on both localities.
  startTemperature: 3000,
  endTemperature: 10,
  stragglerShare: 40,
  columnShare: 8,
  unallocatedShare: 15,
};
