import type { Stop } from './stop-line';

type Way = Extract<Stop, { minutes: number }>;

/** "Travel", "From home" before a visit, "To home" after the last of a duty. */
export function wordWay(way: Way, next: Stop | undefined): string {
  if (way.kind === 'travel') return 'Travel';
  return next?.kind === 'visit' ? 'From home' : 'To home';
}
