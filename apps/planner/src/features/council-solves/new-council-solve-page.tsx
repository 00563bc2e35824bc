import { useQuery } from '@tanstack/react-query';
import { useMe } from '../../shared/access/me';
import { localityQuery } from '../../shared/requests/locality-query';
import { Page } from '../../shared/ui/page';
import { QueryView } from '../../shared/ui/query-view';
import { NewCouncilSolveForm } from './new-council-solve-form';

/** Asks for a rota of each chosen locality. */
export function NewCouncilSolvePage() {
  const { localities } = useMe();
  const first = localities[0]?.localityId;
  const overview = useQuery({ ...localityQuery(first ?? ''), enabled: first !== undefined });
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
          {({ planFrom }) => <NewCouncilSolveForm localities={localities} from={planFrom} />}
        </QueryView>
      )}
    </Page>
  );
}
