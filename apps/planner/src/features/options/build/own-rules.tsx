import { Button, Group } from '@mantine/core';
import { BoundFields, boundId, type TypedBounds } from '../../../shared/patterns/bound-fields';
import { BOUND_ROWS, type BoundKey } from '../../../shared/patterns/bound-rows';
import styles from './build.module.css';

interface OwnRulesProps {
  /** What the front holds to. */
  readonly usual: Readonly<Record<BoundKey, number>>;
  readonly value: TypedBounds;
  readonly onChange: (value: TypedBounds) => void;
  /** By the field's id. */
  readonly errors: Readonly<Record<string, unknown>>;
}

/** What managers ask for most, each as one click. */
const COMMON: readonly { readonly text: string; readonly sets: Partial<TypedBounds> }[] = [
  { text: 'No seven-day runs', sets: { daysInARow: 6 } },
  { text: 'At most every other weekend', sets: { weekendsInFour: 2 } },
  { text: 'No split days', sets: { longestGap: 0 } },
  { text: 'No shift over 8 hours', sets: { longestShift: 8 } },
];

/** Rules of the option's own, for every pattern that nobody works today. */
export function OwnRules({ usual, value, onChange, errors }: OwnRulesProps) {
  return (
    <fieldset className={styles.rules}>
      <legend>Rules for new patterns</legend>
      <p className={styles.hint}>
        They hold for every pattern that nobody works today. To rule out a present pattern, name it above.
      </p>
      <Group gap={8}>
        {COMMON.map(({ text, sets }) => (
          <Button
            key={text}
            size="compact-sm"
            variant="default"
            aria-pressed={holds(value, sets)}
            onClick={() => onChange({ ...value, ...(holds(value, sets) ? toEmpty(sets) : sets) })}
          >
            {holds(value, sets) ? '✓ ' : ''}
            {text}
          </Button>
        ))}
      </Group>
      <BoundFields usual={usual} value={value} onChange={onChange} errors={byBound(errors)} />
    </fieldset>
  );
}

const holds = (value: TypedBounds, sets: Partial<TypedBounds>): boolean =>
  Object.entries(sets).every(([key, bound]) => value[key as BoundKey] === bound);

const toEmpty = (sets: Partial<TypedBounds>): Partial<TypedBounds> =>
  Object.fromEntries(Object.keys(sets).map((key) => [key, '']));

const byBound = (errors: Readonly<Record<string, unknown>>): Partial<Record<BoundKey, string>> =>
  Object.fromEntries(
    BOUND_ROWS.flatMap((row) => {
      const error = errors[boundId(row)];
      return typeof error === 'string' ? [[row.key, error]] : [];
    }),
  );
