import type { RotaSummary } from '@homeround/contract';
import { formatMoment } from '../../shared/format/dates';

type Made = Pick<RotaSummary, 'publishedAt' | 'publishedBy' | 'madeAt' | 'madeBy'>;

/** "Published 21 Nov 2026, 23:19 by Sam Scheduler", before that "Made …". */
export function wordMade({ publishedAt, publishedBy, madeAt, madeBy }: Made): string {
  const [verb, at, by] =
    publishedAt === null
      ? (['Made', madeAt, madeBy] as const)
      : (['Published', publishedAt, publishedBy] as const);
  return `${verb} ${formatMoment(at)}${by === null ? '' : ` by ${by.name}`}`;
}
