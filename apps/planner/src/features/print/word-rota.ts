import { formatPeriod } from '../../shared/format/dates';

interface Named {
  readonly from: string;
  readonly days: number;
  readonly state: string;
  readonly version: number | null;
}

/** Paper outlives the screen: it says which version it is. */
export const wordRota = ({ from, days, state, version }: Named): string =>
  `${formatPeriod(from, days)} · ${version === null ? state : `${state}, version ${version}`}`;
