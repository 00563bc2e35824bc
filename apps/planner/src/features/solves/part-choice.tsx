import { Select } from '@mantine/core';
import { wordPart } from '../../shared/solve/part-words';
import type { PartCurve } from './curve-data';

interface PartChoiceProps {
  readonly parts: readonly PartCurve[];
  /** Undefined = all parts together. */
  readonly part: string | undefined;
  readonly onChoose: (part: string | undefined) => void;
}

const ALL = 'all';

/** Which part's curve is drawn. */
export function PartChoice({ parts, part, onChoose }: PartChoiceProps) {
  const data = [
    { value: ALL, label: 'All parts' },
    ...parts.map((row) => ({ value: row.part, label: wordPart(row.part) })),
  ];
  return (
    <Select
      label="Curve of"
      maw={320}
      mb="md"
      data={data}
      value={part ?? ALL}
      allowDeselect={false}
      onChange={(value) => onChoose(value === null || value === ALL ? undefined : value)}
    />
  );
}
