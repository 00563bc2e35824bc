import type { FrontBody } from '@homeround/contract';
import { getRouteApi } from '@tanstack/react-router';
import { useAllowed } from '../../../shared/access/me';
import { RequestFault } from '../../../shared/api/request-fault';
import { formatMoment } from '../../../shared/format/dates';
import { countOf } from '../../../shared/format/numbers';
import { PatternsFaults } from '../../../shared/patterns/patterns-faults';
import { FaultPanel } from '../../../shared/ui/fault-panel';
import { LinkButton } from '../../../shared/ui/link-button';
import { Page } from '../../../shared/ui/page';
import { QueryView } from '../../../shared/ui/query-view';
import { SolveStateTag } from '../../../shared/ui/solve-state-tag';
import { Tag } from '../../../shared/ui/tag';
import { AskedPanel } from './asked-panel';
import { CancelFront } from './cancel-front';
import { FrontResult } from './front-result';
import { ProgressPanel } from './progress-panel';
import { useAnnouncedFront } from './use-announced-front';
import { isFinal, useFollowedFront } from './use-followed-front';

const route = getRouteApi('/signed-in/framed/patterns/fronts/$frontId');

/** A search for catalogues: how it comes along, and what few patterns cost. */
export function FrontPage() {
  const { frontId } = route.useParams();
  const front = useFollowedFront(frontId);
  const { data } = front;
  useAnnouncedFront(data);
  return (
    <Page
      title={data?.name ?? 'Front'}
      about={data === undefined ? undefined : <About front={data} />}
      actions={data === undefined ? undefined : <Actions front={data} />}
    >
      <QueryView query={front} what="the front">
        {(found) => <Body front={found} />}
      </QueryView>
    </Page>
  );
}

function About({ front }: { readonly front: FrontBody }) {
  const { state, askedAt, askedBy, workers, localities, candidateCount, outOfDate } = front;
  return (
    <>
      <SolveStateTag state={state} running="Searching" />
      {outOfDate && <Tag tone="caution">A newer dataset was imported since</Tag>}
      <span>
        {countOf(workers, 'worker')} in {countOf(localities, 'locality', 'localities')}
      </span>
      <span>{countOf(candidateCount, 'pattern')} to choose from</span>
      <span>
        Asked for {formatMoment(askedAt)}
        {askedBy !== null && ` by ${askedBy.name}`}
      </span>
    </>
  );
}

function Actions({ front }: { readonly front: FrontBody }) {
  const mayPlan = useAllowed('patterns:plan');
  if (!mayPlan) return null;
  if (!isFinal(front)) return <CancelFront front={front} />;
  return (
    <LinkButton to="/patterns/fronts/new" variant="default">
      Search again
    </LinkButton>
  );
}

const UNKNOWN = { code: 'FRONT_FAILED', cause: 'The search failed.', action: 'Ask for it again.' };

function Body({ front }: { readonly front: FrontBody }) {
  const { state, failure, faults } = front;
  const { code, cause, action } = failure ?? UNKNOWN;
  return (
    <>
      {state === 'failed' && <FaultPanel fault={new RequestFault(0, code, cause, action, undefined, [])} />}
      {!isFinal(front) && <ProgressPanel front={front} />}
      {front.points.length > 0 && <FrontResult front={front} />}
      {state === 'cancelled' && <p>The search was cancelled: nothing of it is kept.</p>}
      <PatternsFaults faults={faults} />
      <AskedPanel front={front} />
    </>
  );
}
