/**
 * Shares the threads of a pool out among solves: each waits until all that it asked for are free, in the order of asking.
 * Solves that ran at the same time on too few threads would each measure a slow machine and search too little.
 */
export class ThreadShares {
  private free: number;
  private readonly waiting: { readonly threads: number; readonly begin: () => void }[] = [];

  constructor(private readonly total: number) {
    this.free = total;
  }

  /** Runs work that needs so many threads; one that asks for more than there are gets all. */
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
