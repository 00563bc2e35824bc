import { type Grant, type Role, ROLES } from '@homeround/domain';
import { ROLE_NAMES } from '@homeround/contract';
import { ActionIcon, Button, Select } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMe } from '../../shared/access/me';
import styles from './accounts.module.css';

interface GrantFieldsProps {
  readonly grants: readonly Grant[];
  readonly onChange: (grants: readonly Grant[]) => void;
}

const EVERYWHERE = '*';
const NEW_GRANT: Grant = { role: 'read-only', localityId: null };

/** Roles, each in one locality or everywhere. */
export function GrantFields({ grants, onChange }: GrantFieldsProps) {
  const replace = (index: number, grant: Grant) =>
    onChange(grants.map((one, at) => (at === index ? grant : one)));
  return (
    <fieldset className={styles.grants}>
      <legend>Roles</legend>
      {grants.length === 0 && <p>No role: the account can sign in and see nothing.</p>}
      {grants.map((grant, index) => (
        <GrantRow
          key={index}
          grant={grant}
          number={index + 1}
          onChange={(changed) => replace(index, changed)}
          onRemove={() => onChange(grants.filter((_, at) => at !== index))}
        />
      ))}
      <Button variant="default" size="compact-sm" onClick={() => onChange([...grants, NEW_GRANT])}>
        Add a role
      </Button>
    </fieldset>
  );
}

interface GrantRowProps {
  readonly grant: Grant;
  readonly number: number;
  readonly onChange: (grant: Grant) => void;
  readonly onRemove: () => void;
}

function GrantRow({ grant, number, onChange, onRemove }: GrantRowProps) {
  const { localities } = useMe();
  const places = localities.map(({ localityId, name }) => ({ value: localityId, label: name }));
  return (
    <div className={styles.grant}>
      <Select
        label={`Role ${number}`}
        data={ROLES.map((role) => ({ value: role, label: ROLE_NAMES[role] }))}
        value={grant.role}
        allowDeselect={false}
        onChange={(role) => role !== null && onChange({ ...grant, role: role as Role })}
      />
      <Select
        label={`Where role ${number} holds`}
        data={[{ value: EVERYWHERE, label: 'Everywhere' }, ...places]}
        value={grant.localityId ?? EVERYWHERE}
        allowDeselect={false}
        onChange={(place) =>
          place !== null && onChange({ ...grant, localityId: place === EVERYWHERE ? null : place })
        }
      />
      <ActionIcon variant="default" size={36} aria-label={`Remove role ${number}`} onClick={onRemove}>
        <IconTrash aria-hidden size={18} />
      </ActionIcon>
    </div>
  );
}
