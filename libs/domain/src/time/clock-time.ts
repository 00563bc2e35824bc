/** Minutes after local midnight, 0–1440. 1440 is the midnight that ends the day. */
export type ClockTime = number;

/** A calendar day, `YYYY-MM-DD`. */
export type LocalDate = string;

/** Elapsed minutes since the period began (its first local midnight). Negative before it. Never changed by a clock change. */
export type Minute = number;

export const MINUTES_PER_DAY = 1440;

/** Reads `HH:MM` (00:00–24:00). Gives undefined for anything else. */
export function readClockTime(text: string): ClockTime | undefined {
  const match = /^(\d{2}):(\d{2})$/.exec(text);
  if (!match) return undefined;
  const hours = Number(match[1]);
  const minutes = Number(match[2]);
  const clock = hours * 60 + minutes;
  return minutes < 60 && clock <= MINUTES_PER_DAY ? clock : undefined;
}

/** `HH:MM`; times past midnight wrap (1450 → 00:10), except 1440 itself, which is 24:00. */
export function toClockText(clock: ClockTime): string {
  const wrapped =
    clock === MINUTES_PER_DAY ? clock : ((clock % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(wrapped / 60))}:${two(wrapped % 60)}`;
}
