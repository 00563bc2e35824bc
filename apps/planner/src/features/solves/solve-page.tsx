import type { SolveSnapshot } from '@homeround/contract';
import { getRouteApi } from '@tanstack/react-router';
import { formatMoment, formatPeriod } from '../../shared/format/dates';
import { Page } from '../../shared/ui/page';
import { Panel } from '../../shared/ui/panel';
import { QueryView } from '../../shared/ui/query-view';
import { SolveStateTag } from '../../shared/ui/solve-state-tag';
import { TextList } from '../../shared/ui/text-list';
import { CurvePanel } from './curve-panel';
import { SolveActions } from './solve-actions';
import { SolveOutcome } from './solve-outcome';
import { SolveProgress } from './solve-progress';
import { useAnnouncedSolve } from './use-announced-solve';
import { useFollowedSolve } from './use-followed-solve';

const route = getRouteApi('/signed-in/framed/localities/$localityId/solves/$solveId');

/** A solve: its settings in words, how it comes along, what came of it. */
export function SolvePage() {
  const path = route.useParams();
  const solve = useFollowedSolve(path);
  const { data } = solve;
  useAnnouncedSolve(data);
  return (
    <Page
      title={data?.name ?? 'Solve'}
      about={data === undefined ? undefined : <About solve={data} />}
      actions={data === undefined ? undefined : <SolveActions solve={data} />}
    >
      <QueryView query={solve} what="the solve">
        {(found) => <SolveBody solve={found} />}
      </QueryView>
    </Page>
  );
}

function About({ solve }: { readonly solve: SolveSnapshot }) {
  const { state, from, days, askedAt, askedBy } = solve;
  return (
    <>
      <SolveStateTag state={state} />
      <span>{formatPeriod(from, days)}</span>
      <span>
        Asked for {formatMoment(askedAt)}
        {askedBy !== null && ` by ${askedBy.name}`}
      </span>
    </>
  );
}

function SolveBody({ solve }: { readonly solve: SolveSnapshot }) {
  const { settingsText, shortages, curve } = solve;
  return (
    <>
      <SolveOutcome solve={solve} />
      <SolveProgress solve={solve} />
      {shortages.length > 0 && (
        <Panel title="More is asked for than there is">
          <TextList texts={shortages} />
        </Panel>
      )}
      {curve.length > 0 && <CurvePanel curve={curve} />}
      <Panel title="Settings">
        <TextList texts={settingsText} />
      </Panel>
    </>
  );
}
