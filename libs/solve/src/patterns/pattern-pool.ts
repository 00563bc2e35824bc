import type { PatternAnswer, PatternNews, PatternTask } from '@homeround/engine';

/** Somewhere tasks of pattern searches run without holding up whoever asked. The runtime's runs them in threads. */
export interface PatternPool {
  /** Tasks that run at the same time. */
  readonly threads: number;
  /** Rejects only on a fault; an abort resolves with the best so far. */
  run(task: PatternTask, onNews?: (news: PatternNews) => void, signal?: AbortSignal): Promise<PatternAnswer>;
  close(): Promise<void>;
}
