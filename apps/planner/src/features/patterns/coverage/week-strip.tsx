import { formatCount } from '../../../shared/format/numbers';
import { WEEKDAYS } from '../../../shared/patterns/weekdays';
import { CoverShapes } from './cover-shapes';
import styles from './coverage.module.css';
import { dayOfCover, SLOTS_PER_DAY, type WeekCover } from './week-cover';

interface WeekStripProps {
  readonly week: WeekCover;
  /** Hours short of each day, each locality by itself. */
  readonly shortHours: readonly number[];
  readonly weekday: number;
  readonly most: number;
  readonly onChoose: (weekday: number) => void;
}

const [WIDTH, HEIGHT] = [150, 56];

/** The seven days side by side on one scale; each opens its own chart. */
export function WeekStrip({ week, shortHours, weekday, most, onChoose }: WeekStripProps) {
  const scale = {
    x: (slot: number) => (slot / SLOTS_PER_DAY) * WIDTH,
    y: (workers: number) => (1 - workers / most) * HEIGHT,
  };
  return (
    <div className={styles.strip} role="group" aria-label="Day of the week">
      {WEEKDAYS.map((name, index) => {
        const day = dayOfCover(week, index);
        return (
          <button key={name} type="button" aria-pressed={index === weekday} onClick={() => onChoose(index)}>
            <span className={styles.dayName}>{name}</span>
            <svg aria-hidden viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none">
              <CoverShapes day={day} scale={scale} />
            </svg>
            <span className={styles.dayShort}>{formatCount(shortHours[index]!)} h short</span>
          </button>
        );
      })}
    </div>
  );
}
