import type { WorkerPage } from '@homeround/contract';
import { formatLongDate } from '../../shared/format/dates';
import { StopLine } from '../../shared/round/stop-line';
import styles from './print.module.css';

interface WorkerSheetProps {
  readonly worker: WorkerPage;
  /** Which rota. */
  readonly about: string;
}

export function WorkerSheet({ worker, about }: WorkerSheetProps) {
  const { name, team, days } = worker;
  return (
    <article className={styles.sheet}>
      <h2>{name}</h2>
      <p className={styles.sheetAbout}>
        {team} · {about}
      </p>
      {days.map((day) => (
        <SheetDay key={day.date} day={day} />
      ))}
    </article>
  );
}

function SheetDay({ day: { date, absence, duties, stops } }: { readonly day: WorkerPage['days'][number] }) {
  return (
    <section className={styles.day}>
      <h3>
        <span>{formatLongDate(date)}</span>
        <span>{absence ?? (duties.length === 0 ? 'off' : duties.join(' and '))}</span>
      </h3>
      {stops.length > 0 && (
        <ol className={styles.stops}>
          {stops.map((stop, index) => (
            <li key={index}>
              <StopLine stop={stop} next={stops[index + 1]} person={(visit) => visit.person} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
