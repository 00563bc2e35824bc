import type { FaultBody } from '@homeround/contract';
import { Button, Group, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { countOf } from '../../shared/format/numbers';
import { type Column, DataTable } from '../../shared/ui/data-table';
import { Tag } from '../../shared/ui/tag';
import { downloadText } from './download-text';
import { faultsToCsv } from './faults-to-csv';
import { type FaultFilter, filesOf, filterFaults } from './filter-faults';
import styles from './datasets.module.css';

/** Every problem by file, row and column; filtered, sorted, and to take away. */
export function FaultList({ faults }: { readonly faults: readonly FaultBody[] }) {
  const [filter, setFilter] = useState<FaultFilter>({});
  const shown = filterFaults(faults, filter);
  return (
    <section aria-label="Problems" className={styles.faults}>
      <Filters faults={faults} filter={filter} onChange={setFilter} />
      <Group justify="space-between">
        <span role="status">
          {shown.length === faults.length
            ? countOf(faults.length, 'line')
            : `${shown.length} of ${countOf(faults.length, 'line')}`}
        </span>
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => downloadText('problems.csv', 'text/csv', faultsToCsv(shown))}
        >
          Download as CSV
        </Button>
      </Group>
      <DataTable
        caption="Problems by file, row and column"
        columns={COLUMNS}
        rows={shown}
        rowKey={(fault) => String(faults.indexOf(fault))}
        empty="No problem matches."
        virtual
      />
    </section>
  );
}

const COLUMNS: readonly Column<FaultBody>[] = [
  {
    key: 'severity',
    title: 'Kind',
    sortBy: ({ severity }) => severity,
    cell: ({ severity }) =>
      severity === 'refuse' ? <Tag tone="bad">Refused</Tag> : <Tag tone="caution">To look at</Tag>,
  },
  { key: 'file', title: 'File', sortBy: ({ file }) => file ?? '', cell: ({ file }) => file ?? '–' },
  { key: 'row', title: 'Row', align: 'end', sortBy: ({ row }) => row ?? 0, cell: ({ row }) => row ?? '–' },
  {
    key: 'column',
    title: 'Column',
    sortBy: ({ column }) => column ?? '',
    cell: ({ column }) => column ?? '–',
  },
  { key: 'cause', title: 'What is wrong', cell: ({ cause }) => cause },
  { key: 'action', title: 'What to do', cell: ({ action }) => action },
];

interface FiltersProps {
  readonly faults: readonly FaultBody[];
  readonly filter: FaultFilter;
  readonly onChange: (filter: FaultFilter) => void;
}

const SEVERITIES = [
  { value: 'refuse', label: 'Refused' },
  { value: 'warn', label: 'To look at' },
];

function Filters({ faults, filter, onChange }: FiltersProps) {
  const { severity, file, text = '', ...rest } = filter;
  const change = (changed: { [Key in keyof FaultFilter]: FaultFilter[Key] | undefined }) => {
    const merged = { severity, file, text, ...rest, ...changed };
    onChange(Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined)));
  };
  return (
    <Group align="end" gap={16}>
      <Select
        label="Kind"
        placeholder="All"
        clearable
        w={160}
        data={SEVERITIES}
        value={severity ?? null}
        onChange={(chosen) =>
          change({ severity: (chosen ?? undefined) as FaultBody['severity'] | undefined })
        }
      />
      <Select
        label="File"
        placeholder="All files"
        clearable
        searchable
        data={[...filesOf(faults)]}
        value={file ?? null}
        onChange={(chosen) => change({ file: chosen ?? undefined })}
      />
      <TextInput
        type="search"
        label="Find in the text"
        value={text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
    </Group>
  );
}
