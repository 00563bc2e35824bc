import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { formatMoment } from '../../shared/format/dates';
import { toastDone, toastFault } from '../../shared/toast';
import { type Column, DataTable } from '../../shared/ui/data-table';
import { Panel } from '../../shared/ui/panel';
import { QueryView } from '../../shared/ui/query-view';
import { Tag } from '../../shared/ui/tag';
import { endSession } from './end-session';
import { sessionsQuery } from './sessions-query';

interface Session {
  readonly sessionId: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly expiresAt: string;
  readonly current: boolean;
}

/** Where the account is signed in; each can be ended from here. */
export function SessionsPanel() {
  const sessions = useQuery(sessionsQuery);
  const queryClient = useQueryClient();
  const ending = useMutation({
    mutationFn: endSession,
    onSuccess: () => toastDone('The session has ended.'),
    onError: toastFault,
    onSettled: () => queryClient.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
  });
  return (
    <Panel title="Where you are signed in">
      <QueryView query={sessions} what="the sessions">
        {(found) => (
          <DataTable
            caption="Sessions"
            columns={toColumns(ending.mutate)}
            rows={found}
            rowKey={({ sessionId }) => sessionId}
            empty="No session."
          />
        )}
      </QueryView>
    </Panel>
  );
}

const toColumns = (end: (sessionId: string) => void): readonly Column<Session>[] => [
  { key: 'created', title: 'Signed in', names: true, cell: ({ createdAt }) => formatMoment(createdAt) },
  { key: 'seen', title: 'Last seen', cell: ({ lastSeenAt }) => formatMoment(lastSeenAt) },
  { key: 'expires', title: 'Ends by itself', cell: ({ expiresAt }) => formatMoment(expiresAt) },
  {
    key: 'actions',
    title: 'Actions',
    cell: ({ sessionId, createdAt, current }) =>
      current ? (
        <Tag tone="good">This one</Tag>
      ) : (
        <Button
          variant="default"
          size="compact-sm"
          aria-label={`End the session of ${formatMoment(createdAt)}`}
          onClick={() => end(sessionId)}
        >
          End
        </Button>
      ),
  },
];
