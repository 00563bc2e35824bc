import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { localityQuery } from '../../shared/requests/locality-query';
import { rotasQuery } from '../../shared/requests/rotas-query';
import { nextPeriod } from '../../shared/rota/next-period';
import { Page } from '../../shared/ui/page';
import { QueryView } from '../../shared/ui/query-view';
import { NewSolveForm } from './new-solve-form';

const route = getRouteApi('/signed-in/framed/localities/$localityId/solves/new');

const WEEK = 7;

/** Asks for a rota; the days are the first week that nothing is published for, unless the address says others. */
export function NewSolvePage() {
  const { localityId } = route.useParams();
  const { from, days = WEEK } = route.useSearch();
  const locality = useQuery(localityQuery(localityId));
  const rotas = useQuery(rotasQuery(localityId));
  return (
    <Page
      title="New rota"
      width="narrow"
      about="The search keeps every rule and gives people few, known faces."
    >
      <QueryView query={locality} what="the locality">
        {({ planFrom }) => (
          <QueryView query={rotas} what="the rotas">
            {(found) => (
              <NewSolveForm localityId={localityId} from={from ?? nextPeriod(found, planFrom)} days={days} />
            )}
          </QueryView>
        )}
      </QueryView>
    </Page>
  );
}
