import type { PatternsOverview } from '@homeround/contract';
import { useQuery } from '@tanstack/react-query';
import { countOf } from '../../../shared/format/numbers';
import { PatternsFaults } from '../../../shared/patterns/patterns-faults';
import { patternsQuery } from '../../../shared/requests/patterns-query';
import { Columns } from '../../../shared/ui/columns';
import { LinkButton } from '../../../shared/ui/link-button';
import { Page } from '../../../shared/ui/page';
import { QueryView } from '../../../shared/ui/query-view';
import { CountsPanel } from './counts-panel';
import { FamiliesPanel } from './families-panel';
import { LibraryPanel } from './library-panel';
import { MergesPanel } from './merges-panel';
import { PatternsPanel } from './patterns-panel';

/** Today's work patterns: how many, which, who works them, what they fall short of. */
export function CataloguePage() {
  const patterns = useQuery(patternsQuery);
  return (
    <Page
      title="Work patterns"
      about={patterns.data === undefined ? undefined : <About overview={patterns.data} />}
      actions={<LinkButton to="/patterns/fronts">Search for fewer patterns</LinkButton>}
    >
      <QueryView query={patterns} what="the work patterns">
        {(overview) => (
          <>
            <CountsPanel overview={overview} />
            <Columns>
              <FamiliesPanel overview={overview} />
              <MergesPanel overview={overview} />
            </Columns>
            <PatternsFaults faults={overview.faults} />
            <PatternsPanel overview={overview} />
            <LibraryPanel library={overview.library} />
          </>
        )}
      </QueryView>
    </Page>
  );
}

function About({ overview: { workers, localities, datasetName } }: { readonly overview: PatternsOverview }) {
  return (
    <>
      <span>{countOf(workers, 'worker')}</span>
      <span>{countOf(localities.length, 'locality', 'localities')}</span>
      <span>Dataset {datasetName}</span>
    </>
  );
}
