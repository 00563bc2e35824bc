/** Old index → new index in order of appearance. */
export class Renumbering {
  readonly old: number[] = [];
  private readonly fresh: Int32Array;

  constructor(size: number) {
    this.fresh = new Int32Array(size).fill(-1);
  }

  take(index: number): number {
    if (this.fresh[index]! < 0) this.fresh[index] = this.old.push(index) - 1;
    return this.fresh[index]!;
  }

  /** -1 where the index is not in the part. */
  of(index: number): number {
    return this.fresh[index]!;
  }
}

/** Lists of numbers, gathered into packed form. */
export class Packer {
  readonly first: number[] = [0];
  readonly items: number[] = [];

  close(): void {
    this.first.push(this.items.length);
  }

  get firsts(): Int32Array {
    return Int32Array.from(this.first);
  }

  get values(): Int32Array {
    return Int32Array.from(this.items);
  }
}
