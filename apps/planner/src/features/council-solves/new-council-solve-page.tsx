import { useQueries, useQuery } from '@tanstack/react-query';
import { useMe } from '../../shared/access/me';
import { localityQuery } from '../../shared/requests/locality-query';
import { rotasQuery } from '../../shared/requests/rotas-query';
import { nextPeriod } from '../../shared/rota/next-period';
import { Page } from '../../shared/ui/page';
import { QueryView } from '../../shared/ui/query-view';
import { Waiting } from '../../shared/ui/waiting';
import { NewCouncilSolveForm } from './new-council-solve-form';

/** Asks for a rota of each chosen locality; the days are the first week that nothing is published for in any of them. */
export function NewCouncilSolvePage() {
  const { localities } = useMe();
  const first = localities[0]?.localityId;
  const overview = useQuery({ ...localityQuery(first ?? ''), enabled: first !== undefined });
  const rotas = useQueries({
    queries: localities.map(({ localityId }) => rotasQuery(localityId)),
    // Where some cannot be read the day is only a proposal.
    combine: (all) => ({
      pending: all.some(({ isPending }) => isPending),
      found: all.flatMap(({ data = [] }) => data),
    }),
  });
  return (
    <Page
      title="New rotas for localities"
      width="narrow"
      about="Each locality is solved for itself, several at a time."
    >
      {first === undefined ? (
        <p>There is no locality yet: import a dataset first.</p>
      ) : (
        <QueryView query={overview} what="the localities">
          {({ planFrom }) =>
            rotas.pending ? (
              <Waiting what="the localities" />
            ) : (
              <NewCouncilSolveForm localities={localities} from={nextPeriod(rotas.found, planFrom)} />
            )
          }
        </QueryView>
      )}
    </Page>
  );
}
