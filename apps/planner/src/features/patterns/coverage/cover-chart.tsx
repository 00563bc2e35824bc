import { toClockText } from '@homeround/domain';
import { useElementSize } from '@mantine/hooks';
import { useState } from 'react';
import { ChartSlider } from '../../../shared/charts/chart-slider';
import charts from '../../../shared/charts/charts.module.css';
import { toTicks } from '../../../shared/charts/ticks';
import { formatCount } from '../../../shared/format/numbers';
import { WEEKDAYS } from '../../../shared/patterns/weekdays';
import { CoverShapes } from './cover-shapes';
import styles from './coverage.module.css';
import type { CoverScale } from './step-paths';
import { SLOTS_PER_DAY, type WeekCover } from './week-cover';
import { wordSlot } from './word-slot';

interface CoverChartProps {
  readonly day: WeekCover;
  readonly weekday: number;
  /** Most workers of any day: the days share one scale. */
  readonly most: number;
}

const HEIGHT = 300;
const MARGIN = { left: 44, right: 12, top: 10, bottom: 24 };
/** Breakfast is what is looked at first. */
const FIRST_SLOT = 32;

/** One weekday by quarter-hour: needed and on duty. Arrow keys read it out. */
export function CoverChart({ day, weekday, most }: CoverChartProps) {
  const { ref, width } = useElementSize();
  const [slot, setSlot] = useState(FIRST_SLOT);
  const ticks = toTicks(most);
  const top = ticks.at(-1)!;
  const inner = Math.max(0, width - MARGIN.left - MARGIN.right);
  const scale: CoverScale = {
    x: (at) => MARGIN.left + (at / SLOTS_PER_DAY) * inner,
    y: (workers) => MARGIN.top + (1 - workers / top) * (HEIGHT - MARGIN.top - MARGIN.bottom),
  };
  const words = wordSlot(day, slot);
  return (
    <div ref={ref}>
      <ChartSlider
        label={`Quarter-hour of ${WEEKDAYS[weekday]!}`}
        least={0}
        most={SLOTS_PER_DAY - 1}
        page={4}
        value={slot}
        valueText={words}
        valueAt={(x) => Math.floor(((x * width - MARGIN.left) / Math.max(1, inner)) * SLOTS_PER_DAY)}
        onChange={setSlot}
      >
        <svg aria-hidden className={charts.chart} width={width} height={HEIGHT}>
          <Axes ticks={ticks} scale={scale} />
          <CoverShapes day={day} scale={scale} />
          <rect
            className={styles.cursor}
            x={scale.x(slot)}
            width={inner / SLOTS_PER_DAY}
            y={MARGIN.top}
            height={HEIGHT - MARGIN.top - MARGIN.bottom}
          />
        </svg>
      </ChartSlider>
      <p className={styles.readout}>{words}</p>
    </div>
  );
}

const HOURS = Array.from({ length: 9 }, (_, index) => index * 3);

function Axes({ ticks, scale: { x, y } }: { readonly ticks: readonly number[]; readonly scale: CoverScale }) {
  return (
    <g className={charts.axis}>
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            className={tick === 0 ? charts.base : undefined}
            x1={x(0)}
            x2={x(SLOTS_PER_DAY)}
            y1={y(tick)}
            y2={y(tick)}
          />
          <text x={x(0) - 6} y={y(tick) + 4} textAnchor="end">
            {formatCount(tick)}
          </text>
        </g>
      ))}
      {HOURS.map((hour) => (
        <text key={hour} x={x(hour * 4)} y={HEIGHT - 6} textAnchor={hour === 24 ? 'end' : 'middle'}>
          {toClockText(hour * 60)}
        </text>
      ))}
    </g>
  );
}
