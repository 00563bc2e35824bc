import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { RotaPath } from '../../../shared/requests/rota-path';

/** What of a rota can be printed. */
export function PrintMenu({ localityId, rotaId }: RotaPath) {
  const params = { localityId, rotaId };
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button size="xs" variant="default" rightSection={<IconChevronDown aria-hidden size={14} />}>
          Print
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component={Link} to={`/print/${params.localityId}/${params.rotaId}/week`}>
          Week at a glance
        </Menu.Item>
        <Menu.Item component={Link} to={`/print/${params.localityId}/${params.rotaId}/workers`}>
          Worker sheets
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
