import type { RotaDetail } from '@homeround/contract';
import { ActionIcon, Checkbox, Select } from '@mantine/core';
import { IconFilterOff } from '@tabler/icons-react';
import { useMemo } from 'react';
import {
  type BoardSearch,
  type Colour,
  COLOURS,
  countFilters,
  type SearchChange,
  type Show,
  SHOWS,
} from '../address/board-search';

const SHOW_NAMES: Readonly<Record<Show, string>> = {
  warnings: 'With warnings',
  'new-faces': 'New faces',
  changed: 'Changed',
};
const COLOUR_NAMES: Readonly<Record<Colour, string>> = {
  continuity: 'By continuity',
  priority: 'By priority',
  medication: 'By medication',
};
/** As many as a list of names shows before one types on. */
const NAMES_SHOWN = 60;

interface FilterFieldsProps {
  readonly rota: RotaDetail;
  readonly search: BoardSearch;
  readonly onChange: (change: SearchChange) => void;
}

/** Of whom and of what the board shows, and what the colours say. */
export function FilterFields({ rota, search, onChange }: FilterFieldsProps) {
  const { teams, workers, people } = rota;
  const named = useMemo(
    () => ({
      team: teams.map(({ teamId, name }) => ({ value: teamId, label: name })),
      worker: workers.map(({ workerId, name }) => ({ value: workerId, label: name })),
      person: people.map(({ personId, name }) => ({ value: personId, label: name })),
    }),
    [teams, workers, people],
  );
  const field = (key: 'team' | 'worker' | 'person', label: string, all: string) => (
    <Select
      size="xs"
      w={130}
      aria-label={label}
      placeholder={all}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': all }}
      limit={NAMES_SHOWN}
      nothingFoundMessage="No such name"
      value={search[key] ?? null}
      onChange={(value) => onChange({ [key]: value ?? undefined })}
      data={named[key]}
    />
  );
  return (
    <>
      {field('team', 'Team', 'All teams')}
      {field('worker', 'Worker', 'All workers')}
      {field('person', 'Person', 'All people')}
      <Select
        size="xs"
        w={134}
        aria-label="Show"
        placeholder="All visits"
        clearable
        clearButtonProps={{ 'aria-label': 'All visits' }}
        value={search.show ?? null}
        onChange={(value) => onChange({ show: (value ?? undefined) as Show | undefined })}
        data={SHOWS.map((value) => ({ value, label: SHOW_NAMES[value] }))}
      />
      {(search.view ?? 'day') === 'day' && (
        <Select
          size="xs"
          w={134}
          aria-label="Colour"
          allowDeselect={false}
          value={search.colour ?? 'continuity'}
          onChange={(value) => onChange({ colour: value === 'continuity' ? undefined : (value as Colour) })}
          data={COLOURS.map((value) => ({ value, label: COLOUR_NAMES[value] }))}
        />
      )}
      {search.view !== 'week' && (
        <Checkbox
          size="xs"
          label="Show off shift"
          checked={search.off === 'shown'}
          onChange={({ currentTarget }) => onChange({ off: currentTarget.checked ? 'shown' : undefined })}
        />
      )}
      {countFilters(search) > 0 && (
        <ActionIcon
          variant="subtle"
          size={30}
          aria-label="Clear the filters"
          onClick={() => onChange(NO_FILTERS)}
        >
          <IconFilterOff size={18} />
        </ActionIcon>
      )}
    </>
  );
}

const NO_FILTERS: SearchChange = { team: undefined, person: undefined, worker: undefined, show: undefined };
