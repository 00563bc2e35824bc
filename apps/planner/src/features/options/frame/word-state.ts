import type { OptionSummary } from '@homeround/contract';
import { countOf, formatCount } from '../../../shared/format/numbers';

type Worded = Pick<OptionSummary, 'state' | 'measuring' | 'choosing'>;

/** How an option stands, for the live region. */
export function wordState({ state, measuring, choosing }: Worded): string {
  if (state === 'choosing') return wordChoosing(choosing);
  if (state === 'measuring') return wordMeasuring(measuring);
  if (state === 'measured') return 'The option is measured.';
  if (state === 'chosen') return 'The patterns are chosen.';
  return state === 'failed' ? 'The option could not be chosen.' : 'Choosing was cancelled.';
}

/** "12 of 24 rotas made, 1 failed." */
export function wordMeasuring(measuring: Worded['measuring']): string {
  if (measuring === null || measuring.rotas === 0) return 'Waiting for the first rota.';
  const { rotas, finished, failed } = measuring;
  return `${formatCount(finished)} of ${countOf(rotas, 'rota')} made${failed === 0 ? '' : `, ${formatCount(failed)} failed`}.`;
}

/** "35 % done after 104 seconds." */
export function wordChoosing(choosing: Worded['choosing']): string {
  if (choosing === null) return 'Waiting to begin.';
  return `${Math.round(choosing.done * 100)} % done after ${countOf(Math.round(choosing.seconds), 'second')}.`;
}
