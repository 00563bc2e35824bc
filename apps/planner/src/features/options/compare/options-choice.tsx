import type { OptionSummary } from '@homeround/contract';
import { MultiSelect } from '@mantine/core';
import { nameOption } from '../name-option';
import { isChosen } from '../option-state';
import styles from './compare.module.css';
import { MOST_COMPARED } from './most-compared';

interface OptionsChoiceProps {
  readonly options: readonly OptionSummary[];
  readonly ids: readonly string[];
  readonly onChange: (ids: string[]) => void;
}

/** Which options stand beside today's patterns; one at least. */
export function OptionsChoice({ options, ids, onChange }: OptionsChoiceProps) {
  return (
    <MultiSelect
      className={styles.choice}
      label="Options"
      description={`Up to ${MOST_COMPARED}, beside today’s patterns`}
      maxValues={MOST_COMPARED}
      data={options.filter(isChosen).map((option) => ({ value: option.optionId, label: nameOption(option) }))}
      value={[...ids]}
      onChange={(chosen) => {
        if (chosen.length > 0) onChange(chosen);
      }}
    />
  );
}
