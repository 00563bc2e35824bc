import type { RotaDetail } from '@homeround/contract';
import { addDays } from '@homeround/domain';
import { ActionIcon, Group, Select } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import { formatShortDate } from '../../../shared/format/dates';

interface DatePickerProps {
  readonly rota: RotaDetail;
  readonly date: string;
  readonly onChange: (date: string) => void;
}

/** The days of the rota, one after the other or any of them. */
export function DatePicker({ rota: { from, days }, date, onChange }: DatePickerProps) {
  const dates = useMemo(() => Array.from({ length: days }, (_, day) => addDays(from, day)), [from, days]);
  const index = dates.indexOf(date);
  const step = (by: 1 | -1) => dates[index + by];
  return (
    <Group gap={4} wrap="nowrap" role="group" aria-label="Day">
      <Step label="The day before" to={step(-1)} onChange={onChange}>
        <IconChevronLeft size={18} />
      </Step>
      <Select
        size="xs"
        w={118}
        aria-label="Day"
        allowDeselect={false}
        value={date}
        onChange={(value) => value !== null && onChange(value)}
        data={dates.map((value) => ({ value, label: formatShortDate(value) }))}
      />
      <Step label="The day after" to={step(1)} onChange={onChange}>
        <IconChevronRight size={18} />
      </Step>
    </Group>
  );
}

interface StepProps {
  readonly label: string;
  readonly to: string | undefined;
  readonly onChange: (date: string) => void;
  readonly children: ReactNode;
}

const Step = ({ label, to, onChange, children }: StepProps) => (
  <ActionIcon
    variant="default"
    size={30}
    aria-label={label}
    disabled={to === undefined}
    onClick={() => to !== undefined && onChange(to)}
  >
    {children}
  </ActionIcon>
);
