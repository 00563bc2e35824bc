/** Where a visit should be: in which of its options, in the routes of its one or two workers, from when. */
export interface Wish {
  readonly visit: number;
  readonly option: number;
  readonly routes: readonly number[];
  readonly start: number;
}
