import { useId } from 'react';
import styles from './front.module.css';
import { type FrontScale, MARGIN } from './front-scale';
import type { SeriesPoint } from './front-series';

interface LinesProps {
  readonly series: readonly SeriesPoint[];
  readonly scale: FrontScale;
}

/** What was found, the proven bound below it, and between them what is not known. */
export function Lines({ series, scale: { x, y } }: LinesProps) {
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
  readonly scale: FrontScale;
  readonly width: number;
  readonly format: (value: number) => string;
}

export function Baseline({ value, scale: { y }, width, format }: BaselineProps) {
  return (
    <g className={styles.baseline}>
      <line x1={MARGIN.left} x2={width - MARGIN.right} y1={y(value)} y2={y(value)} />
      <text x={width - MARGIN.right} y={y(value) - 5} textAnchor="end">
        Today: {format(value)}
      </text>
    </g>
  );
}
