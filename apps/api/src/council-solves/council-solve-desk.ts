import type { z } from 'zod';
import type { newCouncilSolveSchema } from '@homeround/contract';
import { AskQueue } from '@homeround/runtime';
import { type AskedSolve, type By, type CouncilSolveRecord, PostgresSolveStore } from '@homeround/store';
import { Injectable } from '@nestjs/common';
import { SolveDesk } from '../solves/solve-desk';

type NewCouncilSolve = z.infer<typeof newCouncilSolveSchema>;

/** Asks for one solve of each locality, and for their gathering: all or none. */
@Injectable()
export class CouncilSolveDesk {
  constructor(
    private readonly solves: PostgresSolveStore,
    private readonly queue: AskQueue,
    private readonly desk: SolveDesk,
  ) {}

  async ask({ localityIds, ...wanted }: NewCouncilSolve, by: By): Promise<CouncilSolveRecord> {
    const asked: AskedSolve[] = [];
    // One after another: the inputs are made by one thread.
    for (const localityId of new Set(localityIds)) {
      await this.desk.refuseFullQueue(localityId);
      asked.push(await this.desk.prepare(localityId, wanted, by));
    }
    const [{ from, days, settings }] = asked as [AskedSolve];
    const council = await this.solves.askCouncil({ from, days, settings, by, solves: asked });
    const solveIds = council.solves.map(({ solveId }) => solveId);
    // Where the queue is away the wish stays stored, and a solver-worker finds it there.
    await this.queue.addCouncil(council.councilSolveId, solveIds);
    return council;
  }
}
