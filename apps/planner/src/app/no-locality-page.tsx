import { Page } from '../shared/ui/page';

export function NoLocalityPage() {
  return (
    <Page title="No locality yet" width="narrow">
      <p>
        Either no dataset has been imported, or your account has no role in any locality. An administrator can
        mend both.
      </p>
    </Page>
  );
}
