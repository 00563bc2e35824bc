import { Group, Radio } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { EMPHASIS_KEYS, EMPHASIS_WORDS, LEVEL_WORDS, LEVELS } from './emphasis';
import styles from './solve-fields.module.css';
import type { SolveForm } from './solve-form';

/** What matters more or less than usual. Rules are kept whatever is chosen here. */
export function EmphasisFields({ form }: { readonly form: UseFormReturnType<SolveForm> }) {
  return (
    <fieldset className={styles.emphasis}>
      <legend>What matters more or less than usual</legend>
      <p className={styles.hint}>
        Every rule is kept in any case. More of one thing has its price in the others.
      </p>
      {EMPHASIS_KEYS.map((key) => (
        <Radio.Group key={key} label={EMPHASIS_WORDS[key]} {...form.getInputProps(`emphasis.${key}`)}>
          <Group mt={4}>
            {LEVELS.map((level) => (
              <Radio key={level} value={level} label={LEVEL_WORDS[level]} />
            ))}
          </Group>
        </Radio.Group>
      ))}
    </fieldset>
  );
}
