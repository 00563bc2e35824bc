/** Shares threads out; see `SharedThreads`. */
export interface ThreadShares {
  /** Runs work that needs so many threads; one that asks for more than there are gets all. */
  run<Result>(threads: number, work: () => Promise<Result>): Promise<Result>;
}

/**
 * Shares the threads of a process out among solves: each waits until all that it asked for are free, in the order of asking.
 * Solves that ran at the same time on too few threads would each measure a slow machine and search too little.
 */
export class SharedThreads implements ThreadShares {
  private free: number;
  private readonly waiting: { readonly threads: number; readonly begin: () => void }[] = [];

  constructor(private readonly total: number) {
    this.free = total;
  }

  async run<Result>(threads: number, work: () => Promise<Result>): Promise<Result> {
    const taken = Math.min(Math.max(1, threads), this.total);
    await new Promise<void>((begin) => {
      this.waiting.push({ threads: taken, begin });
      this.beginNext();
    });
    try {
      return await work();
    } finally {
      this.free += taken;
      this.beginNext();
    }
  }

  private beginNext(): void {
    for (let next = this.waiting[0]; next && next.threads <= this.free; next = this.waiting[0]) {
      this.waiting.shift();
      this.free -= next.threads;
      next.begin();
    }
  }
}

/**
 * Fewer threads of the same: work that runs for minutes leaves some to whoever waits for seconds. Shares of its own are
 * taken first, so that nobody else waits behind it for more than it may have.
 */
export class SharesWithin implements ThreadShares {
  private readonly own: SharedThreads;

  constructor(
    private readonly all: ThreadShares,
    private readonly most: number,
  ) {
    this.own = new SharedThreads(most);
  }

  run<Result>(threads: number, work: () => Promise<Result>): Promise<Result> {
    const taken = Math.min(threads, this.most);
    return this.own.run(taken, () => this.all.run(taken, work));
  }
}
