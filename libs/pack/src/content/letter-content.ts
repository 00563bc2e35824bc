import type { LocalDate, WorkerId, WorkPattern } from '@homeround/domain';
import type { WorkerImpact } from '@homeround/patterns';

export type LetterPattern = Pick<WorkPattern, 'workPatternId' | 'name' | 'cycleWeeks' | 'shifts'>;

/** What the letter to one worker says. It holds nothing of anybody else, and no protected characteristic. */
export interface LetterContent {
  readonly workerId: WorkerId;
  readonly name: string;
  readonly localityName: string;
  readonly impact: WorkerImpact;
  readonly now: LetterPattern;
  readonly then: LetterPattern;
  /** First day of the new pattern; null where none is proposed yet. */
  readonly changeover: LocalDate | null;
  /** Week of the new cycle in which the worker would stand on that day; null without a day. */
  readonly firstWeek: number | null;
  /** What was agreed with the worker, each in words. */
  readonly agreements: readonly string[];
  /** What the weeks around the changeover break, in words. */
  readonly changeoverFindings: readonly string[];
}
