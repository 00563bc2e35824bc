import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Page } from '../shared/ui/page';

export function ForbiddenPage() {
  return (
    <Page title="Not allowed" width="narrow">
      <p>
        Your account’s roles do not allow this page. An administrator can change them.{' '}
        <Anchor component={Link} to="/">
          Go to the rotas
        </Anchor>
      </p>
    </Page>
  );
}
