import type { Fault, SolveState } from '@homeround/domain';
import type { Claim, ClaimedSolve, SolvedRota, SolvePoint, SolveStore } from '../life/solve-store';

/** One solve in memory, with the fencing of the real store; for specs of what uses a store. */
export class MemorySolveStore implements SolveStore {
  state: SolveState = 'queued';
  attempt = 0;
  cancelAsked = false;
  steps: number | undefined;
  shortages: readonly string[] = [];
  readonly curve: SolvePoint[] = [];
  readonly stored: SolvedRota[] = [];
  fault: Fault | undefined;
  /** Solves that were claimed or tried to be, in order. */
  readonly asked: string[] = [];
  /** Writes that are refused from now on, as by a database that is away. */
  away = 0;
  /** Called after each point. */
  onPoint: (point: SolvePoint) => void = () => undefined;

  constructor(private readonly solve: Omit<ClaimedSolve, 'attempt'>) {}

  async claim(solveId: string): Promise<ClaimedSolve | undefined> {
    this.reach();
    this.asked.push(solveId);
    if (solveId !== this.solve.solveId || !['queued', 'running'].includes(this.state)) return undefined;
    if (this.cancelAsked) {
      this.state = 'cancelled';
      return undefined;
    }
    this.state = 'running';
    this.attempt++;
    return { ...this.solve, attempt: this.attempt };
  }

  async started(
    claim: Claim,
    { steps, shortages }: { readonly steps: number; readonly shortages: readonly string[] },
  ): Promise<void> {
    this.reach();
    if (this.holds(claim)) Object.assign(this, { steps, shortages });
  }

  async progress(claim: Claim, point: SolvePoint): Promise<'go-on' | 'cancelled' | 'lost'> {
    this.reach();
    if (!this.holds(claim)) return 'lost';
    this.curve.push(point);
    this.onPoint(point);
    return this.cancelAsked ? 'cancelled' : 'go-on';
  }

  async finish(claim: Claim, solved: SolvedRota): Promise<boolean> {
    this.reach();
    if (!this.holds(claim)) return false;
    this.state = 'finished';
    this.stored.push(solved);
    return true;
  }

  async cancelled(claim: Claim): Promise<void> {
    this.reach();
    if (this.holds(claim)) this.state = 'cancelled';
  }

  async fail(claim: Claim, fault: Fault): Promise<void> {
    this.reach();
    if (this.holds(claim)) Object.assign(this, { state: 'failed', fault });
  }

  private holds({ attempt }: Claim): boolean {
    return this.state === 'running' && attempt === this.attempt;
  }

  private reach(): void {
    if (this.away === 0) return;
    this.away--;
    throw new Error('the database is away');
  }
}
