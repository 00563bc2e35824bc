import type { CycleBar } from './cycle-bars';
import styles from './cycle-picture.module.css';
import { leftOf, type Sizes, topOf } from './cycle-sizes';
import type { ShiftPart } from './shift-part';
import { wordShift } from './word-cycle';

interface BarsProps {
  readonly bars: readonly CycleBar[];
  readonly sizes: Sizes;
  readonly fillOf: (part: ShiftPart) => string;
}

/** All bars that look alike as one path. */
export function Bars({ bars, sizes, fillOf }: BarsProps) {
  const looks = [...new Set(bars.map(lookOf))];
  return looks.map((look) => (
    <path
      key={look}
      className={styles.bar}
      data-flex={look === FLEX}
      fill={look === FLEX ? 'none' : fillOf(look)}
      d={bars
        .filter((bar) => lookOf(bar) === look)
        .map((bar) => outlineOf(bar, sizes))
        .join('')}
    />
  ));
}

const FLEX = 'flex';
const lookOf = ({ flex, part }: CycleBar): ShiftPart | typeof FLEX => (flex ? FLEX : part);

/** A pixel is left free above and below, and the shortest shift is still seen. */
function outlineOf(bar: CycleBar, sizes: Sizes): string {
  const { day, week } = sizes;
  const x = round(leftOf(sizes, bar.weekday) + bar.from * day);
  const width = round(Math.max(1, (bar.to - bar.from) * day));
  return `M${x} ${topOf(sizes, bar.week) + 1}h${width}v${week - 2}h${-width}z`;
}

const round = (pixels: number): number => Math.round(pixels * 10) / 10;

/** What the mouse is told of a bar of a large picture. */
export function Hints({ bars, sizes }: Omit<BarsProps, 'fillOf'>) {
  return bars.map((bar, index) => (
    <path key={index} fill="transparent" d={outlineOf(bar, sizes)}>
      <title>{wordShift({ start: bar.start, end: bar.end, kind: bar.flex ? 'flex' : 'core' })}</title>
    </path>
  ));
}
