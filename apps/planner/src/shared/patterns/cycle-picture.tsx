import { toClockText } from '@homeround/domain';
import { type CycleBar, type DayScale, type DrawnPattern, scaleOf, shareOf, toCycleBars } from './cycle-bars';
import styles from './cycle-picture.module.css';
import { TextureDefs, useTextures } from './textures';
import { shortWeekday, WEEKDAYS } from './weekdays';
import { wordCycle, wordCycleShort, wordShift } from './word-cycle';

interface CyclePictureProps {
  readonly pattern: DrawnPattern & { readonly name: string };
  /** Small for rows of a table, large with heads and hours. */
  readonly size?: 'small' | 'large';
}

/** Pixels. A small picture of a nine-week cycle is as high as three lines of text. */
const SIZES = {
  small: { day: 26, week: 8, gap: 2, left: 0, top: 0, bottom: 0 },
  large: { day: 66, week: 22, gap: 4, left: 62, top: 22, bottom: 18 },
} as const;
type Sizes = (typeof SIZES)[keyof typeof SIZES];

const NOON = 720;
const SATURDAY = 5;

/** The cycle as weeks × days, each shift a bar where it lies in the day. Its text says the same. */
export function CyclePicture({ pattern, size = 'small' }: CyclePictureProps) {
  const { fillOf, idOf } = useTextures();
  const sizes: Sizes = SIZES[size];
  const bars = toCycleBars(pattern);
  const [width, height] = boxOf(sizes, pattern.cycleWeeks);
  const words = size === 'small' ? wordCycleShort(pattern) : wordCycle(pattern).join(' ');
  return (
    <svg
      role="img"
      aria-label={`${pattern.name}. ${words}`}
      className={styles.picture}
      data-size={size}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <TextureDefs idOf={idOf} parts={[...new Set(bars.map(({ part }) => part))]} />
      <Ground weeks={pattern.cycleWeeks} sizes={sizes} scale={scaleOf(pattern)} />
      {size === 'large' && <Heads weeks={pattern.cycleWeeks} sizes={sizes} scale={scaleOf(pattern)} />}
      {bars.map((bar, index) => (
        <Bar key={index} bar={bar} sizes={sizes} fill={fillOf(bar.part)} titled={size === 'large'} />
      ))}
    </svg>
  );
}

const leftOf = ({ left, day, gap }: Sizes, weekday: number) => left + weekday * (day + gap);
const topOf = ({ top, week, gap }: Sizes, index: number) => top + index * (week + gap);

const boxOf = (sizes: Sizes, weeks: number): readonly [width: number, height: number] => [
  leftOf(sizes, 7) - sizes.gap,
  topOf(sizes, weeks) - sizes.gap + sizes.bottom,
];

interface PartProps {
  readonly weeks: number;
  readonly sizes: Sizes;
  readonly scale: DayScale;
}

/** Days as boxes, weekends darker, and noon as a thin line: small pictures have no other scale. */
function Ground({ weeks, sizes, scale }: PartProps) {
  const { day, week } = sizes;
  const cells = Array.from({ length: weeks * 7 }, (_, cell) => [Math.floor(cell / 7), cell % 7] as const);
  return cells.map(([row, weekday]) => {
    const [x, y] = [leftOf(sizes, weekday), topOf(sizes, row)];
    const noon = x + shareOf(NOON, scale) * day;
    return (
      <g key={`${row}-${weekday}`}>
        <rect
          className={styles.day}
          data-weekend={weekday >= SATURDAY}
          x={x}
          y={y}
          width={day}
          height={week}
        />
        <line className={styles.noon} x1={noon} x2={noon} y1={y} y2={y + week} />
      </g>
    );
  });
}

/** Names of days and weeks, and hours below. */
function Heads({ weeks, sizes, scale }: PartProps) {
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

interface BarProps {
  readonly bar: CycleBar;
  readonly sizes: Sizes;
  readonly fill: string;
  readonly titled: boolean;
}

function Bar({ bar, sizes, fill, titled }: BarProps) {
  const { day, week } = sizes;
  const { from, to, start, end, flex } = bar;
  return (
    <rect
      className={styles.bar}
      data-flex={flex}
      fill={flex ? 'none' : fill}
      x={leftOf(sizes, bar.weekday) + from * day}
      y={topOf(sizes, bar.week) + 1}
      width={Math.max(1, (to - from) * day)}
      height={week - 2}
      rx={1}
    >
      {titled && <title>{wordShift({ start, end, kind: flex ? 'flex' : 'core' })}</title>}
    </rect>
  );
}
