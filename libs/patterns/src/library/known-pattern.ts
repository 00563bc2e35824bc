import type { PatternShift, WorkPattern } from '@homeround/domain';

/** A pattern that is known from somewhere. */
export interface KnownPattern {
  readonly pattern: WorkPattern;
  /** What it is like, in a sentence. */
  readonly words: string;
  readonly source: string;
  /** Why it is shown for comparison only: no candidate unless a manager fixes it. */
  readonly warning?: string;
}

type Span = readonly [start: string, end: string];

/** One known pattern as it is written down in this library. */
export interface Sketch {
  readonly id: string;
  readonly name: string;
  /** Seven letters a week, Monday first; `-` = free. */
  readonly weeks: readonly string[];
  /** Spans of duty that a letter stands for; an end before the start is on the next day. */
  readonly letters: Readonly<Record<string, readonly Span[]>>;
  /** Letters whose shifts are flex. */
  readonly flex?: string;
  readonly words: string;
  readonly source: string;
  readonly warning?: string;
}

export function toKnownPattern(sketch: Sketch): KnownPattern {
  const { id, name, weeks, words, source, warning } = sketch;
  const pattern = {
    workPatternId: `LIB-${id}`,
    name,
    cycleWeeks: weeks.length,
    shifts: readWeeks(sketch),
  };
  return { pattern, words, source, ...(warning === undefined ? {} : { warning }) };
}

/** Throws where a week has not seven days or a letter no meaning: the library is wrong then. */
function readWeeks({ id, weeks, letters, flex = '' }: Sketch): PatternShift[] {
  return weeks.flatMap((letterRow, index) => {
    if (letterRow.length !== 7) throw new Error(`${id}: week ${index + 1} has ${letterRow.length} days`);
    return [...letterRow].flatMap((letter, weekday) => {
      if (letter === '-') return [];
      const spans = letters[letter];
      if (!spans) throw new Error(`${id}: nothing says what ${letter} is`);
      const kind = flex.includes(letter) ? ('flex' as const) : ('core' as const);
      return spans.map((span): PatternShift => ({ week: index + 1, weekday, ...toClocks(span), kind }));
    });
  });
}

function toClocks([from, to]: Span): { start: number; end: number } {
  const [start, end] = [minutesOf(from), minutesOf(to)];
  return { start, end: end > start ? end : end + 1440 };
}

function minutesOf(clock: string): number {
  const [hours, minutes] = clock.split(':').map(Number);
  return hours! * 60 + minutes!;
}
