import { Menu } from '@mantine/core';
import { IconCheck, IconChevronDown, IconMapPin } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useMe } from '../../shared/access/me';
import styles from './frame.module.css';
import type { ShownLocality } from './use-shown-locality';

/** Which locality; a menu where there are several. */
export function LocalitySwitcher({ locality }: { readonly locality: ShownLocality | undefined }) {
  const { localities } = useMe();
  const navigate = useNavigate();
  if (locality === undefined) return null;
  if (localities.length === 1) return <span>{locality.name}</span>;
  const go = (localityId: string) =>
    void navigate({ to: '/localities/$localityId/rotas', params: { localityId } });
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <button type="button" className={styles.menuButton} aria-label={`Locality: ${locality.name}`}>
          <IconMapPin aria-hidden size={18} />
          {locality.name}
          <IconChevronDown aria-hidden size={16} />
        </button>
      </Menu.Target>
      <Menu.Dropdown mah={480} style={{ overflowY: 'auto' }}>
        {localities.map(({ localityId, name }) => (
          <Menu.Item
            key={localityId}
            onClick={() => go(localityId)}
            rightSection={
              localityId === locality.localityId ? <IconCheck aria-label="shown" size={16} /> : null
            }
          >
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
