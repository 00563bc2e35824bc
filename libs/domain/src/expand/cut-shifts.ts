import type { Minute } from '../time/clock-time';

/** A remainder shorter than this is no use for a visit with travel. */
export const SHORTEST_SHIFT = 45;

interface Span {
  readonly start: Minute;
  readonly end: Minute;
}

/** What is left of a span when others are cut out of it, in order. */
export function cutSpans(span: Span, cuts: readonly Span[]): Span[] {
  let rest: Span[] = [span];
  for (const cut of cuts) {
    rest = rest.flatMap(({ start, end }) =>
      cut.end <= start || end <= cut.start
        ? [{ start, end }]
        : [
            { start, end: Math.min(end, cut.start) },
            { start: Math.max(start, cut.end), end },
          ].filter((piece) => piece.end > piece.start),
    );
  }
  return rest.filter((piece) => piece.end - piece.start >= SHORTEST_SHIFT);
}
