import type { Stop } from '../../shared/round/stop-line';
import { wordVisitNotes } from '../../shared/round/word-visit-notes';

/** One line of a worker's day on paper. */
export interface SheetLine {
  readonly clock: string;
  /** The person; absent for a break. */
  readonly person?: string;
  readonly what: string;
  readonly notes: readonly string[];
}

/**
 * A day's stops for paper: one line for each visit and break, with the way to it as a note, so that a week fits a page. The way
 * home after the last visit is left out: it is nobody's appointment.
 */
export function toSheetLines(stops: readonly Stop[]): readonly SheetLine[] {
  const lines: SheetLine[] = [];
  let way: string[] = [];
  for (const stop of stops) {
    if (stop.kind === 'visit') {
      lines.push(toVisit(stop, way));
      way = [];
    } else if (stop.kind === 'break') lines.push(toBreak(stop));
    else way = wordWay(stop);
  }
  return lines;
}

function wordWay({ kind, minutes, shortBy }: Extract<Stop, { minutes: number }>): string[] {
  const way = kind === 'commute' ? `${minutes} min from home.` : `${minutes} min travel.`;
  return shortBy === undefined ? [way] : [way, `Short by ${shortBy} min.`];
}

const toBreak = ({ startClock, endClock }: Extract<Stop, { kind: 'break' }>): SheetLine => ({
  clock: `${startClock}–${endClock}`,
  what: 'Break',
  notes: [],
});

const toVisit = (visit: Extract<Stop, { kind: 'visit' }>, way: readonly string[]): SheetLine => ({
  clock: `${visit.startClock}–${visit.endClock}`,
  person: visit.person,
  what: visit.label,
  notes: [...way, ...wordVisitNotes(visit)],
});
