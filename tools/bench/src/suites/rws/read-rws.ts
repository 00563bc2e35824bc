import type { DayBounds, RotatingShift, RotatingTask } from '@homeround/check';

/**
 * Reads one instance of rotating workforce scheduling (Musliu, Schutt & Stuckey 2018), as docs/rotating-rota.md says.
 * @throws Error naming the line when the text is not of that form.
 */
export function readRws(text: string): RotatingTask {
  const lines = new Lines(text);
  const [weekDays] = lines.numbers(1, 'the days of the week');
  const [workers] = lines.numbers(1, 'the workers');
  const [shiftCount] = lines.numbers(1, 'the number of shifts');
  const demand = lines.take(shiftCount!, () => lines.numbers(weekDays!, 'the demand'));
  const shifts = demand.map((ofShift) => readShift(lines, ofShift));
  const daysOff = readBounds(lines, 'the days off');
  const work = readBounds(lines, 'the days of work');
  const [pairs, triples] = lines.numbers(2, 'the numbers of forbidden sequences');
  const names = new Set(shifts.map(({ name }) => name)).add('-');
  const forbidden = [
    ...lines.take(pairs!, () => lines.names(2, names)),
    ...lines.take(triples!, () => lines.names(3, names)),
  ];
  lines.end();
  return { workers: workers!, weekDays: weekDays!, shifts, daysOff, work, forbidden };
}

/** Name, start, length, fewest and most days in a row; start and length play no part. */
function readShift(lines: Lines, demand: readonly number[]): RotatingShift {
  const [name, , , least, most] = lines.words(5, 'a shift');
  return { name: name!, demand, block: { least: lines.toNumber(least!), most: lines.toNumber(most!) } };
}

function readBounds(lines: Lines, what: string): DayBounds {
  const [least, most] = lines.numbers(2, what);
  return { least: least!, most: most! };
}

/** Lines with something on them other than a comment, one after the other. */
class Lines {
  private readonly lines: readonly { readonly row: number; readonly words: readonly string[] }[];
  private next = 0;

  constructor(text: string) {
    this.lines = text
      .split(/\r?\n/)
      .map((line, index) => ({ row: index + 1, words: line.replace(/#.*/, '').trim().split(/\s+/) }))
      .filter(({ words }) => words[0] !== '');
  }

  take<T>(count: number, read: () => T): T[] {
    return Array.from({ length: count }, read);
  }

  words(count: number, what: string): readonly string[] {
    const line = this.lines[this.next++];
    if (!line) throw new Error(`the text ends before ${what}`);
    if (line.words.length === count) return line.words;
    throw new Error(`line ${line.row}: ${what}: ${count} words are expected, not ${line.words.length}`);
  }

  numbers(count: number, what: string): readonly number[] {
    return this.words(count, what).map((word) => this.toNumber(word));
  }

  names(count: number, known: ReadonlySet<string>): readonly string[] {
    const words = this.words(count, 'a forbidden sequence');
    const strange = words.find((word) => !known.has(word));
    if (strange === undefined) return words;
    throw new Error(`line ${this.row}: "${strange}" is no shift`);
  }

  /** Of the line that was read last. */
  toNumber(word: string): number {
    if (/^\d+$/.test(word)) return Number(word);
    throw new Error(`line ${this.row}: "${word}" is no whole number`);
  }

  end(): void {
    if (this.next < this.lines.length)
      throw new Error(`line ${this.lines[this.next]!.row}: nothing more is expected`);
  }

  private get row(): number {
    return this.lines[this.next - 1]!.row;
  }
}
