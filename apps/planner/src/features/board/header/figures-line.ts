import type { RotaFigures } from '@homeround/contract';
import { countOf, formatCount, formatMean, formatShare } from '../../../shared/format/numbers';

/** The rota in one line: what planners look at first, each beside what it is measured against. */
export function figuresLine(figures: RotaFigures): string {
  const {
    visits,
    unallocated,
    distinctWorkers,
    lowerBoundWorkers,
    miniTeamShare,
    newFaces,
    travelMinutesPerVisit,
  } = figures;
  return [
    `${countOf(visits, 'visit')}, ${formatCount(unallocated)} unallocated`,
    `${formatMean(distinctWorkers)} workers per person (best possible ${formatMean(lowerBoundWorkers)})`,
    ...(miniTeamShare === null ? [] : [`${formatShare(miniTeamShare)} by mini-team or usual workers`]),
    countOf(newFaces, 'new face'),
    ...(travelMinutesPerVisit === null ? [] : [`${formatMean(travelMinutesPerVisit)} min travel per visit`]),
  ].join(' · ');
}
