import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback } from 'react';
import type { BoardLine } from './board-lines';
import { keptRange } from './kept-range';

interface Sizes {
  /** Height of a worker's row, of a team's heading and of the header that stays above both: pixels. */
  readonly row: number;
  readonly heading: number;
  readonly header: number;
}

/** Lines drawn beyond what is seen: as many as the wheel passes before the next drawing. */
const OVERSCAN = 4;

/** The lines of a board that are drawn: those in sight, some around them, and the one with the tab stop. */
export function useLines<Row>(
  scroller: RefObject<HTMLElement | null>,
  lines: readonly BoardLine<Row>[],
  sizes: Sizes,
  kept: number,
): Virtualizer<HTMLElement, Element> {
  const rangeExtractor = useCallback(
    (range: Parameters<typeof keptRange>[0]) => keptRange(range, kept),
    [kept],
  );
  const getItemKey = useCallback((index: number) => lines[index]!.key, [lines]);
  // It answers anew without becoming another object; no compiler memoises here.
  // eslint-disable-next-line react-hooks/incompatible-library
  return useVirtualizer<HTMLElement, Element>({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index]!.kind === 'team' ? sizes.heading : sizes.row),
    getItemKey,
    overscan: OVERSCAN,
    rangeExtractor,
    // The header stays over the first line and pushes the last one down by its height.
    scrollPaddingEnd: sizes.header + 16,
    initialRect: { width: 1200, height: 640 },
    useFlushSync: false,
  });
}
