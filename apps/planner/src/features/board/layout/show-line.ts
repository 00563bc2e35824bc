import type { Virtualizer } from '@tanstack/react-virtual';
import type { BoardLine } from './board-lines';

/** Scrolls a worker's row into sight; upwards together with the heading of the team that it is the first of. */
export function showLine<Row>(
  virtual: Virtualizer<HTMLElement, Element>,
  lines: readonly BoardLine<Row>[],
  rowIndex: number,
): void {
  const index = lines.findIndex((line) => line.kind === 'row' && line.rowIndex === rowIndex);
  if (index < 0) return;
  const first = lines[index - 1]?.kind === 'team' ? index - 1 : index;
  const start = virtual.getOffsetForIndex(first, 'start')?.[0] ?? 0;
  virtual.scrollToIndex(start < (virtual.scrollOffset ?? 0) ? first : index);
}
