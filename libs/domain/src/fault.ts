/** What is wrong with something that came from outside, why, and what mends it. A value, never thrown. */
export interface Fault {
  /** Stable, upper snake case; every code is described in docs/errors.md. */
  readonly code: string;
  readonly cause: string;
  readonly action: string;
  /** `refuse` stops the import; `warn` is shown and imported. */
  readonly severity: 'refuse' | 'warn';
  readonly file?: string;
  /** Line of the file as an editor counts: the header is row 1. */
  readonly row?: number;
  readonly column?: string;
}
