import { DEFAULT_PATTERN_SETTINGS } from '@homeround/domain';
import { NumberInput } from '@mantine/core';
import { BoundFields } from '../../../shared/patterns/bound-fields';
import { BOUND_ROWS } from '../../../shared/patterns/bound-rows';
import { WEIGHT_ROWS } from '../setting-rows';
import type { FrontFieldsProps } from './new-front-form';
import styles from './new-front.module.css';
import { NumberFields } from './number-fields';

/** What few searches change: bounds, weights, and how the machine searches. */
export function AdvancedFields({ form, errors, onChange }: FrontFieldsProps) {
  const boundErrors = Object.fromEntries(
    BOUND_ROWS.flatMap(({ key }) => {
      const error = errors[`bound-${key}`];
      return error === undefined ? [] : [[key, error]];
    }),
  );
  return (
    <div className={styles.form}>
      <fieldset className={styles.set}>
        <legend>What every pattern that nobody works today must keep</legend>
        <p className={styles.hint}>Beside the law, which holds anyway. Each wants local sign-off.</p>
        <BoundFields
          usual={DEFAULT_PATTERN_SETTINGS.bounds}
          value={form.bounds}
          errors={boundErrors}
          onChange={(bounds) => onChange({ bounds })}
        />
      </fieldset>
      <NumberFields
        legend="What everything weighs"
        prefix="weight"
        rows={WEIGHT_ROWS}
        value={form.weights}
        errors={errors}
        onChange={(weights) => onChange({ weights })}
      />
      <fieldset className={styles.set}>
        <legend>How to search</legend>
        <div className={styles.fields}>
          <NumberInput
            id="threads"
            label="Threads, 1 to 16"
            description="Parts of the machine that search at the same time."
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            min={1}
            max={16}
            clampBehavior="none"
            value={form.threads}
            error={errors['threads']}
            onChange={(threads) => onChange({ threads })}
          />
          <NumberInput
            id="seed"
            label="Seed"
            description="Another number searches another way."
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            min={0}
            clampBehavior="none"
            value={form.seed}
            error={errors['seed']}
            onChange={(seed) => onChange({ seed })}
          />
        </div>
      </fieldset>
    </div>
  );
}
