import type { RotaDifferences, RotaFigures } from '@homeround/contract';
import type { Screen } from '../screen/screen';
import { toPeopleDifferences } from './people-differences';
import { toPlans } from './plan-of-visit';
import { findChangedVisits } from './visit-differences';
import { toWorkerDifferences } from './worker-differences';

/** The two rotas that are compared, with the figures that were kept of them. */
export interface DifferencesAbout {
  readonly beforeRotaId: string | null;
  readonly afterRotaId: string;
  readonly figures: { readonly before: RotaFigures | null; readonly after: RotaFigures };
}

/**
 * What differs between two rotas, for whom. Compared by local date and wall clock, so that the rotas may have been made
 * from different inputs and for different periods. With nothing before, every visit is an added one.
 */
export function toDifferences(
  before: Screen | null,
  after: Screen,
  about: DifferencesAbout,
): RotaDifferences {
  const changed = findChangedVisits(before ? toPlans(before) : new Map(), toPlans(after));
  return {
    beforeRotaId: about.beforeRotaId,
    afterRotaId: about.afterRotaId,
    figures: { before: about.figures.before, after: about.figures.after },
    visitsChanged: changed.length,
    people: toPeopleDifferences(before, after, changed),
    workers: toWorkerDifferences(before, after, changed),
  };
}
