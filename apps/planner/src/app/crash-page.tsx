import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { Forbidden } from '../shared/access/forbidden';
import { RequestFault } from '../shared/api/request-fault';
import { FaultPanel } from '../shared/ui/fault-panel';
import { Page } from '../shared/ui/page';
import { ForbiddenPage } from './forbidden-page';
import { NotFoundPage } from './not-found-page';

/** What a screen that could not be drawn shows instead. */
export function CrashPage({ error: thrown }: ErrorComponentProps) {
  const router = useRouter();
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  if (error instanceof Forbidden) return <ForbiddenPage />;
  if (error instanceof RequestFault && error.status === 403) return <ForbiddenPage />;
  if (error instanceof RequestFault && error.status === 404) return <NotFoundPage />;
  return (
    <Page title="This page cannot be shown" width="narrow">
      <FaultPanel fault={error} onRetry={() => void router.invalidate()} />
    </Page>
  );
}
