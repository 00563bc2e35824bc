import { isLocalDate } from '@homeround/domain';
import type { SolveAsk } from '../requests/solve-ask';
import type { Emphasis, EmphasisKey } from './emphasis';

/** The fields as they are typed. */
export interface SolveForm {
  readonly from: string;
  readonly days: number | string;
  readonly name: string;
  readonly seconds: string;
  readonly nearPublished: boolean;
  readonly emphasis: Readonly<Record<EmphasisKey, Emphasis>>;
}

export const emptySolveForm = (from: string, days: number): SolveForm => ({
  from,
  days,
  name: '',
  // A minute shows what a rota will be like and is over before the coffee is.
  seconds: '60',
  nearPublished: true,
  emphasis: { continuity: 'usual', times: 'usual', travel: 'usual', fairness: 'usual', fewChanges: 'usual' },
});

/** Problems by field; empty when it can be asked for. */
export function checkSolveForm({ from, days }: SolveForm): Record<string, string> {
  return {
    ...(isLocalDate(from) ? {} : { from: 'Enter the first day of the rota.' }),
    ...(isDays(days) ? {} : { days: 'Enter a number of days from 7 to 28.' }),
  };
}

const isDays = (days: number | string): boolean =>
  typeof days === 'number' && Number.isInteger(days) && days >= 7 && days <= 28;

/** What is sent. One thread and seed 1: the same question gets the same rota. */
export function toSolveAsk({ from, days, name, seconds, nearPublished, emphasis }: SolveForm): SolveAsk {
  return {
    from,
    days: Number(days),
    seconds: Number(seconds),
    threads: 1,
    seed: 1,
    nearPublished,
    emphasis: { ...emphasis },
    ...(name.trim() === '' ? {} : { name: name.trim() }),
  };
}
