/** A workbook's cell as the library gives it. */
export type WorkbookCell = string | number | boolean | Date | null;

const DAY = 86_400_000;
/** Workbooks count days from 30 December 1899: what lies before their day 2 is a time of day without a date. */
const FIRST_DATE = Date.UTC(1900, 0, 2);

/** The cell as a CSV file of the dataset would have it. */
export function toCellText(cell: WorkbookCell): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (cell instanceof Date) return toDateText(cell);
  return String(cell);
}

function toDateText(date: Date): string {
  const iso = date.toISOString();
  if (date.getTime() < FIRST_DATE) return roundedToMinute(date).toISOString().slice(11, 16);
  return date.getTime() % DAY === 0 ? iso.slice(0, 10) : roundedToMinute(date).toISOString().slice(0, 16);
}

/** Workbooks keep times as fractions of a day, which come back some milliseconds off. */
const roundedToMinute = (date: Date): Date => new Date(Math.round(date.getTime() / 60_000) * 60_000);
