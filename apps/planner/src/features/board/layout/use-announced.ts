import { useEffect, useRef } from 'react';
import { announce } from '../../../shared/announce/announce';

/** Says what a board shows whenever that changes; not when it comes, which the page's heading says. */
export function useAnnounced(text: string): void {
  const said = useRef(text);
  useEffect(() => {
    if (said.current === text) return;
    said.current = text;
    announce(text);
  }, [text]);
}
