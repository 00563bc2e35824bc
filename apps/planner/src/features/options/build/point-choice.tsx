import type { FrontBody, FrontPointBody } from '@homeround/contract';
import { Select } from '@mantine/core';
import { countOf, formatCount, formatShare } from '../../../shared/format/numbers';
import { FigureList } from '../../../shared/ui/figure-list';

interface PointChoiceProps {
  readonly front: FrontBody;
  readonly value: string;
  readonly onChange: (patterns: string) => void;
}

/** How many patterns, with what that means by the front. */
export function PointChoice({ front, value, onChange }: PointChoiceProps) {
  const point = front.points.find(({ patterns }) => String(patterns) === value);
  return (
    <>
      <Select
        id="patterns"
        label="Number of patterns"
        description="At most so many; fewer where more would not help"
        data={front.points.map(toChoice)}
        value={value}
        allowDeselect={false}
        searchable
        onChange={(chosen) => chosen !== null && onChange(chosen)}
      />
      {point !== undefined && <FigureList figures={toFigures(point, front)} />}
    </>
  );
}

const toChoice = ({ patterns, figures }: FrontPointBody) => ({
  value: String(patterns),
  label: `${countOf(patterns, 'pattern')}: ${formatCount(figures.total)} points`,
});

/** Beside today's, which each of them is held against. */
function toFigures({ figures }: FrontPointBody, { baseline }: FrontBody) {
  const rows = [
    ['Points a week', figures.total, baseline.total],
    ['Hours too few', figures.shortfallHours, baseline.shortfallHours],
    ['Hours moved', figures.movedHours, baseline.movedHours],
    ['Workers on another pattern', figures.workersChanged, baseline.workersChanged],
    ['Kept individually', figures.individual, baseline.individual],
  ] as const;
  const shown = rows.map(([name, value, today]) => ({
    ...{ name, value: formatCount(value), note: `today ${formatCount(today)}` },
  }));
  if (figures.gap === null) return shown;
  return [
    ...shown,
    { name: 'Could be better by', value: `${formatShare(figures.gap)} at most`, note: 'proven' },
  ];
}
