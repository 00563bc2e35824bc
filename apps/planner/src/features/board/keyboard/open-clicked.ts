import type { Cursor } from './grid-map';

/** A click opens what it hit; the focus has already moved there. */
export function openClicked(target: EventTarget, open: (cursor: Cursor, by: 'pointer') => void): void {
  const { row, cell } = (target as HTMLElement).closest<HTMLElement>('[data-row]')?.dataset ?? {};
  if (row !== undefined) open({ row, cell: cell ?? null, time: null }, 'pointer');
}

/** A button that is pressed by keyboard clicks without a count. */
export const byOf = (clicks: number): 'key' | 'pointer' => (clicks === 0 ? 'key' : 'pointer');
