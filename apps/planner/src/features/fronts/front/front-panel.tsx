import type { FrontBody } from '@homeround/contract';
import { SegmentedControl, Select } from '@mantine/core';
import { Panel } from '../../../shared/ui/panel';
import { FRONT_PARTS, type FrontPart, PART_WORDS } from '../front-parts';
import { FrontChart } from './front-chart';
import { FrontLegend } from './front-legend';
import type { FrontSearch } from './front-search';
import { toSeries } from './front-series';
import { FrontTable } from './front-table';
import styles from './front.module.css';

interface FrontPanelProps {
  readonly front: FrontBody;
  readonly search: FrontSearch;
  readonly chosen: number;
  readonly onChange: (changed: Readonly<Record<string, unknown>>) => void;
}

const VIEWS = [
  { value: 'chart', label: 'Chart' },
  { value: 'table', label: 'Table' },
];

/** The front over its number of patterns: one part at a time as a chart, or all figures as a table. */
export function FrontPanel({ front, search, chosen, onChange }: FrontPanelProps) {
  const { view = 'chart' } = search;
  return (
    <Panel
      title="What so many patterns cost"
      aside={
        <SegmentedControl
          aria-label="Show as"
          data={VIEWS}
          value={view}
          onChange={(value) => onChange({ view: value })}
        />
      }
    >
      {view === 'table' ? (
        <FrontTable front={front} chosen={chosen} />
      ) : (
        <PartChart front={front} part={search.part ?? 'total'} chosen={chosen} onChange={onChange} />
      )}
    </Panel>
  );
}

interface PartChartProps extends Omit<FrontPanelProps, 'search'> {
  readonly part: FrontPart;
}

function PartChart({ front, part, chosen, onChange }: PartChartProps) {
  const { name, about, of, format } = PART_WORDS[part];
  const series = toSeries(front, part);
  const baseline = of(front.baseline);
  const parts = FRONT_PARTS.filter((known) => toSeries(front, known).length > 0);
  return (
    <>
      <Select
        label="Show"
        maw={360}
        mb="sm"
        data={parts.map((value) => ({ value, label: PART_WORDS[value].name }))}
        value={part}
        allowDeselect={false}
        onChange={(value) => onChange({ part: value })}
      />
      <p className={styles.hint}>{about}</p>
      {series.length === 0 ? (
        <p>This was not worked out for this front.</p>
      ) : (
        <>
          <FrontLegend
            bound={series.some(({ lowerBound }) => lowerBound !== null)}
            baseline={baseline !== null}
          />
          <FrontChart
            name={name}
            series={series}
            baseline={baseline}
            format={format}
            chosen={chosen}
            onChoose={(patterns) => onChange({ patterns })}
          />
        </>
      )}
    </>
  );
}
