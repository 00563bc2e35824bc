import { CartesianGrid, Legend, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { formatMean } from '../../../shared/format/numbers';
import { type HourRow, toClock, wordHour } from './hour-rows';

interface FirstResponseChartProps {
  readonly rows: readonly HourRow[];
  readonly beside: boolean;
}

const INK = '#3f4d54';
const OPTION_INK = '#0a4f5c';
const TODAY_INK = '#744a00';

/** Free workers by hour; today's as a dashed line. The table below says the same. */
export function FirstResponseChart({ rows, beside }: FirstResponseChartProps) {
  return (
    <div role="img" aria-label="Chart of workers free by hour of the day. The table below has the figures.">
      <ResponsiveContainer width="100%" height={260}>
        <LineChart
          data={[...rows]}
          accessibilityLayer={false}
          margin={{ top: 8, right: 16, bottom: 8, left: 0 }}
        >
          <CartesianGrid stroke="#d3dade" vertical={false} />
          <XAxis dataKey="hour" tickFormatter={toClock} stroke={INK} tick={{ fill: INK, fontSize: 12 }} />
          <YAxis width={48} allowDecimals={false} stroke={INK} tick={{ fill: INK, fontSize: 12 }} />
          <Tooltip
            formatter={(free) => formatMean(Number(free))}
            labelFormatter={(hour) => wordHour(Number(hour))}
          />
          {beside && <Legend />}
          <Line
            {...{ dataKey: 'free', name: beside ? 'Option' : 'Free', stroke: OPTION_INK, strokeWidth: 2.5 }}
            dot={false}
            isAnimationActive={false}
          />
          {beside && (
            <Line
              {...{
                dataKey: 'today',
                name: 'Today',
                stroke: TODAY_INK,
                strokeWidth: 2,
                strokeDasharray: '6 4',
              }}
              dot={false}
              isAnimationActive={false}
            />
          )}
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}
