import { useMatch } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { arriveAt } from './arrival';
import styles from './page.module.css';

/**
 * The one `h1` of a screen. It takes the focus when a navigation arrives, so that keyboard and screen reader start where the
 * content does, and names the document.
 */
export function PageHeading({
  children,
  hidden = false,
}: {
  readonly children: string;
  readonly hidden?: boolean;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Of what is shown: the address is already that of the next screen while this one still stands.
  const path = useMatch({ strict: false, select: ({ pathname }) => pathname });
  useEffect(() => arriveAt(path, heading.current), [path]);
  return (
    <>
      <title>{`${children} · Homeround`}</title>
      <h1 ref={heading} tabIndex={-1} className={hidden ? 'hr-hidden' : styles.heading}>
        {children as ReactNode}
      </h1>
    </>
  );
}
