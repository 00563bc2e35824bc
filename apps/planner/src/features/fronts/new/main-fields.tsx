import type { PatternsOverview } from '@homeround/contract';
import { Checkbox, NumberInput, Select, Stack, TextInput } from '@mantine/core';
import { countOf } from '../../../shared/format/numbers';
import { SETTING_ROWS } from '../setting-rows';
import type { FrontFieldsProps } from './new-front-form';
import styles from './new-front.module.css';
import { NumberFields } from './number-fields';

interface MainFieldsProps extends FrontFieldsProps {
  readonly localities: PatternsOverview['localities'];
}

const ORDER = ['label', 'input', 'description', 'error'] as const;

/** What most searches differ in. */
export function MainFields({ form, errors, onChange, localities }: MainFieldsProps) {
  return (
    <>
      <TextInput
        id="name"
        label="Name"
        description="Optional; how the search is called in lists"
        maxLength={120}
        value={form.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <div className={styles.fields}>
        <NumberInput
          id="kMax"
          label="Most patterns in a catalogue"
          description="1 to 60. Catalogues of every smaller number are searched for too."
          inputWrapperOrder={[...ORDER]}
          min={1}
          max={60}
          clampBehavior="none"
          value={form.kMax}
          error={errors['kMax']}
          onChange={(kMax) => onChange({ kMax })}
        />
        <Select
          id="seconds"
          label="How long to search"
          description="Longer searches find cheaper catalogues and prove more about them."
          inputWrapperOrder={[...ORDER]}
          data={DURATIONS}
          allowDeselect={false}
          value={form.seconds}
          onChange={(seconds) => seconds !== null && onChange({ seconds })}
        />
      </div>
      <Checkbox.Group
        label="Localities"
        description="Workers stay in their locality and team; the catalogue is one for all of them."
        value={[...form.localityIds]}
        onChange={(localityIds) => onChange({ localityIds })}
        error={errors['localities']}
      >
        <Stack mt={8} gap={8}>
          {localities.map(({ localityId, name, workers, patterns }, index) => (
            <Checkbox
              key={localityId}
              value={localityId}
              label={`${name}: ${countOf(workers, 'worker')} on ${countOf(patterns, 'pattern')}`}
              {...(index === 0 ? { id: 'localities' } : {})}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      <NumberFields
        legend="Demand and contracts"
        prefix="setting"
        rows={SETTING_ROWS}
        value={form.settings}
        errors={errors}
        onChange={(settings) => onChange({ settings })}
      />
    </>
  );
}

const DURATIONS = [
  { value: '30', label: '30 seconds: a first look' },
  { value: '60', label: '1 minute' },
  { value: '300', label: '5 minutes: good for a council' },
  { value: '900', label: '15 minutes' },
  { value: '1800', label: '30 minutes: for what will be consulted on' },
  { value: '3600', label: '1 hour' },
];
