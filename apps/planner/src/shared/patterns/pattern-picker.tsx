import type { PatternBody } from '@homeround/contract';
import { MultiSelect } from '@mantine/core';
import { CyclePicture } from './cycle-picture';
import styles from './pattern-details.module.css';

interface PatternPickerProps {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly patterns: readonly PatternBody[];
  /** Ids of those chosen. */
  readonly value: readonly string[];
  readonly onChange: (workPatternIds: string[]) => void;
  readonly error?: string | undefined;
}

/** As many as fit on the screen twice; typing narrows the hundreds of a council. */
const SHOWN = 40;

/** Chooses patterns by name, with the picture of each. */
export function PatternPicker(props: PatternPickerProps) {
  const { id, label, description, patterns, value, onChange, error } = props;
  const byId = new Map(patterns.map((pattern) => [pattern.workPatternId, pattern]));
  const chosen = value.flatMap((workPatternId) => byId.get(workPatternId) ?? []);
  return (
    <div>
      <MultiSelect
        id={id}
        label={label}
        description={description}
        error={error}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': `Clear: ${label}` }}
        limit={SHOWN}
        nothingFoundMessage="No pattern by that name."
        data={patterns.map(({ workPatternId, name }) => ({ value: workPatternId, label: name }))}
        value={[...value]}
        onChange={onChange}
        renderOption={({ option }) => <Option pattern={byId.get(option.value)} />}
      />
      {chosen.length > 0 && (
        <ul className={styles.chosen} aria-label={`Chosen: ${label}`} style={{ marginTop: 12 }}>
          {chosen.map((pattern) => (
            <li key={pattern.workPatternId}>
              <span>{pattern.name}</span>
              <CyclePicture pattern={pattern} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Option({ pattern }: { readonly pattern: PatternBody | undefined }) {
  if (pattern === undefined) return null;
  return (
    <span className={styles.option}>
      <span>{pattern.name}</span>
      <CyclePicture pattern={pattern} />
    </span>
  );
}
