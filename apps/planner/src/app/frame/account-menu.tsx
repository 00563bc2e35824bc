import { Menu } from '@mantine/core';
import { IconChevronDown, IconLogout, IconUser } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { signOut } from '../../features/sign-in/sign-out';
import { useMe } from '../../shared/access/me';
import { toastFault } from '../../shared/toast';
import styles from './frame.module.css';

export function AccountMenu() {
  const { name, username } = useMe();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const leave = async () => {
    try {
      await signOut();
      await navigate({ to: '/sign-in' });
      queryClient.clear();
    } catch (error) {
      toastFault(error as Error);
    }
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <button type="button" className={styles.menuButton} aria-label={`Account: ${name}`}>
          <IconUser aria-hidden size={18} />
          {name}
          <IconChevronDown aria-hidden size={16} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{username}</Menu.Label>
        <Menu.Item
          leftSection={<IconUser aria-hidden size={16} />}
          onClick={() => void navigate({ to: '/my-account' })}
        >
          My account
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout aria-hidden size={16} />} onClick={() => void leave()}>
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
