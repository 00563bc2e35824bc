import { Checkbox, NumberInput, Select, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { SolveForm } from './solve-form';
import { EmphasisFields } from './emphasis-fields';
import styles from './solve-fields.module.css';

/** The settings of a solve as fields; for one locality and for a council. */
export function SolveFields({ form }: { readonly form: UseFormReturnType<SolveForm> }) {
  return (
    <>
      <div className={styles.row}>
        <TextInput id="from" type="date" label="First day" required {...form.getInputProps('from')} />
        <NumberInput
          id="days"
          label="Days"
          description="7 to 28"
          min={7}
          max={28}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          required
          {...form.getInputProps('days')}
        />
      </div>
      <TextInput
        id="name"
        label="Name"
        description="Optional; how the rota is called in lists"
        maxLength={120}
        {...form.getInputProps('name')}
      />
      <Select
        id="seconds"
        label="How long to search"
        description="Longer searches find fewer workers per person and less travel"
        data={DURATIONS}
        allowDeselect={false}
        {...form.getInputProps('seconds')}
      />
      <Checkbox
        id="nearPublished"
        label="Stay near what is published for these days"
        description="People keep whom and when they were told, unless a change is worth it"
        {...form.getInputProps('nearPublished', { type: 'checkbox' })}
      />
      <EmphasisFields form={form} />
    </>
  );
}

const DURATIONS = [
  { value: '10', label: '10 seconds: a first look' },
  { value: '30', label: '30 seconds' },
  { value: '60', label: '1 minute' },
  { value: '180', label: '3 minutes: good for a week' },
  { value: '600', label: '10 minutes: for what will be published' },
  { value: '1800', label: '30 minutes' },
];
