import { type RefObject, useRef, useState } from 'react';
import type { DetailsPart } from './details/visit-details';
import type { BoardAddress } from './use-board-address';

export interface Details {
  /** Opens a visit; by keyboard the focus goes to the part. */
  readonly open: (visitId: string, by: 'key' | 'pointer', part?: DetailsPart) => void;
  /** Where the focus is asked to go; a new object for each asking. */
  readonly focusPart: { readonly part: DetailsPart } | null;
  /** To where the details were opened from, leaving them open. */
  readonly back: () => void;
  readonly close: () => void;
}

/** The details of a visit: open or not is in the address; where the focus goes to and comes back to is here. */
export function useDetails({ change }: BoardAddress, place: RefObject<HTMLElement | null>): Details {
  const opener = useRef<Element | null>(null);
  const [focusPart, setFocusPart] = useState<Details['focusPart']>(null);
  const back = () => {
    const target = opener.current?.isConnected
      ? opener.current
      : place.current?.querySelector('[tabindex="0"]');
    if (target instanceof HTMLElement) target.focus();
  };
  return {
    focusPart,
    back,
    open: (visitId, by, part = 'facts') => {
      opener.current = document.activeElement;
      setFocusPart(by === 'key' ? { part } : null);
      change({ visit: visitId });
    },
    close: () => {
      change({ visit: undefined });
      back();
    },
  };
}
