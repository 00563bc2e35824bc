import { type RefObject, useEffect, useState } from 'react';
import { toTrackWindow, type TrackWindow } from './day-bars';

/** Wide enough for any screen's first drawing, before the board knows its own width. */
const FIRST: TrackWindow = toTrackWindow(0, 1200);

/** Which part of the track is in sight. Changes only by whole steps, so that scrolling draws seldom. */
export function useTrackWindow(scroller: RefObject<HTMLElement | null>, nameWidth: number): TrackWindow {
  const [window, setWindow] = useState(FIRST);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const read = () => {
      const next = toTrackWindow(element.scrollLeft, Math.max(0, element.clientWidth - nameWidth));
      setWindow((last) => (last.from === next.from && last.to === next.to ? last : next));
    };
    const sizes = new ResizeObserver(read);
    sizes.observe(element);
    element.addEventListener('scroll', read, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', read);
    };
  }, [scroller, nameWidth]);
  return window;
}
