import type { Transition } from '@homeround/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMe } from '../../../shared/access/me';
import { formatDay } from '../../../shared/format/dates';
import { countOf, formatCount } from '../../../shared/format/numbers';
import { DataTable } from '../../../shared/ui/data-table';
import { FigureList } from '../../../shared/ui/figure-list';
import { Panel } from '../../../shared/ui/panel';
import { QueryView } from '../../../shared/ui/query-view';
import { OptionScreen } from '../frame/option-screen';
import { transitionQuery } from '../requests/transition-query';
import { ChangeoverChoice } from './changeover-choice';
import { PHASE_COLUMNS, toTransitionColumns } from './transition-columns';

const route = getRouteApi('/signed-in/framed/patterns/options/$optionId/transition');

/** The weeks around the day from which the new patterns would hold. */
export function TransitionPage() {
  const { optionId } = route.useParams();
  return (
    <OptionScreen optionId={optionId} part="changeover">
      {() => <Parts optionId={optionId} />}
    </OptionScreen>
  );
}

function Parts({ optionId }: { readonly optionId: string }) {
  const { changeover } = route.useSearch();
  const navigate = route.useNavigate();
  const transition = useQuery(transitionQuery(optionId, changeover));
  return (
    <QueryView query={transition} what="the changeover">
      {(found) => (
        <>
          <ChangeoverChoice
            key={found.changeover}
            transition={found}
            busy={transition.isPlaceholderData}
            onChoose={(chosen) => void navigate({ search: { changeover: chosen }, replace: true })}
          />
          <Plan transition={found} />
        </>
      )}
    </QueryView>
  );
}

function Plan({ transition }: { readonly transition: Transition }) {
  const names = new Map(useMe().localities.map(({ localityId, name }) => [localityId, name]));
  const { workers, phases, workersChanged, workersWithFindings, changeover, earliest, noticeWeeks } =
    transition;
  return (
    <>
      <Panel title={`Changeover on ${formatDay(changeover)}`}>
        <FigureList
          figures={[
            { name: 'Workers who change', value: formatCount(workersChanged) },
            { name: 'With something to mend', value: formatCount(workersWithFindings) },
            { name: 'Notice', value: countOf(noticeWeeks, 'week'), note: `earliest ${formatDay(earliest)}` },
          ]}
        />
      </Panel>
      {phases.length > 1 && (
        <Panel title="One after another">
          <DataTable
            caption="Changeovers in order"
            columns={PHASE_COLUMNS}
            rows={phases}
            rowKey={({ localityId, name, from }) => `${localityId} ${name} ${from}`}
            empty=""
          />
        </Panel>
      )}
      <Panel title={countOf(workers.length, 'worker')}>
        <DataTable
          caption="Workers around the changeover, those with something to mend first"
          columns={toTransitionColumns((localityId) => names.get(localityId) ?? localityId)}
          rows={workers}
          rowKey={({ workerId }) => workerId}
          empty="Nobody changes."
          virtual
        />
      </Panel>
    </>
  );
}
