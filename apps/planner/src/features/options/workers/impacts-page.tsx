import type { OptionBody, WorkerImpacts } from '@homeround/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useDeferredValue, useMemo } from 'react';
import { useMe } from '../../../shared/access/me';
import { countOf } from '../../../shared/format/numbers';
import { DataTable } from '../../../shared/ui/data-table';
import { Panel } from '../../../shared/ui/panel';
import { QueryView } from '../../../shared/ui/query-view';
import { OptionScreen } from '../frame/option-screen';
import { impactsQuery } from '../requests/impacts-query';
import { filterImpacts } from './filter-impacts';
import { ImpactDrawer } from './impact-drawer';
import { toImpactColumns } from './impact-columns';
import { ImpactFilter } from './impact-filter';
import { type ImpactSearch, readImpactSearch } from './impact-search';
import { ImpactTotals } from './impact-totals';

const route = getRouteApi('/signed-in/framed/patterns/options/$optionId/workers');

/** What the option does to each worker, the worst first. */
export function ImpactsPage() {
  const { optionId } = route.useParams();
  return (
    <OptionScreen optionId={optionId} part="workers">
      {(option) => <Parts option={option} />}
    </OptionScreen>
  );
}

function Parts({ option }: { readonly option: OptionBody }) {
  const impacts = useQuery(impactsQuery(option.optionId));
  return (
    <QueryView query={impacts} what="the workers">
      {(found) => (
        <>
          <ImpactTotals totals={found.totals} />
          <ImpactList option={option} impacts={found} />
        </>
      )}
    </QueryView>
  );
}

interface ImpactListProps {
  readonly option: OptionBody;
  readonly impacts: WorkerImpacts;
}

function ImpactList({ option, impacts }: ImpactListProps) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { localities } = useMe();
  // Typing stays quick while a thousand rows are sifted.
  const { find, locality, weight, flag } = useDeferredValue(search);
  const rows = useMemo(
    () => filterImpacts(impacts.workers, readDefined({ find, locality, weight, flag })),
    [impacts, find, locality, weight, flag],
  );
  const columns = useMemo(() => {
    const names = new Map(localities.map((place) => [place.localityId, place.name]));
    return toImpactColumns(
      (localityId) => names.get(localityId) ?? localityId,
      (worker) => void navigate({ search: (now) => ({ ...now, worker }) }),
    );
  }, [localities, navigate]);
  return (
    <Panel title={countOf(rows.length, 'worker')}>
      <ImpactFilter
        search={search}
        impacts={impacts}
        localities={localities}
        onChange={(changed) => void navigate({ search: changed, replace: true })}
      />
      <DataTable
        caption="Workers by what the option does to them, the worst first"
        columns={columns}
        rows={rows}
        rowKey={({ workerId }) => workerId}
        empty="No worker is left by this filter."
        virtual
      />
      <ImpactDrawer
        option={option}
        impact={impacts.workers.find(({ workerId }) => workerId === search.worker)}
        onClose={() => void navigate({ search: withoutWorker, replace: true })}
      />
    </Panel>
  );
}

const withoutWorker = (search: ImpactSearch): ImpactSearch => readImpactSearch({ ...search, worker: '' });

type Filter = Parameters<typeof filterImpacts>[1];

/** Without the keys that are not set. */
const readDefined = (filter: { readonly [Key in keyof Filter]: Filter[Key] | undefined }): Filter =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
