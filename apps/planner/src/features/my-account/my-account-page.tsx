import { useMe } from '../../shared/access/me';
import { wordGrants } from '../../shared/access/word-grants';
import { Facts } from '../../shared/ui/facts';
import { Page } from '../../shared/ui/page';
import { Panel } from '../../shared/ui/panel';
import { PasswordForm } from './password-form';
import { SessionsPanel } from './sessions-panel';

/** The own account: what it may do, its password, where it is signed in. */
export function MyAccountPage() {
  const me = useMe();
  const facts = [
    { name: 'Name', value: me.name },
    { name: 'Username', value: me.username },
    { name: 'Roles', value: wordGrants(me.grants, me.localities) },
  ];
  return (
    <Page title="My account" width="narrow">
      <Panel title="About">
        <Facts facts={facts} />
      </Panel>
      <Panel title="Change the password">
        <PasswordForm username={me.username} />
      </Panel>
      <SessionsPanel />
    </Page>
  );
}
