import { type RefObject, useEffect, useState } from 'react';

export interface Hovered {
  readonly row: string;
  readonly cell: string;
  /** Where a card beside the bar stands in the window: pixels. */
  readonly left: number;
  readonly top: number;
}

/** A pointer or a focus that only passes over a bar opens nothing: milliseconds. */
const REST = 180;
const FOCUS_REST = 500;
const CARD_WIDTH = 280;
const CARD_HEIGHT = 132;

/** The visit under the pointer or with the keyboard's focus. Ends when the pointer leaves both bar and card, on Escape, and on scrolling. */
export function useHovered(scroller: RefObject<HTMLElement | null>): Hovered | null {
  const [hovered, setHovered] = useState<Hovered | null>(null);
  useEffect(() => {
    const grid = scroller.current;
    if (!grid) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = (next: Hovered | null, rest = REST) => {
      clearTimeout(timer);
      timer = setTimeout(() => setHovered(next), rest);
    };
    const onOver = ({ target, pointerType }: PointerEvent) => {
      if (pointerType === 'touch' || !(target instanceof Element)) return;
      if (target.closest('[data-hover-card]')) return clearTimeout(timer);
      const cell = grid.contains(target) ? target.closest<HTMLElement>('[data-cell]') : null;
      later(cell && toHovered(cell));
    };
    const onFocus = ({ target }: FocusEvent) => {
      const cell =
        target instanceof HTMLElement && target.matches('[data-cell]:focus-visible') ? target : null;
      if (cell) later(toHovered(cell), FOCUS_REST);
    };
    const end = () => {
      clearTimeout(timer);
      setHovered(null);
    };
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && end();
    document.addEventListener('pointerover', onOver);
    document.addEventListener('keydown', onKey);
    grid.addEventListener('focusin', onFocus);
    grid.addEventListener('focusout', end);
    document.addEventListener('pointerdown', end);
    grid.addEventListener('scroll', end, { passive: true });
    return () => {
      end();
      document.removeEventListener('pointerover', onOver);
      document.removeEventListener('keydown', onKey);
      grid.removeEventListener('focusin', onFocus);
      grid.removeEventListener('focusout', end);
      document.removeEventListener('pointerdown', end);
      grid.removeEventListener('scroll', end);
    };
  }, [scroller]);
  return hovered;
}

function toHovered(cell: HTMLElement): Hovered | null {
  const { row, cell: visitId } = cell.dataset;
  if (row === undefined || visitId === undefined) return null;
  const { left, bottom, top } = cell.getBoundingClientRect();
  const below = bottom + CARD_HEIGHT < window.innerHeight;
  return {
    row,
    cell: visitId,
    left: Math.max(8, Math.min(left, window.innerWidth - CARD_WIDTH - 8)),
    top: below ? bottom + 2 : top - CARD_HEIGHT - 2,
  };
}
