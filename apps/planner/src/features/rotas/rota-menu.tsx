import type { RotaSummary } from '@homeround/contract';
import { ActionIcon, Group, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDots } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useAllowed } from '../../shared/access/me';
import { LinkButton } from '../../shared/ui/link-button';
import { DiscardModal } from './discard-modal';
import { RenameModal } from './rename-modal';

interface RotaMenuProps {
  readonly rota: RotaSummary;
  /** Beside a title: as large as the buttons there, of which one already leads to the board. */
  readonly beside?: boolean;
}

/** What can be done with a rota. */
export function RotaMenu({ rota, beside = false }: RotaMenuProps) {
  const [renaming, rename] = useDisclosure();
  const [discarding, discard] = useDisclosure();
  const { localityId, rotaId, name } = rota;
  return (
    <Group gap={4} wrap="nowrap">
      {!beside && (
        <LinkButton
          to="/localities/$localityId/rotas/$rotaId/board"
          params={{ localityId, rotaId }}
          variant="default"
          size="compact-sm"
          aria-label={`Open the board of ${name}`}
        >
          Board
        </LinkButton>
      )}
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size={beside ? 36 : 26} aria-label={`More for ${name}`}>
            <IconDots aria-hidden size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <RotaMenuItems rota={rota} onRename={rename.open} onDiscard={discard.open} />
        </Menu.Dropdown>
      </Menu>
      <RenameModal rota={rota} opened={renaming} onClose={rename.close} />
      <DiscardModal rota={rota} opened={discarding} onClose={discard.close} />
    </Group>
  );
}

interface RotaMenuItemsProps {
  readonly rota: RotaSummary;
  readonly onRename: () => void;
  readonly onDiscard: () => void;
}

function RotaMenuItems({ rota, onRename, onDiscard }: RotaMenuItemsProps) {
  const navigate = useNavigate();
  const { localityId, rotaId, state } = rota;
  const params = { localityId, rotaId };
  const mayChange = useAllowed('rota:change', localityId);
  const mayPublish = useAllowed('rota:publish', localityId) && state === 'draft';
  const to = '/localities/$localityId/rotas/$rotaId';
  return (
    <>
      {mayPublish && (
        <Menu.Item onClick={() => void navigate({ to: `${to}/publish`, params })}>Publish…</Menu.Item>
      )}
      <Menu.Item onClick={() => void navigate({ to: `${to}/compare`, params })}>
        Compare with another
      </Menu.Item>
      <Menu.Item component="a" href={`/print/${localityId}/${rotaId}/week`} target="_blank">
        Print the week
      </Menu.Item>
      <Menu.Item component="a" href={`/print/${localityId}/${rotaId}/workers`} target="_blank">
        Print worker sheets
      </Menu.Item>
      <Menu.Item component="a" href={`/api/localities/${localityId}/rotas/${rotaId}/file`} download>
        Download as a file
      </Menu.Item>
      {mayChange && <Menu.Divider />}
      {mayChange && <Menu.Item onClick={onRename}>Rename…</Menu.Item>}
      {mayChange && state === 'draft' && (
        <Menu.Item color="red" onClick={onDiscard}>
          Discard…
        </Menu.Item>
      )}
    </>
  );
}
