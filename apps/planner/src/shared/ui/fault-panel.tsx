import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { ConnectionLost, RequestFault } from '../api/request-fault';
import { formatMoment } from '../format/dates';
import styles from './fault-panel.module.css';

interface FaultPanelProps {
  readonly fault: Error;
  readonly onRetry?: () => void;
}

/** Why something did not work and what can be done: cause, action, and the numbers that whoever helps will ask for. */
export function FaultPanel({ fault, onRetry }: FaultPanelProps) {
  const { title, detail, reference } = wordFault(fault);
  return (
    <div className={styles.panel} role="alert">
      <IconAlertTriangle className={styles.icon} aria-hidden size={24} />
      <div className={styles.text}>
        <p className={styles.title}>{title}</p>
        <p>{detail}</p>
        {reference !== undefined && <p className={styles.reference}>{reference}</p>}
        {onRetry !== undefined && (
          <Button mt={12} variant="default" onClick={onRetry}>
            Try again
          </Button>
        )}
      </div>
    </div>
  );
}

/** A fault in words: also for toasts. */
export function wordFault(fault: Error): { title: string; detail: string; reference?: string } {
  if (fault instanceof RequestFault) {
    const request = fault.requestId === undefined ? '' : ` · request ${fault.requestId}`;
    return {
      title: fault.cause,
      detail: `${wordMoment(fault)}${fault.action}`,
      reference: `${fault.code}${request}`,
    };
  }
  if (fault instanceof ConnectionLost) {
    return {
      title: 'The service cannot be reached.',
      detail: 'Check the network. What you see may be out of date; nothing that you sent was lost unnoticed.',
    };
  }
  return {
    title: 'Something went wrong on this page.',
    detail: 'Load the page again. If it stays so, tell whoever looks after Homeround.',
    reference: fault.message,
  };
}

/** When somebody else was first, on the reader's clock: the service does not know it. */
const wordMoment = ({ conflict }: RequestFault): string =>
  conflict === undefined ? '' : `That was on ${formatMoment(conflict.at)}. `;
