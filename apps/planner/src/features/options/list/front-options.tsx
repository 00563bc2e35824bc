import type { OptionSummary } from '@homeround/contract';
import { Group } from '@mantine/core';
import { useState } from 'react';
import { DataTable } from '../../../shared/ui/data-table';
import { LinkButton } from '../../../shared/ui/link-button';
import { Panel } from '../../../shared/ui/panel';
import { MOST_COMPARED } from '../compare/most-compared';
import { isChosen } from '../option-state';
import type { OptionGroup } from './group-options';
import { toOptionColumns } from './option-columns';

interface FrontOptionsProps {
  readonly name: string;
  readonly group: OptionGroup<OptionSummary>;
  readonly mayPlan: boolean;
}

/** The options of one front, today's patterns first; up to four of them go side by side. */
export function FrontOptions({ name, group: { frontId, options }, mayPlan }: FrontOptionsProps) {
  const [ids, setIds] = useState<readonly string[]>(() => proposeIds(options));
  const onToggle = (optionId: string) =>
    setIds(ids.includes(optionId) ? ids.filter((id) => id !== optionId) : [...ids, optionId]);
  return (
    <Panel
      title={`From ${name}`}
      aside={
        <Group gap={8}>
          {ids.length > 0 && (
            <LinkButton variant="default" to="/patterns/options/compare" search={{ ids: ids.join(',') }}>
              Compare with today
            </LinkButton>
          )}
          {mayPlan && (
            <LinkButton variant="default" to="/patterns/options/new" search={{ front: frontId }}>
              New option
            </LinkButton>
          )}
        </Group>
      }
    >
      <DataTable
        caption={`Options from ${name}, today’s patterns first`}
        columns={toOptionColumns({ ids, full: ids.length >= MOST_COMPARED, onToggle })}
        rows={options}
        rowKey={({ optionId }) => optionId}
        empty="No options yet."
      />
    </Panel>
  );
}

/** The newest ones that have something to compare. */
const proposeIds = (options: readonly OptionSummary[]): readonly string[] =>
  options
    .filter((option) => !option.baseline && isChosen(option))
    .slice(0, MOST_COMPARED)
    .map(({ optionId }) => optionId);
