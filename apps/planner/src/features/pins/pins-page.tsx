import type { PinBody } from '@homeround/contract';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useAllowed } from '../../shared/access/me';
import { formatMoment } from '../../shared/format/dates';
import { countOf } from '../../shared/format/numbers';
import { pinsQuery } from '../../shared/requests/pins-query';
import { toastDone, toastFault } from '../../shared/toast';
import { type Column, DataTable } from '../../shared/ui/data-table';
import { Page } from '../../shared/ui/page';
import { Panel } from '../../shared/ui/panel';
import { QueryView } from '../../shared/ui/query-view';
import { removePin } from './remove-pin';
import { useNames } from './use-names';
import { wordPinStart } from './word-pin-start';

const route = getRouteApi('/signed-in/framed/localities/$localityId/pins');

/** What schedulers have decided for coming solves. */
export function PinsPage() {
  const { localityId } = route.useParams();
  const pins = useQuery(pinsQuery(localityId));
  const names = useNames(localityId);
  const mayChange = useAllowed('pin:change', localityId);
  const remove = useRemovePin(localityId);
  return (
    <Page title="Pins" about="Every solve keeps these decisions. Visits are pinned on the board.">
      <QueryView query={pins} what="the pins">
        {(found) => (
          <Panel title={countOf(found.length, 'pin')}>
            <DataTable
              caption="Pinned visits"
              columns={mayChange ? [...toColumns(names), toRemoval(remove)] : toColumns(names)}
              rows={found}
              rowKey={({ visitId }) => visitId}
              empty="Nothing is pinned."
              virtual={found.length > 50}
            />
          </Panel>
        )}
      </QueryView>
    </Page>
  );
}

const toColumns = (names: ReadonlyMap<string, string>): readonly Column<PinBody>[] => [
  {
    key: 'visit',
    title: 'Visit',
    names: true,
    sortBy: ({ visitId }) => visitId,
    cell: ({ visitId }) => visitId,
  },
  {
    key: 'workers',
    title: 'Workers',
    cell: ({ workerIds }) => workerIds.map((workerId) => names.get(workerId) ?? workerId).join(' and '),
  },
  {
    key: 'start',
    title: 'Start',
    sortBy: ({ start }) => start ?? '',
    cell: ({ start }) => wordPinStart(start),
  },
  {
    key: 'made',
    title: 'Pinned',
    sortBy: ({ madeAt }) => madeAt,
    cell: ({ madeAt, madeBy }) => `${formatMoment(madeAt)}${madeBy === null ? '' : ` by ${madeBy.name}`}`,
  },
];

const toRemoval = (remove: (pin: PinBody) => void): Column<PinBody> => ({
  key: 'remove',
  title: 'Actions',
  cell: (pin) => (
    <Button
      variant="default"
      size="compact-sm"
      aria-label={`Unpin ${pin.visitId}`}
      onClick={() => remove(pin)}
    >
      Unpin
    </Button>
  ),
});

function useRemovePin(localityId: string): (pin: PinBody) => void {
  const queryClient = useQueryClient();
  const removing = useMutation({
    mutationFn: ({ visitId }: PinBody) => removePin({ localityId, visitId }),
    onSuccess: () => toastDone('Unpinned: the next solve may choose again.'),
    onError: toastFault,
    onSettled: () => queryClient.invalidateQueries({ queryKey: pinsQuery(localityId).queryKey }),
  });
  return removing.mutate;
}
