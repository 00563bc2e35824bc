import type { MeasuredFigures } from '@homeround/contract';

/** Workers free in one hour of the day. */
export interface HourRow {
  /** 0–23. */
  readonly hour: number;
  readonly free: number;
  readonly today: number | null;
}

type ByHour = Pick<MeasuredFigures, 'firstResponseByHour'>;

export const toHourRows = (figures: ByHour, today: ByHour | null): readonly HourRow[] =>
  figures.firstResponseByHour.map((free, hour) => ({
    ...{ hour, free },
    today: today?.firstResponseByHour[hour] ?? null,
  }));

/** "07:00 to 08:00". */
export const wordHour = (hour: number): string => `${toClock(hour)} to ${toClock(hour + 1)}`;

export const toClock = (hour: number): string => `${String(hour % 24).padStart(2, '0')}:00`;
