import { useElementSize } from '@mantine/hooks';
import { useId } from 'react';
import { ChartSlider } from '../../../shared/charts/chart-slider';
import charts from '../../../shared/charts/charts.module.css';
import { toTicks } from '../../../shared/charts/ticks';
import { countOf, formatCount } from '../../../shared/format/numbers';
import styles from './front.module.css';
import { nearest, type SeriesPoint } from './front-series';

interface FrontChartProps {
  readonly name: string;
  readonly series: readonly SeriesPoint[];
  /** Of today's patterns, as a line across. */
  readonly baseline?: number | null;
  readonly format: (value: number) => string;
  /** The chosen number of patterns; undefined = none, as while the search runs. */
  readonly chosen: number;
  readonly onChoose: (patterns: number) => void;
}

const HEIGHT = 320;
const MARGIN = { left: 84, right: 16, top: 14, bottom: 40 };

interface Scale {
  readonly x: (patterns: number) => number;
  readonly y: (value: number) => number;
}

/** A part over the number of patterns. Arrow keys and the pointer choose a number; its figures are said. */
export function FrontChart({ name, series, baseline = null, format, chosen, onChoose }: FrontChartProps) {
  const { ref, width } = useElementSize();
  const [first, last] = [series[0], series.at(-1)];
  const point = nearest(series, chosen);
  if (first === undefined || last === undefined || point === undefined) return null;
  const ticks = toTicks(Math.max(...series.map(({ value }) => value), baseline ?? 0));
  const inner = Math.max(0, width - MARGIN.left - MARGIN.right);
  const span = Math.max(1, last.patterns - first.patterns);
  const scale: Scale = {
    x: (patterns) => MARGIN.left + ((patterns - first.patterns) / span) * inner,
    y: (value) => MARGIN.top + (1 - value / ticks.at(-1)!) * (HEIGHT - MARGIN.top - MARGIN.bottom),
  };
  const words = wordPoint(point, format);
  return (
    <div ref={ref}>
      <ChartSlider
        label={`${name}: number of patterns`}
        least={first.patterns}
        most={last.patterns}
        page={5}
        value={point.patterns}
        valueText={words}
        valueAt={(x) => Math.round(first.patterns + ((x * width - MARGIN.left) / Math.max(1, inner)) * span)}
        onChange={(patterns) => onChoose(nearest(series, patterns)!.patterns)}
      >
        <svg aria-hidden className={charts.chart} width={width} height={HEIGHT}>
          <Axes ticks={ticks} series={series} scale={scale} />
          {baseline !== null && <Baseline value={baseline} scale={scale} width={width} format={format} />}
          <Lines series={series} scale={scale} />
          <line
            className={styles.chosenLine}
            x1={scale.x(point.patterns)}
            x2={scale.x(point.patterns)}
            y1={MARGIN.top}
            y2={HEIGHT - MARGIN.bottom}
          />
          <circle className={styles.chosenDot} cx={scale.x(point.patterns)} cy={scale.y(point.value)} r={6} />
        </svg>
      </ChartSlider>
      <p className={styles.readout}>{words}</p>
    </div>
  );
}

/** "12 patterns: 28,539 points, lower bound 27,100 points." */
function wordPoint({ patterns, value, lowerBound }: SeriesPoint, format: (value: number) => string): string {
  const bound = lowerBound === null ? '' : `, lower bound ${format(lowerBound)}`;
  return `At most ${countOf(patterns, 'pattern')}: ${format(value)}${bound}.`;
}

interface LinesProps {
  readonly series: readonly SeriesPoint[];
  readonly scale: Scale;
}

/** What was found, the proven bound below it, and between them what is not known. */
function Lines({ series, scale: { x, y } }: LinesProps) {
  const id = useId();
  const bounded = series.filter(({ lowerBound }) => lowerBound !== null);
  const upper = bounded.map(({ patterns, value }) => `${x(patterns)} ${y(value)}`);
  const lower = bounded.map(({ patterns, lowerBound }) => `${x(patterns)} ${y(lowerBound!)}`);
  return (
    <>
      <defs>
        <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse">
          <path d="M-1 1L1 -1M0 6L6 0M5 7L7 5" stroke="#aab6bb" />
        </pattern>
      </defs>
      {bounded.length > 1 && (
        <path d={`M${[...upper, ...lower.reverse()].join('L')}Z`} fill={`url(#${id})`} />
      )}
      {bounded.length > 0 && <path className={styles.bound} d={`M${lower.join('L')}`} />}
      <path
        className={styles.found}
        d={`M${series.map(({ patterns, value }) => `${x(patterns)} ${y(value)}`).join('L')}`}
      />
      {series.map(({ patterns, value }) => (
        <circle key={patterns} className={styles.dot} cx={x(patterns)} cy={y(value)} r={3} />
      ))}
    </>
  );
}

interface BaselineProps {
  readonly value: number;
  readonly scale: Scale;
  readonly width: number;
  readonly format: (value: number) => string;
}

function Baseline({ value, scale: { y }, width, format }: BaselineProps) {
  return (
    <g className={styles.baseline}>
      <line x1={MARGIN.left} x2={width - MARGIN.right} y1={y(value)} y2={y(value)} />
      <text x={width - MARGIN.right} y={y(value) - 5} textAnchor="end">
        Today: {format(value)}
      </text>
    </g>
  );
}

/** Numbers of patterns under the axis: all of a few, each fifth of many. */
const EACH = 5;
const FEW = 12;

interface AxesProps extends LinesProps {
  readonly ticks: readonly number[];
}

function Axes({ ticks, series, scale: { x, y } }: AxesProps) {
  const [left, right] = [x(series[0]!.patterns), x(series.at(-1)!.patterns)];
  const named = series.filter(
    ({ patterns }, index) => index === 0 || series.length <= FEW || patterns % EACH === 0,
  );
  // Small numbers need their decimals: shares above all.
  const format = ticks.at(-1)! <= 2 ? (tick: number) => `${Math.round(tick * 100)} %` : formatCount;
  return (
    <g className={charts.axis}>
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            className={tick === 0 ? charts.base : undefined}
            x1={left}
            x2={right}
            y1={y(tick)}
            y2={y(tick)}
          />
          <text x={left - 10} y={y(tick) + 4} textAnchor="end">
            {format(tick)}
          </text>
        </g>
      ))}
      {named.map(({ patterns }) => (
        <text key={patterns} x={x(patterns)} y={HEIGHT - MARGIN.bottom + 18} textAnchor="middle">
          {patterns}
        </text>
      ))}
      <text x={(left + right) / 2} y={HEIGHT - 4} textAnchor="middle">
        Work patterns in the catalogue, at most
      </text>
    </g>
  );
}
