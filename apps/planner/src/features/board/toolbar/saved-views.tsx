import { ActionIcon, Button, Group, Popover, TextInput, UnstyledButton } from '@mantine/core';
import { IconBookmark, IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { announce } from '../../../shared/announce/announce';
import { toastFault } from '../../../shared/toast';
import { FaultPanel } from '../../../shared/ui/fault-panel';
import { applySavedQuery, type BoardSearch, toSavedQuery } from '../address/board-search';
import { keepView } from '../data/keep-view';
import { removeView } from '../data/remove-view';
import { savedViewsQuery } from '../data/saved-views-query';
import styles from './toolbar.module.css';

interface SavedViewsProps {
  readonly search: BoardSearch;
  readonly onView: (search: BoardSearch) => void;
}

/** The account's own sets of filters, kept by the service. */
export function SavedViews({ search, onView }: SavedViewsProps) {
  const [opened, setOpened] = useState(false);
  const views = useQuery({ ...savedViewsQuery, enabled: opened });
  const change = useViewChanges();
  const choose = (name: string, query: string) => {
    setOpened(false);
    announce(`View ${name}`);
    onView(applySavedQuery(search, query));
  };
  return (
    <Popover opened={opened} onChange={setOpened} width={300} position="bottom-end" trapFocus shadow="md">
      <Popover.Target>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconBookmark aria-hidden size={16} />}
          onClick={() => setOpened(!opened)}
        >
          Views
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Saved views" className={styles.views}>
        {views.isError && <FaultPanel fault={views.error} onRetry={() => void views.refetch()} />}
        {views.data?.length === 0 && <p>No saved views yet.</p>}
        <ul>
          {views.data?.map(({ savedViewId, name, query }) => (
            <li key={savedViewId}>
              <UnstyledButton className={styles.view} onClick={() => choose(name, query)}>
                {name}
              </UnstyledButton>
              <ActionIcon
                variant="subtle"
                aria-label={`Remove ${name}`}
                onClick={() => change.remove.mutate(savedViewId)}
              >
                <IconTrash size={16} />
              </ActionIcon>
            </li>
          ))}
        </ul>
        <NewView onKeep={(name) => change.keep.mutate({ name, query: toSavedQuery(search) })} />
      </Popover.Dropdown>
    </Popover>
  );
}

function NewView({ onKeep }: { readonly onKeep: (name: string) => void }) {
  const [name, setName] = useState('');
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') onKeep(name.trim());
    setName('');
  };
  return (
    <form onSubmit={keep}>
      <Group gap={8} align="flex-end" wrap="nowrap">
        <TextInput
          size="xs"
          flex={1}
          label="Keep these filters as"
          maxLength={60}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Button size="xs" type="submit">
          Keep
        </Button>
      </Group>
    </form>
  );
}

function useViewChanges() {
  const queries = useQueryClient();
  const settled = {
    onError: (fault: Error) => toastFault(fault),
    onSettled: () => queries.invalidateQueries({ queryKey: savedViewsQuery.queryKey }),
  };
  const keep = useMutation({ mutationFn: keepView, ...settled });
  const remove = useMutation({ mutationFn: removeView, ...settled });
  return { keep, remove };
}
