import type { Minute, Visit } from '@homeround/domain';
import type { RotaLookup } from '../rota/rota-lookup';

/** A published start may move by this many minutes before it counts as changed (docs/objective.md). */
const UNNOTICED_MINUTES = 15;

/** Points of a visit's start for the person, whoever comes: minutes from the preferred start, and a published start moved. */
export function toTimePoints({ input }: RotaLookup, visit: Visit): (start: Minute) => number {
  const { medicationMinute, preferredMinute, changedTime } = input.weights;
  const weight = visit.doses.some((dose) => dose.timeCritical) ? medicationMinute : preferredMinute;
  const published = input.published?.visits.find(({ visitId }) => visitId === visit.visitId);
  return (start) => {
    const option = visit.options.find(({ earliest, latest }) => earliest <= start && start <= latest);
    const isMoved = published !== undefined && Math.abs(start - published.start) > UNNOTICED_MINUTES;
    return weight * Math.abs(start - (option?.preferred ?? start)) + (isMoved ? changedTime : 0);
  };
}
