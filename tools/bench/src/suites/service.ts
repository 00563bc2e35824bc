import { report } from '../history';
import { openReader, readAll, type Reader, signIn } from '../service/readers';
import { quantile } from '../service/quantile';
import { launchService, type RunningService } from '../service/launched-service';

export interface ServiceOptions {
  readonly readers: number;
  readonly seconds: number;
  readonly keep: boolean;
}

/** The service takes ten sign-ins of one account a minute. */
const SESSIONS_PER_ACCOUNT = 8;
/** Long enough to outlast the reading. */
const SOLVE_MARGIN_SECONDS = 30;

interface RotaLine {
  readonly rotaId: string;
  readonly from: string;
}

/**
 * The service as `homeround start` runs it, with the demo locality: each reader asks for the next board as soon as it has the
 * last, which is far harder on the service than people are; first with nothing else going on, then while a solve runs.
 */
export async function benchService({ readers, seconds, keep }: ServiceOptions): Promise<void> {
  const service = await launchService();
  try {
    const sessions = await openSessions(service);
    // The first account is the scheduler's.
    const scheduler = openReader(service.url, sessions[0]!);
    const locality = `/api/localities/${await firstLocality(scheduler)}`;
    const rota = await untilSolved(scheduler, locality);
    const paths = await boardPaths(scheduler, locality, rota);
    const measure = async (instance: string) => {
      const { milliseconds, failures } = await readAll(service.url, sessions, { readers, seconds, paths });
      report(
        {
          suite: 'service',
          instance,
          seed: 0,
          readers,
          answers: milliseconds.length,
          failures,
          perSecond: Math.round(milliseconds.length / seconds),
          p50Ms: quantile(milliseconds, 0.5),
          p95Ms: quantile(milliseconds, 0.95),
          p99Ms: quantile(milliseconds, 0.99),
        },
        keep,
      );
    };
    await measure('board readers, quiet');
    await askForSolve(scheduler, locality, rota, seconds + SOLVE_MARGIN_SECONDS);
    await measure('board readers, a solve running');
  } finally {
    await service.stop();
  }
}

async function openSessions({ url, accounts }: RunningService): Promise<string[]> {
  const sessions: string[] = [];
  for (const account of accounts)
    for (let session = 0; session < SESSIONS_PER_ACCOUNT; session++)
      sessions.push(await signIn(url, account));
  return sessions;
}

async function firstLocality(reader: Reader): Promise<string> {
  const { localities } = await reader.get<{ localities: readonly { localityId: string }[] }>('/api/me');
  return localities[0]!.localityId;
}

/** The demo's first rota is being solved when the service starts. */
async function untilSolved(reader: Reader, locality: string): Promise<RotaLine> {
  const deadline = Date.now() + 120_000;
  while (Date.now() < deadline) {
    const rotas = await reader.get<readonly RotaLine[]>(`${locality}/rotas`);
    if (rotas[0]) return rotas[0];
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('the demo has no rota after two minutes');
}

/** What somebody who leafs through a week asks for. */
async function boardPaths(reader: Reader, locality: string, { rotaId }: RotaLine): Promise<string[]> {
  const rota = `${locality}/rotas/${rotaId}`;
  const week = await reader.get<{ days: readonly { date: string }[] }>(`${rota}/board/week`);
  return [rota, `${rota}/board/week`, ...week.days.map(({ date }) => `${rota}/board/days/${date}`)];
}

async function askForSolve(
  reader: Reader,
  locality: string,
  { from }: RotaLine,
  seconds: number,
): Promise<void> {
  const { solveId } = await reader.post<{ solveId: string }>(`${locality}/solves`, {
    from,
    days: 7,
    seconds,
  });
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    const { state } = await reader.get<{ state: string }>(`${locality}/solves/${solveId}`);
    if (state === 'running') return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('the solve did not start within 30 seconds');
}
