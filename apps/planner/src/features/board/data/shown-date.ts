import { addDays } from '@homeround/domain';

interface Period {
  readonly from: string;
  readonly days: number;
}

/** The day that a board shows: the asked one, else today, else the first; always one of the rota's. */
export function shownDate({ from, days }: Period, asked: string | undefined, today: string): string {
  const last = addDays(from, days - 1);
  return [asked, today].find((date) => date !== undefined && date >= from && date <= last) ?? from;
}
