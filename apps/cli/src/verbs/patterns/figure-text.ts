import type { ComparedFigure } from '@homeround/contract';

const grouped = (value: number, digits = 0): string =>
  value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });

export const points = (value: number): string => grouped(value);
export const hours = (value: number): string => grouped(value);
export const share = (value: number): string => `${grouped(100 * value, 1)} %`;

const TEXT_OF: Readonly<Record<ComparedFigure['unit'], (value: number) => string>> = {
  count: (value) => grouped(value, Number.isInteger(value) ? 0 : 2),
  hours,
  points,
  share,
  pounds: (value) => `£${grouped(value)}`,
};

/** The mean of what was measured; with its spread where the seeds differ. */
export function figureText(
  { unit }: Pick<ComparedFigure, 'unit'>,
  value: ComparedFigure['values'][number],
): string {
  if (value === null) return '–';
  const { mean, least, most } = value;
  const text = TEXT_OF[unit];
  return text(least) === text(most) ? text(mean) : `${text(mean)} (${text(least)} to ${text(most)})`;
}

/**
 * Columns under each other: words to the left, numbers to the right.
 * @param words columns of words; the first is one
 */
export function toTableLines(rows: readonly (readonly string[])[], words: readonly number[] = []): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
  const isWords = (at: number) => at === 0 || words.includes(at);
  return rows.map((row) =>
    row
      .map((cell, at) => (isWords(at) ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)))
      .join('  ')
      .trimEnd(),
  );
}
