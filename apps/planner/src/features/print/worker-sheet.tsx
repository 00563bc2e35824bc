import type { WorkerPage } from '@homeround/contract';
import { formatLongDate } from '../../shared/format/dates';
import styles from './print.module.css';
import { type SheetLine, toSheetLines } from './to-sheet-lines';

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
      <div className={styles.days}>
        {days.map((day) => (
          <SheetDay key={day.date} day={day} />
        ))}
      </div>
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
          {toSheetLines(stops).map((line) => (
            <Line key={`${line.clock} ${line.person ?? line.what}`} line={line} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Line({ line: { clock, person, what, notes } }: { readonly line: SheetLine }) {
  return (
    <li className={styles.line}>
      <span className={styles.clock}>{clock}</span>
      <span>
        {person === undefined ? what : <strong>{person}</strong>}
        {person !== undefined && ` · ${what}`}
        {notes.length > 0 && <span className={styles.notes}> {notes.join(' ')}</span>}
      </span>
    </li>
  );
}
