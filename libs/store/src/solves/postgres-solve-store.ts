import type { Fault, LocalityId } from '@homeround/domain';
import type { Claim, ClaimedSolve, SolvedRota, SolvePoint, SolveStore } from '@homeround/solve';
import type { DataSource } from 'typeorm';
import { askSolve, cancelSolves } from './ask-solve';
import { claimSolve } from './claim-solve';
import { CouncilSolveEntity } from './council-solve-entity';
import type { AskedCouncilSolve, CouncilSolveRecord } from './council-solve-record';
import {
  askCouncilSolve,
  cancelCouncilSolve,
  findCouncilSolves,
  findUngathered,
  gatherCouncilSolve,
} from './council-solves';
import { finishSolve } from './finish-solve';
import { endWithoutRota, noteProgress, noteStarted } from './note-progress';
import { SolveEntity } from './solve-entity';
import { type AskedSolve, type SolveRecord, toSolveRecord, type UnfinishedSolve } from './solve-record';

/** Solves in PostgreSQL. Every change is told as a notice `{ kind: 'solve' }` when it commits. */
export class PostgresSolveStore implements SolveStore {
  constructor(private readonly dataSource: DataSource) {}

  /** Freezes the input and stores the wish, queued. */
  async ask(asked: AskedSolve): Promise<SolveRecord> {
    const solveId = await this.dataSource.transaction((manager) => askSolve(manager, asked));
    return toSolveRecord(await this.dataSource.manager.findOneByOrFail(SolveEntity, { solveId }));
  }

  async find(solveId: string): Promise<SolveRecord | undefined> {
    const entity = await this.dataSource.manager.findOneBy(SolveEntity, { solveId });
    return entity ? toSolveRecord(entity) : undefined;
  }

  /** Newest first. */
  async list(localityId: LocalityId, limit: number): Promise<SolveRecord[]> {
    const entities = await this.dataSource.manager.find(SolveEntity, {
      where: { localityId },
      order: { askedAt: 'DESC', solveId: 'DESC' },
      take: limit,
    });
    return entities.map(toSolveRecord);
  }

  /** The latest attempt's points after a step, in order. A new attempt begins a new curve. */
  curve(solveId: string, afterStep = -1): Promise<SolvePoint[]> {
    return this.dataSource.query<SolvePoint[]>(
      `SELECT step, seconds, cost, unallocated, parts FROM solve_point
      WHERE solve_id = $1 AND step > $2 ORDER BY step`,
      [solveId, afterStep],
    );
  }

  /** Cancels a queued solve at once and asks a running one to stop; the answer says which. Undefined when unknown. */
  async askCancel(solveId: string): Promise<SolveRecord | undefined> {
    await cancelSolves(this.dataSource.manager, [solveId]);
    return this.find(solveId);
  }

  /** Everything that is queued or running, oldest first. */
  unfinished(): Promise<UnfinishedSolve[]> {
    return this.dataSource.query<UnfinishedSolve[]>(
      `SELECT solve_id AS "solveId", council_solve_id AS "councilSolveId", state,
        extract(epoch FROM clock_timestamp() - coalesce(heartbeat_at, asked_at))::double precision AS "silentSeconds",
        (settings->>'threads')::integer AS threads
      FROM solve WHERE state IN ('queued', 'running') ORDER BY asked_at`,
    );
  }

  /** How many solves are in each state that has any. */
  countByState(): Promise<{ state: SolveRecord['state']; solves: number }[]> {
    return this.dataSource.query('SELECT state, count(*)::integer AS solves FROM solve GROUP BY state');
  }

  /** One solve for each locality and a council solve that gathers them: all or nothing. */
  async askCouncil(asked: AskedCouncilSolve): Promise<CouncilSolveRecord> {
    const councilSolveId = await askCouncilSolve(this.dataSource, asked);
    return (await this.findCouncil(councilSolveId))!;
  }

  async findCouncil(councilSolveId: string): Promise<CouncilSolveRecord | undefined> {
    const { manager } = this.dataSource;
    const entities = await manager.findBy(CouncilSolveEntity, { councilSolveId });
    return (await findCouncilSolves(manager, entities))[0];
  }

  /** Newest first. */
  async listCouncils(limit: number): Promise<CouncilSolveRecord[]> {
    const { manager } = this.dataSource;
    const entities = await manager.find(CouncilSolveEntity, { order: { askedAt: 'DESC' }, take: limit });
    return findCouncilSolves(manager, entities);
  }

  async askCancelCouncil(councilSolveId: string): Promise<CouncilSolveRecord | undefined> {
    await cancelCouncilSolve(this.dataSource, councilSolveId);
    return this.findCouncil(councilSolveId);
  }

  /**
   * Ends a council solve whose solves have all ended, with sums over the finished ones; `endedAt` stays null while one of
   * them has not. May be asked any number of times.
   */
  async gather(councilSolveId: string): Promise<CouncilSolveRecord | undefined> {
    await gatherCouncilSolve(this.dataSource, councilSolveId);
    return this.findCouncil(councilSolveId);
  }

  /** Council solves that only wait to be gathered. */
  ungathered(): Promise<string[]> {
    return findUngathered(this.dataSource);
  }

  /** Whoever claims last holds the solve; a claim while another holds it takes it away. */
  claim(solveId: string): Promise<ClaimedSolve | undefined> {
    return claimSolve(this.dataSource, solveId);
  }

  started(
    claim: Claim,
    news: { readonly steps: number; readonly shortages: readonly string[] },
  ): Promise<void> {
    return noteStarted(this.dataSource, claim, news);
  }

  progress(claim: Claim, point: SolvePoint): Promise<'go-on' | 'cancelled' | 'lost'> {
    return noteProgress(this.dataSource, claim, point);
  }

  finish(claim: Claim, solved: SolvedRota): Promise<boolean> {
    return finishSolve(this.dataSource, claim, solved);
  }

  cancelled(claim: Claim): Promise<void> {
    return endWithoutRota(this.dataSource, claim, { state: 'cancelled' });
  }

  fail(claim: Claim, failure: Fault): Promise<void> {
    return endWithoutRota(this.dataSource, claim, { state: 'failed', failure });
  }
}
