import type { PatternsOverview } from '@homeround/contract';
import { Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo } from 'react';
import styles from './catalogue.module.css';
import { type CatalogueSearch, readCatalogueSearch } from './catalogue-search';
import { findingChoices } from './filter-patterns';

interface PatternFiltersProps {
  readonly overview: PatternsOverview;
  readonly filter: CatalogueSearch;
  readonly onChange: (filter: CatalogueSearch) => void;
}

/** Narrows the patterns by name, family, locality and by what they fall short of. */
export function PatternFilters({ overview, filter, onChange }: PatternFiltersProps) {
  const findings = useMemo(() => findingChoices(overview.patterns), [overview]);
  const change = (changed: Readonly<Record<string, string | null>>) =>
    onChange(readCatalogueSearch({ ...filter, ...changed }));
  return (
    <div className={styles.filters}>
      <TextInput
        type="search"
        label="Find by name"
        value={filter.find ?? ''}
        leftSection={<IconSearch aria-hidden size={16} />}
        onChange={(event) => change({ find: event.currentTarget.value })}
      />
      <Select
        label="Family"
        placeholder="All families"
        clearable
        data={overview.families.map(({ family }) => family)}
        value={filter.family ?? null}
        onChange={(family) => change({ family })}
      />
      <Select
        label="Locality"
        placeholder="All localities"
        clearable
        data={overview.localities.map(({ localityId, name }) => ({ value: localityId, label: name }))}
        value={filter.locality ?? null}
        onChange={(locality) => change({ locality })}
      />
      <Select
        label="Falls short of"
        placeholder="Anything or nothing"
        clearable
        data={findings}
        value={filter.finding ?? null}
        onChange={(finding) => change({ finding })}
      />
    </div>
  );
}
