import { type LocalDate, weekdayOf } from '@homeround/domain';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "1 minute", "12 minutes". */
export function countText(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

/** "45 minutes" below an hour, then "9 h" and "9 h 30 min". Never negative. */
export function durationText(minutes: number): string {
  const whole = Math.max(0, Math.round(minutes));
  if (whole < 60) return countText(whole, 'minute');
  const rest = whole % 60;
  return rest === 0 ? `${Math.floor(whole / 60)} h` : `${Math.floor(whole / 60)} h ${rest} min`;
}

/** "Mon 2 March". */
export function dateText(date: LocalDate): string {
  const [, month, day] = date.split('-').map(Number);
  return `${weekdayOf(date)} ${day} ${MONTHS[month! - 1]}`;
}

/** "a", "a and b", "a, b and c". */
export function listText(items: readonly string[], last = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

/** "Mrs Campbell's", "Mr Innes'". */
export function ownText(name: string): string {
  return name.endsWith('s') ? `${name}'` : `${name}'s`;
}

/** The first letter large, the end with a full stop. */
export function toSentence(text: string): string {
  const ended = /[.!?]$/.test(text) ? text : `${text}.`;
  return ended.charAt(0).toUpperCase() + ended.slice(1);
}

/** An id that is made of words, as words: "MOVING-AND-HANDLING" → "moving and handling". Abbreviations stay: "SVQ2". */
export function wordsOfId(id: string): string {
  const words = id.split(/[-_\s]+/).filter((word) => word !== '');
  const isShort = words.length === 1 && /^[A-Z0-9]{1,5}$/.test(words[0]!);
  return isShort ? words[0]! : words.join(' ').toLowerCase();
}

/** "this week", or "in these 14 days" where the period is longer. */
export function periodText(days: number): string {
  return days === 7 ? 'this week' : `in these ${days} days`;
}
