import { toClockText } from '@homeround/domain';
import { type DayScale, shareOf } from './cycle-bars';
import styles from './cycle-picture.module.css';
import { leftOf, type Sizes, topOf } from './cycle-sizes';
import { shortWeekday, WEEKDAYS } from './weekdays';

const NOON = 720;
const SATURDAY = 5;

interface PartProps {
  readonly weeks: number;
  readonly sizes: Sizes;
  readonly scale: DayScale;
}

/** Days as boxes, weekends darker, and noon as a thin line: small pictures have no other scale. One path each: lists have dozens. */
export function Ground({ weeks, sizes, scale }: PartProps) {
  const { day, week } = sizes;
  const cells = Array.from({ length: weeks * 7 }, (_, cell) => ({
    weekend: cell % 7 >= SATURDAY,
    ...{ x: leftOf(sizes, cell % 7), y: topOf(sizes, Math.floor(cell / 7)) },
  }));
  const boxes = (weekend: boolean) =>
    cells
      .filter((cell) => cell.weekend === weekend)
      .map(({ x, y }) => `M${x} ${y}h${day}v${week}h${-day}z`)
      .join('');
  const noon = shareOf(NOON, scale) * day;
  return (
    <>
      <path className={styles.day} d={boxes(false)} />
      <path className={styles.day} data-weekend d={boxes(true)} />
      <path className={styles.noon} d={cells.map(({ x, y }) => `M${x + noon} ${y}v${week}`).join('')} />
    </>
  );
}

/** Names of days and weeks, and hours below. */
export function Heads({ weeks, sizes, scale }: PartProps) {
  const { day, week, top } = sizes;
  const bottom = topOf(sizes, weeks) + 10;
  const hours = scale.from === 0 ? [0, 720] : [360, 720, 1080];
  return (
    <g className={styles.heads}>
      {WEEKDAYS.map((name, weekday) => (
        <text key={name} x={leftOf(sizes, weekday) + day / 2} y={top - 8} textAnchor="middle">
          {shortWeekday(weekday)}
        </text>
      ))}
      {Array.from({ length: weeks }, (_, row) => (
        <text key={row} x={0} y={topOf(sizes, row) + week / 2 + 4}>
          Week {row + 1}
        </text>
      ))}
      {WEEKDAYS.flatMap((name, weekday) =>
        hours.map((hour) => (
          <text
            key={`${name}-${hour}`}
            className={styles.hour}
            x={leftOf(sizes, weekday) + shareOf(hour, scale) * day}
            y={bottom}
            textAnchor={hour === scale.from ? 'start' : 'middle'}
          >
            {toClockText(hour).slice(0, 2)}
          </text>
        )),
      )}
    </g>
  );
}
