import type { FaultBody } from '@homeround/contract';
import { notifications } from '@mantine/notifications';
import { wordFault } from './ui/fault-panel';

/** Long enough to read two sentences (about 200 words a minute) and to reach it by keyboard. */
const STAY = 8_000;

/** Says that something was done. */
export function toastDone(message: string): void {
  notifications.show({ message, autoClose: STAY, color: 'firth', role: 'status' });
}

/** Says that something failed and why; stays until dismissed. */
export function toastFault(fault: Error): void {
  const { title, detail } = wordFault(fault);
  notifications.show({ title, message: detail, autoClose: false, color: 'red', role: 'alert' });
}

/** Says what is doubtful about something that was done all the same; stays until dismissed. */
export function toastDoubts(doubts: readonly FaultBody[]): void {
  for (const { cause, action } of doubts)
    notifications.show({ title: cause, message: action, autoClose: false, color: 'yellow', role: 'alert' });
}
