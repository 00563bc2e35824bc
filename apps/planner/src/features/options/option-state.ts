import type { OptionBody, OptionSummary } from '@homeround/contract';

/** Chosen or measured by the service just now. */
export const isAtWork = ({ state }: Pick<OptionSummary, 'state'>): boolean =>
  state === 'choosing' || state === 'measuring';

/** Something about it will change by itself: it is at work, or a pack of it is being made. */
export const isBusy = (option: Pick<OptionBody, 'state' | 'packList'>): boolean =>
  isAtWork(option) || option.packList.some(({ state }) => state === 'making');

/** It has a catalogue to look at. */
export const isChosen = ({ state }: Pick<OptionSummary, 'state'>): boolean =>
  state === 'chosen' || state === 'measuring' || state === 'measured';
