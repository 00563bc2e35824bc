import type { PatternBoundsBody } from '@homeround/contract';
import type { TypedBounds } from './bound-fields';
import { BOUND_ROWS, type BoundKey, fromShownBound, toShownBound } from './bound-rows';

type Bounds = Partial<Record<BoundKey, number | undefined>>;

/** Bounds as they stand in the fields; what is not set is empty. */
export function toTypedBounds(bounds: Bounds): TypedBounds {
  const fields = BOUND_ROWS.map((row) => {
    const bound = bounds[row.key];
    return [row.key, bound === undefined ? '' : toShownBound(row, bound)];
  });
  return Object.fromEntries(fields) as TypedBounds;
}

/** What is typed, in the service's units. */
export function fromTypedBounds(typed: TypedBounds): Partial<PatternBoundsBody> {
  const bounds = BOUND_ROWS.flatMap((row) => {
    const value = typed[row.key];
    return typeof value === 'number' ? [[row.key, fromShownBound(row, value)]] : [];
  });
  return Object.fromEntries(bounds) as Partial<PatternBoundsBody>;
}

/** Problems by bound. */
export function checkTypedBounds(typed: TypedBounds): Partial<Record<BoundKey, string>> {
  const wrong = BOUND_ROWS.flatMap(({ key, name, unit, least, most }) => {
    const value = typed[key];
    const good = value === '' || (typeof value === 'number' && value >= least && value <= most);
    return good ? [] : [[key, `${name}: enter ${least} to ${most} ${unit}, or nothing.`]];
  });
  return Object.fromEntries(wrong) as Partial<Record<BoundKey, string>>;
}
