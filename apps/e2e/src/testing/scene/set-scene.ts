import type { BoardDay, CouncilSolveBody, RotaSummary, SolveBody } from '@homeround/contract';
import { DEMO_ACCOUNTS } from '@homeround/runtime';
import { until } from '@homeround/runtime/testing';
import type { AccountName, Scene } from './scene';
import { openSession, type ServiceSession } from './service-session';
import { setPatterns } from './set-patterns';

/** So few steps leave visits to nobody, which is worth looking at. */
const FEW_STEPS = 1000;
/** Seconds of a search that only has to give a rota. */
const SHORT = 2;
/** Milliseconds: the demo's first solve takes 20 s, and a busy machine as much again. */
const PATIENCE = 90_000;
const LATER_WEEK = '2026-04-06';

type Sessions = Record<AccountName, ServiceSession>;

/** Makes what the journeys start from, through the service's own door. The demo's first rota is awaited. */
export async function setScene(url: string): Promise<Scene> {
  const sessions = await openSessions(url);
  const { scheduler, manager } = sessions;
  const [locality] = scheduler.me.localities;
  if (!locality) throw new Error('the demo has no locality');
  const place = `/api/localities/${locality.localityId}`;
  const first = await untilSolved(scheduler, place, (solves) => solves.at(-1));
  const published = await publishFirst(scheduler, place, first);
  const asks = [
    { from: published.from, name: 'With less travel', seconds: SHORT, emphasis: { travel: 'more' } },
    { from: LATER_WEEK, name: 'One idea', steps: FEW_STEPS, seed: 2 },
    { from: LATER_WEEK, name: 'Another idea', steps: FEW_STEPS, seed: 3 },
  ];
  const council = {
    from: LATER_WEEK,
    seconds: SHORT,
    localityIds: [locality.localityId],
    name: 'All localities',
  };
  const [patterns, ...solves] = await Promise.all([
    setPatterns(manager),
    ...asks.map((wish) => askAndWait(scheduler, place, wish)),
  ]);
  const [draft, one, another] = solves;
  const { councilSolveId } = await manager.send<CouncilSolveBody>('/api/council-solves', council);
  await untilCouncilSolved(manager, councilSolveId);
  return {
    url,
    localityId: locality.localityId,
    sessions: mapSessions(sessions),
    from: published.from,
    publishedRotaId: published.rotaId,
    draftRotaId: draft!.rotaId!,
    rivalRotaIds: [one!.rotaId!, another!.rotaId!],
    finishedSolveId: first.solveId,
    councilSolveId,
    ...patterns,
    ...(await furnish(scheduler, place, published)),
  };
}

async function openSessions(url: string): Promise<Sessions> {
  const entries = DEMO_ACCOUNTS.map(
    async (account) => [account.username, await openSession(url, account)] as const,
  );
  return Object.fromEntries(await Promise.all(entries)) as Sessions;
}

const mapSessions = (sessions: Sessions) =>
  Object.fromEntries(
    Object.entries(sessions).map(([name, { cookie }]) => [name, cookie.slice(cookie.indexOf('=') + 1)]),
  ) as Record<AccountName, string>;

async function untilSolved(
  session: ServiceSession,
  place: string,
  pick: (solves: readonly SolveBody[]) => SolveBody | undefined,
): Promise<SolveBody> {
  return until(async () => {
    const solve = pick(await session.get<SolveBody[]>(`${place}/solves`));
    if (solve?.state === 'failed') throw new Error(`the solve failed: ${solve.failure?.cause}`);
    return solve?.state === 'finished' && solve;
  }, PATIENCE);
}

async function publishFirst(
  session: ServiceSession,
  place: string,
  { rotaId }: SolveBody,
): Promise<RotaSummary> {
  const rota = await session.get<RotaSummary>(`${place}/rotas/${rotaId}`);
  return session.send<RotaSummary>(`${place}/rotas/${rotaId}/publish`, {
    revision: rota.revision,
    replacesRotaId: null,
    ...(rota.figures.findings > 0 ? { reason: 'The first rota of the demonstration.' } : {}),
  });
}

async function askAndWait(session: ServiceSession, place: string, wish: object): Promise<SolveBody> {
  const { solveId } = await session.send<SolveBody>(`${place}/solves`, wish);
  return untilSolved(session, place, (solves) => solves.find((solve) => solve.solveId === solveId));
}

async function untilCouncilSolved(session: ServiceSession, councilSolveId: string): Promise<void> {
  await until(async () => {
    const { state } = await session.get<CouncilSolveBody>(`/api/council-solves/${councilSolveId}`);
    if (state === 'failed') throw new Error('the council solve failed');
    return state === 'finished';
  }, PATIENCE);
}

/** A pin, a saved view and a calendar feed, so that no screen is empty; and somebody to look at. */
async function furnish(session: ServiceSession, place: string, { rotaId, from }: RotaSummary) {
  const day = await session.get<BoardDay>(`${place}/rotas/${rotaId}/board/days/${from}`);
  const row = day.rows.find(({ visits }) => visits.length >= 3);
  const visit = row?.visits.find(({ doubleUpWith }) => doubleUpWith === undefined);
  if (!row || !visit) throw new Error('the demo has no day to look at');
  const { workerId } = row;
  const { visitId, personId } = visit;
  await session.send(`${place}/pins/${encodeURIComponent(visitId)}`, { workerIds: [workerId] }, 'PUT');
  await session.send(`${place}/workers/${workerId}/calendar-feed`);
  await session.send('/api/me/saved-views', { name: 'New faces by day', query: 'view=day&show=new-faces' });
  return { workerId, visitId, personId };
}
