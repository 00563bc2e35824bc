import { isLocalDate } from '@homeround/domain';

export interface TransitionSearch {
  /** The day from which the new patterns would hold; absent = the earliest that leaves the notice. */
  readonly changeover?: string;
}

export function readTransitionSearch({ changeover }: Readonly<Record<string, unknown>>): TransitionSearch {
  return typeof changeover === 'string' && isLocalDate(changeover) ? { changeover } : {};
}
