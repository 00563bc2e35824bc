import { NumberInput } from '@mantine/core';
import styles from './bound-fields.module.css';
import { BOUND_ROWS, type BoundKey, type BoundRow, toShownBound, wordBound } from './bound-rows';

/** As typed, in the row's unit; empty = the bound that holds otherwise. */
export type TypedBounds = Readonly<Record<BoundKey, number | string>>;

interface BoundFieldsProps {
  /** What holds where nothing is typed, in minutes, days, weekends. */
  readonly usual: Readonly<Record<BoundKey, number>>;
  readonly value: TypedBounds;
  readonly onChange: (value: TypedBounds) => void;
  /** By the bound's name. */
  readonly errors?: Readonly<Partial<Record<BoundKey, string>>>;
}

/** The bounds as fields; each says what holds when it is left empty. */
export function BoundFields({ usual, value, onChange, errors = {} }: BoundFieldsProps) {
  return (
    <div className={styles.fields}>
      {BOUND_ROWS.map((row) => (
        <NumberInput
          key={row.key}
          id={boundId(row)}
          label={`${row.name}, ${row.unit}`}
          description={`${row.why} Empty = ${wordBound(row, usual[row.key])}.`}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          placeholder={String(toShownBound(row, usual[row.key]))}
          min={row.least}
          max={row.most}
          step={row.step}
          clampBehavior="none"
          value={value[row.key]}
          error={errors[row.key]}
          onChange={(typed) => onChange({ ...value, [row.key]: typed })}
        />
      ))}
    </div>
  );
}

/** The field's id, for the summary above a form. */
export const boundId = ({ key }: Pick<BoundRow, 'key'>): string => `bound-${key}`;
