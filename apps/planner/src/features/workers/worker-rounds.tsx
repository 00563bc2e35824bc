import type { WorkerPage } from '@homeround/contract';
import { formatLongDate } from '../../shared/format/dates';
import type { RotaPath } from '../../shared/requests/rota-path';
import { Panel } from '../../shared/ui/panel';
import { StopLine } from '../../shared/round/stop-line';
import { TextLink } from '../../shared/ui/text-link';
import styles from './workers.module.css';

interface WorkerRoundsProps {
  readonly days: WorkerPage['days'];
  readonly path: RotaPath;
}

/** The worker's rounds, day by day. */
export function WorkerRounds({ days, path }: WorkerRoundsProps) {
  return (
    <Panel title="Rounds">
      <div className={styles.rounds}>
        {days.map((day) => (
          <Round key={day.date} day={day} path={path} />
        ))}
      </div>
    </Panel>
  );
}

type Day = WorkerPage['days'][number];

function Round({ day, path: { localityId, rotaId } }: { readonly day: Day; readonly path: RotaPath }) {
  const { date, stops } = day;
  return (
    <section className={styles.round} aria-label={formatLongDate(date)}>
      <h3 className={styles.day}>{formatLongDate(date)}</h3>
      <p className={styles.duty}>{wordDay(day)}</p>
      {stops.length > 0 && (
        <ol className={styles.stops}>
          {stops.map((stop, index) => (
            <li key={index}>
              <StopLine
                stop={stop}
                next={stops[index + 1]}
                person={(visit) => (
                  <TextLink
                    to="/localities/$localityId/rotas/$rotaId/board"
                    params={{ localityId, rotaId }}
                    search={{ view: 'day', date, visit: visit.visitId }}
                  >
                    {visit.person}
                  </TextLink>
                )}
              />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** "On duty 07:00–14:00", "Off", "On shift 07:00–14:00, no visits", or why the worker is away. */
function wordDay({ absence, duties, shifts }: Day): string {
  if (absence !== undefined) return absence;
  if (duties.length > 0) return `On duty ${duties.join(' and ')}`;
  return shifts.length > 0 ? `On shift ${shifts.join(' and ')}, no visits` : 'Off';
}
