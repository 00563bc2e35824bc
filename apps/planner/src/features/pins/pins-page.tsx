import type { PinBody } from '@homeround/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useAllowed } from '../../shared/access/me';
import { countOf } from '../../shared/format/numbers';
import { pinsQuery } from '../../shared/requests/pins-query';
import { rotasQuery } from '../../shared/requests/rotas-query';
import { toastDone, toastFault } from '../../shared/toast';
import { DataTable } from '../../shared/ui/data-table';
import { Page } from '../../shared/ui/page';
import { Panel } from '../../shared/ui/panel';
import { QueryView } from '../../shared/ui/query-view';
import { toPinColumns, toRemovalColumn } from './pin-columns';
import { removePin } from './remove-pin';

const route = getRouteApi('/signed-in/framed/localities/$localityId/pins');

/** What schedulers have decided for coming solves. */
export function PinsPage() {
  const { localityId } = route.useParams();
  const pins = useQuery(pinsQuery(localityId));
  const columns = toPinColumns(useQuery(rotasQuery(localityId)).data ?? []);
  const mayChange = useAllowed('pin:change', localityId);
  const remove = useRemovePin(localityId);
  return (
    <Page title="Pins" about="Every solve keeps these decisions. Visits are pinned on the board.">
      <QueryView query={pins} what="the pins">
        {(found) => (
          <Panel title={countOf(found.length, 'pin')}>
            <DataTable
              caption="Pinned visits"
              columns={mayChange ? [...columns, toRemovalColumn(remove)] : columns}
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
