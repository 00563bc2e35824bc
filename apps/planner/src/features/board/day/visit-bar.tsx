import { Badges } from '../bars/badges';
import bars from '../bars/bars.module.css';
import { fitBar } from '../layout/bar-content';
import { measureBarText } from './measure-bar-text';
import type { Bar } from '../layout/day-bars';
import type { Tone } from '../layout/tone';
import { visitName } from '../names/visit-name';
import styles from './day.module.css';

interface VisitBarProps {
  readonly bar: Bar;
  readonly row: string;
  readonly tone: Tone;
  readonly dim: boolean;
  readonly tabStop: boolean;
  readonly open: boolean;
}

/** One visit on a worker's row. Pointer and keyboard are heard by the grid. */
export function VisitBar({ bar: { visit, index, x, width }, row, tone, dim, tabStop, open }: VisitBarProps) {
  const { badges, label } = fitBar(visit, width, measureBarText);
  return (
    <div
      role="gridcell"
      aria-colindex={index + 2}
      aria-label={visitName(visit)}
      aria-selected={open}
      tabIndex={tabStop ? 0 : -1}
      className={`${bars.tone} ${styles.bar}`}
      data-row={row}
      data-cell={visit.visitId}
      data-time={(visit.start + visit.end) / 2}
      data-tone={tone}
      data-dim={dim || undefined}
      data-changed={visit.changed || undefined}
      style={{ left: x, width }}
    >
      {badges.length > 0 && <Badges badges={badges} />}
      {label !== '' && <span className={styles.barLabel}>{label}</span>}
    </div>
  );
}
