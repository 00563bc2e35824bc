import type { Me, WorkerImpacts } from '@homeround/contract';
import { Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { formatCount } from '../../../shared/format/numbers';
import { countFlags, FLAG_WORDS, IMPACT_FLAGS } from './impact-flags';
import { type ImpactSearch, readImpactSearch, WEIGHTS } from './impact-search';
import { WEIGHT_WORDS } from './weight-tag';
import styles from './workers.module.css';

interface ImpactFilterProps {
  readonly search: ImpactSearch;
  readonly impacts: WorkerImpacts;
  readonly localities: Me['localities'];
  readonly onChange: (search: ImpactSearch) => void;
}

/** Narrows the list: by name, by place, by how much changes, by what becomes harder. */
export function ImpactFilter({ search, impacts, localities, onChange }: ImpactFilterProps) {
  const change = (key: keyof ImpactSearch, value: string | null) =>
    onChange(readImpactSearch({ ...search, [key]: value ?? '' }));
  const counts = countFlags(impacts);
  return (
    <div className={styles.filter} role="group" aria-label="Filter">
      <TextInput
        type="search"
        label="Find by name or number"
        value={search.find ?? ''}
        leftSection={<IconSearch aria-hidden size={16} />}
        onChange={(event) => change('find', event.currentTarget.value)}
      />
      <Choice
        label="Locality"
        placeholder="All localities"
        data={localities.map(({ localityId, name }) => ({ value: localityId, label: name }))}
        value={search.locality}
        onChange={(value) => change('locality', value)}
      />
      <Choice
        label="Change"
        placeholder="Any"
        data={WEIGHTS.map((weight) => ({ value: weight, label: WEIGHT_WORDS[weight] }))}
        value={search.weight}
        onChange={(value) => change('weight', value)}
      />
      <Choice
        label="What becomes harder"
        placeholder="Anything"
        data={IMPACT_FLAGS.map((flag) => ({
          value: flag,
          label: `${FLAG_WORDS[flag].text} (${formatCount(counts.get(flag) ?? 0)})`,
        }))}
        value={search.flag}
        onChange={(value) => change('flag', value)}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly placeholder: string;
  readonly data: readonly { readonly value: string; readonly label: string }[];
  readonly value: string | undefined;
  readonly onChange: (value: string | null) => void;
}

function Choice({ label, placeholder, data, value, onChange }: ChoiceProps) {
  return (
    <Select
      label={label}
      placeholder={placeholder}
      clearable
      clearButtonProps={{ 'aria-label': `${label}: ${placeholder.toLowerCase()}` }}
      data={[...data]}
      value={value ?? null}
      onChange={onChange}
    />
  );
}
