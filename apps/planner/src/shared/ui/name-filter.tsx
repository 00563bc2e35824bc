import { Group, Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { NameSearch } from './name-search';

interface NameFilterProps {
  readonly search: NameSearch;
  readonly onChange: (search: NameSearch) => void;
  readonly teams?: readonly { readonly teamId: string; readonly name: string }[];
}

/** Narrows a list by name and, where there are several, by team. */
export function NameFilter({ search, onChange, teams = [] }: NameFilterProps) {
  const { find = '', team } = search;
  return (
    <Group align="end" gap={16}>
      <TextInput
        type="search"
        label="Find by name"
        value={find}
        leftSection={<IconSearch aria-hidden size={16} />}
        onChange={(event) => onChange(toSearch(event.currentTarget.value, team))}
      />
      {teams.length > 1 && (
        <Select
          label="Team"
          placeholder="All teams"
          clearable
          data={teams.map(({ teamId, name }) => ({ value: teamId, label: name }))}
          value={team ?? null}
          onChange={(chosen) => onChange(toSearch(find, chosen ?? undefined))}
        />
      )}
    </Group>
  );
}

const toSearch = (find: string, team: string | undefined): NameSearch => ({
  ...(find === '' ? {} : { find }),
  ...(team === undefined ? {} : { team }),
});
