import type { Notice, PostgresSolveStore } from '@homeround/store';
import type { RunningSolves } from './running-solves';

/**
 * Stops the solves of this process that somebody cancels, wherever that was asked: every process hears the notice, and the
 * one that runs the solve stops it. After a lost connection it asks the store what it may have missed.
 */
export function toCancelListener(
  running: RunningSolves,
  store: Pick<PostgresSolveStore, 'find'>,
  onFault: (fault: unknown) => void,
): (notice: Notice) => void {
  const catchUp = async () => {
    for (const solveId of running.solveIds())
      if ((await store.find(solveId))?.cancelAsked) running.cancel(solveId);
  };
  return (notice) => {
    if (notice.kind === 'cancel') running.cancel(notice.solveId);
    else if (notice.kind === 'reconnected') catchUp().catch(onFault);
  };
}
