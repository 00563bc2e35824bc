import { toClockText } from '@homeround/domain';
import type { DrawnPattern } from './cycle-bars';
import styles from './shift-table.module.css';
import { shortWeekday, WEEKDAYS } from './weekdays';

/** The picture of a cycle as a table: weeks × days, with the times. */
export function ShiftTable({ pattern }: { readonly pattern: DrawnPattern & { readonly name: string } }) {
  const { name, cycleWeeks, shifts } = pattern;
  const textOf = (week: number, weekday: number) =>
    shifts
      .filter((shift) => shift.week === week && shift.weekday === weekday)
      .sort((a, b) => a.start - b.start);
  return (
    <table className={styles.table}>
      <caption className="hr-hidden">Shifts of {name}</caption>
      <thead>
        <tr>
          <th scope="col">Week</th>
          {WEEKDAYS.map((day, weekday) => (
            <th key={day} scope="col" abbr={day}>
              {shortWeekday(weekday)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: cycleWeeks }, (_, index) => (
          <tr key={index}>
            <th scope="row">{index + 1}</th>
            {WEEKDAYS.map((day, weekday) => (
              <td key={day}>
                <Times spans={textOf(index + 1, weekday)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Times({ spans }: { readonly spans: DrawnPattern['shifts'] }) {
  if (spans.length === 0) return <span className={styles.off}>off</span>;
  return spans.map(({ start, end, kind }) => (
    <span key={start} className={styles.times}>
      {toClockText(start)}–{toClockText(end)}
      {kind === 'flex' && <span className={styles.flex}> flex</span>}
    </span>
  ));
}
