import { useEffect, useRef } from 'react';
import { wordFault } from './fault-panel';
import styles from './form-summary.module.css';

export interface FieldError {
  /** The id of the input. */
  readonly field: string;
  readonly message: string;
}

interface FormSummaryProps {
  readonly errors: readonly FieldError[];
  /** What the service said to the whole form. */
  readonly fault?: Error | null | undefined;
}

/** What is wrong with a form, above it: takes the focus and leads to each field. */
export function FormSummary({ errors, fault = null }: FormSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const wrong = errors.length > 0 || fault !== null;
  useEffect(() => {
    if (wrong) box.current?.focus();
  }, [wrong, errors, fault]);
  if (!wrong) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" className={styles.summary}>
      {fault === null ? <p className={styles.title}>Please mend this first:</p> : <FaultText fault={fault} />}
      {errors.length > 0 && (
        <ul>
          {errors.map(({ field, message }) => (
            <li key={field}>
              <a href={`#${field}`} onClick={(event) => focusField(event, field)}>
                {message}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function FaultText({ fault }: { readonly fault: Error }) {
  const { title, detail } = wordFault(fault);
  return (
    <>
      <p className={styles.title}>{title}</p>
      <p>{detail}</p>
    </>
  );
}

function focusField(event: React.MouseEvent, field: string): void {
  event.preventDefault();
  document.getElementById(field)?.focus();
}
