import type { SolvePoint } from '@homeround/contract';
import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { formatCount } from '../../shared/format/numbers';
import { wordPart } from '../../shared/solve/part-words';
import { rangeOf, thinCurve } from './curve-data';

interface CurveChartProps {
  readonly curve: readonly SolvePoint[];
  readonly part: string | undefined;
}

const INK = '#3f4d54';
const LINE = '#0a4f5c';

/** Points over seconds. The table below it says the same to whoever does not see it. */
export function CurveChart({ curve, part }: CurveChartProps) {
  const name = part === undefined ? 'All parts' : wordPart(part);
  const data = thinCurve(curve).map(({ seconds, cost, parts }) => ({
    seconds,
    points: part === undefined ? cost : (parts[part] ?? 0),
  }));
  return (
    <div role="img" aria-label={`Curve of ${name}: points over seconds. The table below has the figures.`}>
      <ResponsiveContainer width="100%" height={260}>
        <LineChart
          data={data}
          accessibilityLayer={false}
          margin={{ top: 8, right: 16, bottom: 20, left: 16 }}
        >
          <CartesianGrid stroke="#d3dade" vertical={false} />
          <XAxis
            dataKey="seconds"
            type="number"
            domain={[0, 'dataMax']}
            minTickGap={40}
            tickFormatter={toSeconds}
            stroke={INK}
            tick={{ fill: INK, fontSize: 12 }}
          />
          <YAxis
            domain={[...rangeOf(data.map(({ points }) => points))]}
            allowDataOverflow
            tickFormatter={formatCount}
            width={80}
            stroke={INK}
            tick={{ fill: INK, fontSize: 12 }}
          />
          <Tooltip formatter={(points) => [formatCount(Number(points)), name]} labelFormatter={toSeconds} />
          <Line dataKey="points" stroke={LINE} strokeWidth={2} dot={false} isAnimationActive={false} />
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}

const toSeconds = (seconds: unknown): string => `${Number(Number(seconds).toFixed(1))} s`;
