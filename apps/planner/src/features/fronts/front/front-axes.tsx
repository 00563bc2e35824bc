import charts from '../../../shared/charts/charts.module.css';
import { formatCount } from '../../../shared/format/numbers';
import { type FrontScale, HEIGHT, MARGIN } from './front-scale';
import type { SeriesPoint } from './front-series';

/** Numbers of patterns under the axis: all of a few, each fifth of many. */
const EACH = 5;
const FEW = 12;

interface AxesProps {
  readonly series: readonly SeriesPoint[];
  readonly scale: FrontScale;
  readonly ticks: readonly number[];
}

export function Axes({ ticks, series, scale: { x, y } }: AxesProps) {
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
