import type { BoardVisit } from '@homeround/contract';

type Noted = Pick<BoardVisit, 'doubleUpWith' | 'medication' | 'face' | 'pinned' | 'warnings'>;

/** What a worker or scheduler should know of a visit, one sentence each. */
export function wordVisitNotes({
  doubleUpWith,
  medication,
  face,
  pinned,
  warnings = [],
}: Noted): readonly string[] {
  return [
    ...(doubleUpWith === undefined ? [] : [wordDoubleUp(doubleUpWith)]),
    ...(medication === undefined
      ? []
      : [medication === 'dose' ? 'Medication.' : 'Time-critical medication.']),
    ...(face === 'new-face' ? ['First visit to this person.'] : []),
    ...(pinned === true ? ['Pinned.'] : []),
    ...warnings,
  ];
}

function wordDoubleUp(others: NonNullable<Noted['doubleUpWith']>): string {
  return others.length === 0
    ? 'Double-up: nobody else yet.'
    : `Double-up with ${others.map(({ name }) => name).join(' and ')}.`;
}
