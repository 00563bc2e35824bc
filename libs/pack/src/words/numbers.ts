import type { ComparedFigure, Measured } from '@homeround/contract';

/** Made once: a pack writes tens of thousands of numbers, and making a format is slower than using it a hundred times. */
const FORMATS = [0, 1, 2].map((digits) => new Intl.NumberFormat('en-GB', { maximumFractionDigits: digits }));

/** "1,282.5": at most so many decimals (0–2), none of them a zero at the end. */
export function decimal(value: number, digits: 0 | 1 | 2 = 1): string {
  const text = FORMATS[digits]!.format(value);
  return text === '-0' ? '0' : text.replace('-', '−');
}

/** "1 weekend", "2.5 weekends". */
export const plural = (count: number, noun: string): string =>
  `${decimal(count)} ${decimal(count) === '1' ? noun : `${noun}s`}`;

/** "41.5 %", never parted at the end of a line. */
export const percent = (share: number): string => `${decimal(share * 100)}\u00a0%`;

const UNIT_TEXT: Readonly<Record<ComparedFigure['unit'], (value: number) => string>> = {
  count: (value) => decimal(value),
  hours: (value) => decimal(value),
  points: (value) => decimal(value, 0),
  share: percent,
  pounds: (value) => `£${decimal(value, 0)}`,
};

/** A figure's value as it is shown: "14.9", or over several rotas "14.9 (14.2 to 15.3)". */
export function valueText(value: Measured, unit: ComparedFigure['unit']): string {
  const word = UNIT_TEXT[unit];
  const [mean, least, most] = [value.mean, value.least, value.most].map(word);
  return least === most ? mean! : `${mean} (${least} to ${most})`;
}

/** "+12", "−3.5", "no change". */
export function changeText(before: number, after: number): string {
  const change = Math.round((after - before) * 10) / 10;
  return change === 0 ? 'no change' : `${change > 0 ? '+' : '−'}${decimal(Math.abs(change))}`;
}
