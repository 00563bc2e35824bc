import { Anchor } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { Page } from '../shared/ui/page';

/** Where a screen needs a rota and the locality has none. */
export function NoRotaPage({ title }: { readonly title: string }) {
  const { localityId = '' } = useParams({ strict: false });
  return (
    <Page title={title} width="narrow">
      <p>
        There is no rota yet.{' '}
        <Anchor component={Link} to={`/localities/${localityId}/solves/new`}>
          Ask for one
        </Anchor>{' '}
        and come back.
      </p>
    </Page>
  );
}
