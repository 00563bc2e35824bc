/** Keys of some 200 bytes: 10 MB at most, and far more than one process sees in ten minutes. */
const MOST_KEYS = 50_000;

/** Remembers keys for a time; the oldest go first when there are too many. */
export class RecentKeys {
  /** In the order of being added, so the oldest is first. */
  private readonly addedAt = new Map<string, number>();

  constructor(private readonly forMs: number) {}

  /** False when the key is still remembered. */
  add(key: string, now: number): boolean {
    const before = this.addedAt.get(key);
    if (before !== undefined && now - before < this.forMs) return false;
    this.addedAt.delete(key);
    this.addedAt.set(key, now);
    this.forget(now);
    return true;
  }

  delete(key: string): void {
    this.addedAt.delete(key);
  }

  private forget(now: number): void {
    for (const [key, at] of this.addedAt) {
      if (now - at < this.forMs && this.addedAt.size <= MOST_KEYS) return;
      this.addedAt.delete(key);
    }
  }
}
