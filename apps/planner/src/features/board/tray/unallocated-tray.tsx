import type { BoardVisit } from '@homeround/contract';
import { IconCircleCheck, IconUserQuestion } from '@tabler/icons-react';
import { useState } from 'react';
import { formatShortDate } from '../../../shared/format/dates';
import { countOf } from '../../../shared/format/numbers';
import { byOf } from '../keyboard/open-clicked';
import { visitName } from '../names/visit-name';
import styles from './tray.module.css';

type TrayVisit = BoardVisit & { readonly date?: string };

interface UnallocatedTrayProps {
  readonly visits: readonly TrayVisit[];
  readonly openVisitId: string | undefined;
  readonly onOpen: (visit: TrayVisit, by: 'key' | 'pointer') => void;
}

/** More than these are shown when asked for: a day without half its workers leaves hundreds. */
const TRAY_HOLDS = 24;

/** The visits that nobody has: always in sight above the board, with their count. */
export function UnallocatedTray({ visits, openVisitId, onOpen }: UnallocatedTrayProps) {
  const [all, setAll] = useState(false);
  if (visits.length === 0) return <Nothing />;
  return (
    <section className={styles.tray} aria-label={countOf(visits.length, 'unallocated visit')}>
      <span className={styles.count}>
        <IconUserQuestion aria-hidden size={18} />
        {visits.length} unallocated
      </span>
      <ul className={styles.visits} data-all={all || undefined}>
        {(all ? visits : visits.slice(0, TRAY_HOLDS)).map((visit) => (
          <li key={`${visit.visitId} ${visit.date ?? ''}`}>
            <button
              type="button"
              aria-label={`Unallocated: ${visit.date ? `${formatShortDate(visit.date)}, ` : ''}${visitName(visit)}`}
              aria-pressed={openVisitId === visit.visitId}
              className={styles.visit}
              data-visit={visit.visitId}
              data-priority={visit.priority}
              onClick={({ detail }) => onOpen(visit, byOf(detail))}
            >
              <span className={styles.time}>
                {visit.date ? `${formatShortDate(visit.date)} ` : ''}
                {visit.startClock}
              </span>
              {visit.person}
              {visit.doubleUpWith && ' ×2'}
            </button>
          </li>
        ))}
      </ul>
      {visits.length > TRAY_HOLDS && (
        <button type="button" className={styles.all} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Fewer' : `All ${visits.length}`}
        </button>
      )}
    </section>
  );
}

const Nothing = () => (
  <p className={styles.none}>
    <IconCircleCheck aria-hidden size={16} /> Every visit is allocated.
  </p>
);
