import { isLocalDate } from '@homeround/domain';
import { InvalidArgumentError } from 'commander';

/** A reader of a whole number within bounds, for an option. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`a whole number from ${least} to ${most} is needed.`);
  };
}

/** Seconds may have a fraction. */
export function seconds(text: string): number {
  const value = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && value > 0 && value <= 86_400) return value;
  throw new InvalidArgumentError('a number of seconds up to 86400 is needed.');
}

export function localDate(text: string): string {
  if (isLocalDate(text)) return text;
  throw new InvalidArgumentError('a date such as 2026-03-23 is needed.');
}
