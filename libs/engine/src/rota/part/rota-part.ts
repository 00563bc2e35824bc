import type { RotaProblem } from '../problem';
import type { RotaSolution } from '../solution';

/** A share of a problem that can be searched by itself: some workers with all they do now. */
export interface RotaPart {
  readonly problem: RotaProblem;
  readonly start: RotaSolution;
  /** What the part's indexes are in the whole. */
  readonly visits: Int32Array;
  readonly routes: Int32Array;
  /** Whole legs of the part's legs; only one leg of a double-up whose other worker is in another part. */
  readonly legs: Int32Array;
}
