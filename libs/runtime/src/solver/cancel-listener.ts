import type { Notice } from '@homeround/store';
import type { RunningWork } from './running-work';

/** One kind of work, and how somebody's cancelling it is told. */
export interface Cancellable {
  readonly running: Pick<RunningWork, 'cancel' | 'ids'>;
  /** The id that a notice cancels, if it is one of this kind. */
  readonly idOf: (notice: Notice) => string | undefined;
  readonly isCancelAsked: (id: string) => Promise<boolean>;
}

/**
 * Stops the work of this process that somebody cancels, wherever that was asked: every process hears the notice, and the
 * one that runs it stops it. After a lost connection it asks the store what it may have missed.
 */
export function toCancelListener(
  { running, idOf, isCancelAsked }: Cancellable,
  onFault: (fault: unknown) => void,
): (notice: Notice) => void {
  const catchUp = async () => {
    for (const id of running.ids()) if (await isCancelAsked(id)) running.cancel(id);
  };
  return (notice) => {
    const id = idOf(notice);
    if (id !== undefined) running.cancel(id);
    else if (notice.kind === 'reconnected') catchUp().catch(onFault);
  };
}

export const solveOf = (notice: Notice): string | undefined =>
  notice.kind === 'cancel' ? notice.solveId : undefined;
export const frontOf = (notice: Notice): string | undefined =>
  notice.kind === 'cancel-front' ? notice.frontId : undefined;
export const measurementOf = (notice: Notice): string | undefined =>
  notice.kind === 'cancel-measurement' ? notice.measurementId : undefined;
