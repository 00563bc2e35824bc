import { Button, Group, Stack } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useAllowed } from '../access/me';
import { formatMoment } from '../format/dates';
import { toastFault } from '../toast';
import { QueryView } from '../ui/query-view';
import { calendarFeedQuery, type WorkerPath } from './calendar-feed-query';
import { makeCalendarFeed } from './make-calendar-feed';
import { NewFeedAddress } from './new-feed-address';
import { removeCalendarFeed } from './remove-calendar-feed';

/** A worker's feed: whether there is one, when it was last read, and what can be done with it. */
export function CalendarFeedDialog({ path }: { readonly path: WorkerPath }) {
  const feed = useQuery(calendarFeedQuery(path));
  return (
    <Stack>
      <p style={{ margin: 0 }}>
        Whoever has the feed’s secret address sees when the worker is on duty and how many visits there are,
        in any calendar program. No names and no places are in it.
      </p>
      <QueryView query={feed} what="the feed">
        {(found) => <FeedState feed={found} path={path} />}
      </QueryView>
    </Stack>
  );
}

interface FeedStateProps {
  readonly feed: { readonly madeAt: string; readonly lastReadAt: string | null } | null;
  readonly path: WorkerPath;
}

function FeedState({ feed, path }: FeedStateProps) {
  const { make, remove } = useFeedChanges(path);
  const mayChange = useAllowed('calendar:change', path.localityId);
  return (
    <>
      {make.data !== undefined && <NewFeedAddress url={make.data.url} />}
      <p style={{ margin: 0 }}>{wordFeed(feed)}</p>
      {mayChange && (
        <Group gap={8}>
          <Button loading={make.isPending} onClick={() => make.mutate()}>
            {feed === null ? 'Make a feed' : 'Make a new address'}
          </Button>
          {feed !== null && (
            <Button variant="default" loading={remove.isPending} onClick={() => remove.mutate()}>
              End the feed
            </Button>
          )}
        </Group>
      )}
    </>
  );
}

function wordFeed(feed: FeedStateProps['feed']): string {
  if (feed === null) return 'There is no feed.';
  const read = feed.lastReadAt === null ? 'not read yet' : `last read ${formatMoment(feed.lastReadAt)}`;
  return `The feed was made ${formatMoment(feed.madeAt)}, ${read}. A new address ends the earlier one.`;
}

function useFeedChanges(path: WorkerPath) {
  const queryClient = useQueryClient();
  const refresh = () => queryClient.invalidateQueries({ queryKey: calendarFeedQuery(path).queryKey });
  const make = useMutation({
    mutationFn: () => makeCalendarFeed(path),
    onSuccess: refresh,
    onError: toastFault,
  });
  const remove = useMutation({
    mutationFn: () => removeCalendarFeed(path),
    onSuccess: () => {
      make.reset();
      return refresh();
    },
    onError: toastFault,
  });
  return { make, remove };
}
