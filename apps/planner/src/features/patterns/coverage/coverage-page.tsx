import type { Coverage } from '@homeround/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { optionsQuery } from '../../../shared/requests/options-query';
import { Page } from '../../../shared/ui/page';
import { Panel } from '../../../shared/ui/panel';
import { QueryView } from '../../../shared/ui/query-view';
import { coverageQuery } from './coverage-query';
import { CoverageChoices } from './coverage-choices';
import { CoverFiguresList } from './cover-figures';
import { DayPanel } from './day-panel';
import { LocalitiesPanel } from './localities-panel';
import { chosenOf } from './week-cover';

const route = getRouteApi('/signed-in/framed/patterns/coverage');

/** Workers needed against workers on duty, by quarter-hour of a typical week. */
export function CoveragePage() {
  const { option, locality } = route.useSearch();
  const coverage = useQuery(coverageQuery(option));
  const options = useQuery(optionsQuery());
  const optionName = options.data?.find(({ optionId }) => optionId === option)?.name ?? 'the option';
  return (
    <Page title="Coverage" about="Workers needed and on duty in a typical week, after leave and sickness.">
      <QueryView query={coverage} what="the cover">
        {(found) => (
          <>
            <CoverageChoices localities={found.localities} options={options.data ?? []} />
            <Panel title={`The week${placeOf(found, locality)}`}>
              <CoverFiguresList localities={chosenOf(found, locality)} />
            </Panel>
            <DayPanel coverage={found} option={option === undefined ? undefined : optionName} />
            <LocalitiesPanel localities={found.localities} />
          </>
        )}
      </QueryView>
    </Page>
  );
}

function placeOf(coverage: Coverage, locality: string | undefined): string {
  const [only] = locality === undefined ? [] : chosenOf(coverage, locality);
  return only === undefined ? '' : ` in ${only.name}`;
}
