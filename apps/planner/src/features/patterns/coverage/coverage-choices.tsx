import type { Coverage, OptionSummary } from '@homeround/contract';
import { Group, Select } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { readCoverageSearch } from './coverage-search';

interface CoverageChoicesProps {
  readonly localities: Coverage['localities'];
  readonly options: readonly OptionSummary[];
}

const route = getRouteApi('/signed-in/framed/patterns/coverage');

/** Which locality, and which option beside today's patterns. */
export function CoverageChoices({ localities, options }: CoverageChoicesProps) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (changed: Readonly<Record<string, string | null>>) =>
    void navigate({
      search: readCoverageSearch({ ...search, ...changed }),
      replace: true,
      resetScroll: false,
    });
  const chosen = options.filter(({ baseline, figures }) => !baseline && figures !== null);
  return (
    <Group align="end" gap={16}>
      <Select
        label="Locality"
        placeholder="All localities"
        clearable
        w={260}
        data={localities.map(({ localityId, name }) => ({ value: localityId, label: name }))}
        value={search.locality ?? null}
        onChange={(locality) => change({ locality })}
      />
      <Select
        label="Beside today’s patterns"
        placeholder={chosen.length === 0 ? 'There is no option yet' : 'No option'}
        clearable
        w={320}
        data={chosen.map(({ optionId, name, version }) => ({
          value: optionId,
          label: version === 1 ? name : `${name}, version ${version}`,
        }))}
        value={search.option ?? null}
        onChange={(option) => change({ option })}
      />
    </Group>
  );
}
