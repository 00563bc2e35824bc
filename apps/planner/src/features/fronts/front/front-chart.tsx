import { useElementSize } from '@mantine/hooks';
import { ChartSlider } from '../../../shared/charts/chart-slider';
import charts from '../../../shared/charts/charts.module.css';
import { toTicks } from '../../../shared/charts/ticks';
import { countOf } from '../../../shared/format/numbers';
import styles from './front.module.css';
import { Axes } from './front-axes';
import { Baseline, Lines } from './front-lines';
import { type FrontScale, HEIGHT, MARGIN } from './front-scale';
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

/** A part over the number of patterns. Arrow keys and the pointer choose a number; its figures are said. */
export function FrontChart({ name, series, baseline = null, format, chosen, onChoose }: FrontChartProps) {
  const { ref, width } = useElementSize();
  const [first, last] = [series[0], series.at(-1)];
  const point = nearest(series, chosen);
  if (first === undefined || last === undefined || point === undefined) return null;
  const ticks = toTicks(Math.max(...series.map(({ value }) => value), baseline ?? 0));
  const inner = Math.max(0, width - MARGIN.left - MARGIN.right);
  const span = Math.max(1, last.patterns - first.patterns);
  const scale: FrontScale = {
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
