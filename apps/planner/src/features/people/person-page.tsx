import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { rotaQuery } from '../../shared/requests/rota-query';
import { RotaAbout } from '../../shared/rota/rota-about';
import { LinkButton } from '../../shared/ui/link-button';
import { Page } from '../../shared/ui/page';
import { QueryView } from '../../shared/ui/query-view';
import { PersonBody } from './person-body';
import { personQuery } from './person-query';

const route = getRouteApi('/signed-in/framed/localities/$localityId/rotas/$rotaId/people/$personId');

/** A person in one rota: who comes, when, and how that compares with the best possible. */
export function PersonScreen() {
  const path = route.useParams();
  const { localityId, rotaId, personId } = path;
  const person = useQuery(personQuery(path));
  const rota = useQuery(rotaQuery(localityId, rotaId)).data;
  const board = (
    <LinkButton
      to="/localities/$localityId/rotas/$rotaId/board"
      params={{ localityId, rotaId }}
      search={{ person: personId }}
      variant="default"
    >
      On the board
    </LinkButton>
  );
  return (
    <Page
      title={person.data?.name ?? 'Person'}
      about={rota === undefined ? undefined : <RotaAbout rota={rota} />}
      actions={board}
    >
      <QueryView query={person} what="the person’s week">
        {(found) => <PersonBody person={found} path={path} />}
      </QueryView>
    </Page>
  );
}
