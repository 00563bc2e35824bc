const WHOLE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const ONE_PLACE = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** "12,345". */
export const formatCount = (count: number): string => WHOLE.format(count);

/** "3.4". */
export const formatMean = (mean: number): string => ONE_PLACE.format(mean);

/** "83 %"; the share is 0–1. */
export const formatShare = (share: number): string =>
  `${ONE_PLACE.format(share * 100).replace(/\.0$/, '')} %`;

/** "2 h 05 min", "45 min", "312 h" from a hundred hours on, where minutes say nothing. */
export function formatMinutes(minutes: number): string {
  const whole = Math.round(Math.abs(minutes));
  const sign = minutes < 0 && whole > 0 ? '−' : '';
  const hours = Math.floor(whole / 60);
  if (hours === 0) return `${sign}${whole} min`;
  if (hours >= 100) return `${sign}${WHOLE.format(Math.round(whole / 60))} h`;
  const rest = whole % 60;
  return rest === 0 ? `${sign}${hours} h` : `${sign}${hours} h ${String(rest).padStart(2, '0')} min`;
}

/** "1 visit", "2 visits". */
export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${formatCount(count)} ${count === 1 ? one : many}`;

/** "+3", "−2", "0": a difference in which the sign is the news. */
export function formatSigned(difference: number, format: (amount: number) => string = formatCount): string {
  const text = format(Math.abs(difference));
  if (difference === 0 || text === format(0)) return format(0);
  return `${difference > 0 ? '+' : '−'}${text}`;
}
