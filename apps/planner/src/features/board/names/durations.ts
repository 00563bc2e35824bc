import { countOf } from '../../../shared/format/numbers';

/** "30 minutes", "1 hour", "1 hour 15 minutes": as it is said, where `formatMinutes` is as it is written. */
export function toDurationWords(minutes: number): string {
  const whole = Math.round(minutes);
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  const parts = [
    hours > 0 ? countOf(hours, 'hour') : '',
    rest > 0 || hours === 0 ? countOf(rest, 'minute') : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}
