import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Page } from '../shared/ui/page';

export function NotFoundPage() {
  return (
    <Page title="Page not found" width="narrow">
      <p>
        The address is wrong, or it leads to something in a locality that your account may not see.{' '}
        <Anchor component={Link} to="/">
          Go to the rotas
        </Anchor>
      </p>
    </Page>
  );
}
