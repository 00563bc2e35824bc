import { NumberInput } from '@mantine/core';
import type { NumberRow } from '../setting-rows';
import styles from './new-front.module.css';

interface NumberFieldsProps<Key extends string> {
  readonly legend: string;
  /** Before the key in the field's id. */
  readonly prefix: string;
  readonly rows: readonly NumberRow<Key>[];
  readonly value: Readonly<Record<Key, number | string>>;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (value: Record<Key, number | string>) => void;
}

/** Numbers with their unit and the reason of what they are usually set to. */
export function NumberFields<Key extends string>(props: NumberFieldsProps<Key>) {
  const { legend, prefix, rows, value, errors, onChange } = props;
  return (
    <fieldset className={styles.set}>
      <legend>{legend}</legend>
      <div className={styles.fields}>
        {rows.map(({ key, name, unit, least, most, step, why }) => (
          <NumberInput
            key={key}
            id={`${prefix}-${key}`}
            label={`${name}, ${unit}`}
            description={why}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            min={least}
            max={most}
            step={step}
            clampBehavior="none"
            value={value[key]}
            error={errors[`${prefix}-${key}`]}
            onChange={(typed) => onChange({ ...value, [key]: typed })}
          />
        ))}
      </div>
    </fieldset>
  );
}
