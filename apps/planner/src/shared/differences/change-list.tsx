import { useState } from 'react';
import styles from './differences.module.css';

/** More than so many changes are folded: a first version changes every visit of everybody. */
const SHOWN = 4;

/** What changes, one line each; many are folded behind a button. */
export function ChangeList({
  changes,
}: {
  readonly changes: readonly (readonly [key: string, kind: string, text: string])[];
}) {
  const [open, setOpen] = useState(false);
  const shown = open ? changes : changes.slice(0, SHOWN);
  return (
    <>
      <ul className={styles.changes}>
        {shown.map(([key, kind, text]) => (
          <li key={key} className={styles.change}>
            <span className={styles.kind}>{kind}</span> {text}
          </li>
        ))}
      </ul>
      {changes.length > SHOWN && (
        <button type="button" className={styles.more} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Show fewer' : `and ${changes.length - SHOWN} more`}
        </button>
      )}
    </>
  );
}
