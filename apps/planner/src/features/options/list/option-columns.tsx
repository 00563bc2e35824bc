import type { CatalogueFigures, OptionSummary } from '@homeround/contract';
import { Checkbox, Group } from '@mantine/core';
import { formatMoment } from '../../../shared/format/dates';
import { formatCount } from '../../../shared/format/numbers';
import type { Column } from '../../../shared/ui/data-table';
import { Tag } from '../../../shared/ui/tag';
import { TextLink } from '../../../shared/ui/text-link';
import { isChosen } from '../option-state';
import { OptionStateTag } from '../option-state-tag';
import { nameOption } from '../name-option';

interface Chosen {
  readonly ids: readonly string[];
  /** No more fit on a page side by side. */
  readonly full: boolean;
  readonly onToggle: (optionId: string) => void;
}

export const toOptionColumns = (chosen: Chosen): readonly Column<OptionSummary>[] => [
  { key: 'compare', title: 'Compare', cell: (option) => <Choice option={option} chosen={chosen} /> },
  {
    key: 'name',
    title: 'Name',
    names: true,
    cell: (option) => (
      <TextLink to="/patterns/options/$optionId" params={{ optionId: option.optionId }}>
        {nameOption(option)}
      </TextLink>
    ),
  },
  {
    key: 'state',
    title: 'State',
    nowrap: true,
    cell: ({ baseline, state }) => (
      <Group gap={4} wrap="nowrap">
        {baseline && <Tag tone="neutral">Today</Tag>}
        <OptionStateTag state={state} />
      </Group>
    ),
  },
  figure('patterns', 'Patterns', ({ patterns }) => patterns),
  figure('total', 'Points a week', ({ total }) => total),
  figure('short', 'Hours too few', ({ shortfallHours }) => shortfallHours),
  figure('moved', 'Hours moved', ({ movedHours }) => movedHours),
  figure('changed', 'Workers on another pattern', ({ workersChanged }) => workersChanged),
  { ...figure('individual', 'Kept individually', ({ individual }) => individual), wide: true },
  { key: 'made', title: 'Made', wide: true, cell: ({ madeAt }) => formatMoment(madeAt) },
];

function Choice({ option, chosen }: { readonly option: OptionSummary; readonly chosen: Chosen }) {
  const { optionId, baseline } = option;
  if (baseline) return 'Always';
  const checked = chosen.ids.includes(optionId);
  return (
    <Checkbox
      aria-label={`Compare ${nameOption(option)}`}
      checked={checked}
      disabled={!isChosen(option) || (chosen.full && !checked)}
      onChange={() => chosen.onToggle(optionId)}
    />
  );
}

const figure = (
  key: string,
  title: string,
  read: (figures: CatalogueFigures) => number,
): Column<OptionSummary> => ({
  ...{ key, title, align: 'end' },
  cell: ({ figures }) => (figures === null ? '–' : formatCount(read(figures))),
});
