import { isLocalDate } from '@homeround/domain';

export interface NewSolveSearch {
  /** The first day of the rota to be made. */
  readonly from?: string;
  readonly days?: number;
}

export function readNewSolveSearch(search: Readonly<Record<string, unknown>>): NewSolveSearch {
  const { from, days } = search;
  return {
    ...(typeof from === 'string' && isLocalDate(from) ? { from } : {}),
    ...(typeof days === 'number' && Number.isInteger(days) && days >= 7 && days <= 28 ? { days } : {}),
  };
}
