import { report } from '../history';
import { openReader, readAll, type Reader } from '../service/readers';
import { quantile } from '../service/quantile';
import { launchService, type RunningService } from '../service/launched-service';

export interface ServiceOptions {
  readonly readers: number;
  readonly seconds: number;
  readonly keep: boolean;
}

/** How often each reader may ask: 0 = as soon as it has its answer, which is far harder on the service than people are. */
const PAUSE = 0;
/** Long enough to outlast the reading. */
const SOLVE_MARGIN_SECONDS = 30;

interface RotaLine {
  readonly rotaId: string;
  readonly from: string;
}

/**
 * The service as `homeround start` runs it, with the demo locality: readers ask for boards, one behind the other without a
 * pause, first with nothing else going on and then while a solve runs.
 */
export async function benchService({ readers, seconds, keep }: ServiceOptions): Promise<void> {
  const service = await launchService();
  try {
    const scheduler = await openReader(service.url, service.account);
    const locality = `/api/localities/${await firstLocality(scheduler)}`;
    const rota = await untilSolved(scheduler, locality);
    const paths = await boardPaths(scheduler, locality, rota);
    const measure = async (instance: string) => {
      const { milliseconds, failures } = await readAll(service.url, service.account, {
        readers,
        seconds,
        paths,
        pause: PAUSE,
      });
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
    await stop(service);
  }
}

const stop = (service: RunningService): Promise<void> => service.stop();

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
