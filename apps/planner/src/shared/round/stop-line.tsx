import type { WorkerPage } from '@homeround/contract';
import type { ReactNode } from 'react';
import { Tag } from '../ui/tag';
import styles from './round.module.css';
import { wordVisitNotes } from './word-visit-notes';
import { wordWay } from './word-way';

export type Stop = WorkerPage['days'][number]['stops'][number];
export type VisitStop = Extract<Stop, { kind: 'visit' }>;

interface StopLineProps {
  readonly stop: Stop;
  /** What comes after it on the same day. */
  readonly next: Stop | undefined;
  /** How the person is shown: as a link on screens, as text on paper. */
  readonly person: (visit: VisitStop) => ReactNode;
}

/** One thing in a worker's round. */
export function StopLine({ stop, next, person }: StopLineProps) {
  if (stop.kind === 'visit') return <VisitLine visit={stop} person={person} />;
  if (stop.kind === 'break') {
    return (
      <div className={styles.way}>
        <span className={styles.clock}>{stop.startClock}</span>Break until {stop.endClock}
      </div>
    );
  }
  return (
    <div className={styles.way}>
      <span className={styles.clock}>{stop.startClock}</span>
      {wordWay(stop, next)}, {stop.minutes} min{' '}
      {stop.shortBy !== undefined && <Tag tone="bad">Short by {stop.shortBy} min</Tag>}
    </div>
  );
}

function VisitLine({
  visit,
  person,
}: {
  readonly visit: VisitStop;
  readonly person: StopLineProps['person'];
}) {
  const notes = wordVisitNotes(visit);
  return (
    <div className={styles.visit}>
      <span className={styles.clock}>
        {visit.startClock}–{visit.endClock}
      </span>
      <span>
        <strong>{person(visit)}</strong> · {visit.label}
        {notes.length > 0 && <span className={styles.notes}>{notes.join(' ')}</span>}
      </span>
    </div>
  );
}
