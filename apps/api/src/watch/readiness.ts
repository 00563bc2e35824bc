import { AskQueue, DATA_SOURCE, type OpenStore } from '@homeround/runtime';
import { checkSchema } from '@homeround/store';
import { Inject, Injectable } from '@nestjs/common';
import type { Readiness } from './readiness.dto';

/** Whoever asks for health asks every few seconds; a database that takes longer is away for every practical purpose. */
const PATIENCE_MS = 2000;

type Check = Readiness['checks']['database'];

/** Whether the service can do its work now. */
@Injectable()
export class ReadinessChecks {
  constructor(
    @Inject(DATA_SOURCE) private readonly dataSource: OpenStore,
    private readonly queue: AskQueue,
  ) {}

  /** Without the database nothing works; without the queue or a solver-worker new solves wait, and all else works. */
  async read(): Promise<Readiness> {
    const [stored, counts] = await Promise.all([this.checkStore(), this.queue.counts()]);
    const queue: Check = counts ? 'ok' : 'away';
    const solverWorkers = counts?.consumers ?? 0;
    const whole = counts !== undefined && solverWorkers > 0;
    const state = stored.schema === 'away' ? 'not-ready' : whole ? 'ready' : 'degraded';
    return { state, checks: { ...stored, queue, solverWorkers } };
  }

  private async checkStore(): Promise<{ database: Check; schema: Check }> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), PATIENCE_MS);
    });
    const fault = await Promise.race([checkSchema(this.dataSource).catch(() => 'lost' as const), late]);
    clearTimeout(timer);
    if (fault === 'late' || fault === 'lost') return { database: 'away', schema: 'away' };
    return { database: 'ok', schema: fault ? 'away' : 'ok' };
  }
}
