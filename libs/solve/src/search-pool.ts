import type {
  RotaProblem,
  RotaSolution,
  Score,
  SearchResult,
  SearchSettings,
  SearchSlice,
} from '@homeround/engine';

/** One search, complete: what a thread needs and nothing else. */
export interface SearchTask {
  readonly problem: RotaProblem;
  readonly settings: SearchSettings;
  readonly start?: RotaSolution;
  readonly slice: SearchSlice;
  /** Separates the random numbers of searches that share a seed. */
  readonly stream: number;
}

export interface SearchNews {
  readonly step: number;
  readonly bestCost: number;
  readonly unallocated: number;
  /** Parts of the best cost. */
  readonly score: Score;
}

/** Somewhere searches run without holding up whoever asked. The runtime's runs them in threads. */
export interface SearchPool {
  /** Searches that run at the same time. */
  readonly threads: number;
  /** Rejects only on a fault; an abort resolves with the best so far. */
  search(task: SearchTask, onNews: (news: SearchNews) => void, signal?: AbortSignal): Promise<SearchResult>;
  close(): Promise<void>;
}
