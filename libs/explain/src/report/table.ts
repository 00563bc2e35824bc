/** Cells of one row: the first is a label, the others are figures. */
export type Row = readonly string[];

/** Rows as lines: labels to the left, figures to the right, each column as wide as its widest cell. */
export function alignRows(rows: readonly Row[], indent = '  '): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map((row) => {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
    );
    return `${indent}${cells.join('  ')}`.trimEnd();
  });
}

/** "–" where a figure is not defined. */
export const NONE = '–';

/** "1,234.5". */
export function numberText(value: number | undefined, digits = 0): string {
  if (value === undefined) return NONE;
  const [whole = '', fraction] = Math.abs(value).toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = value < 0 && Number(value.toFixed(digits)) !== 0 ? '−' : '';
  return sign + grouped + (fraction === undefined ? '' : `.${fraction}`);
}

/** "93.1 %" of a share between 0 and 1. */
export const shareText = (share: number | undefined, digits = 1): string =>
  share === undefined ? NONE : `${numberText(share * 100, digits)} %`;

/** "4,321 h" of minutes. */
export const hoursText = (minutes: number): string => `${numberText(minutes / 60)} h`;
