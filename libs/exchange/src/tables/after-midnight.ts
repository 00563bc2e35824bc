import { type ClockTime, MINUTES_PER_DAY } from '@homeround/domain';

interface Duty {
  readonly start: ClockTime;
  readonly end: ClockTime;
}
interface VisitTimes {
  readonly earliestStart: ClockTime;
  readonly latestStart: ClockTime;
  readonly preferredStart: ClockTime;
}
interface AgreedTimes {
  readonly earliestStart?: ClockTime;
  readonly latestEnd?: ClockTime;
}
interface DoseTimes {
  readonly windowStart: ClockTime;
  readonly windowEnd: ClockTime;
}

/** An agreed latest end up to now is after a late shift, not before an early one. */
const MORNING = 360;

/**
 * Files give times of day. A duty that ends at or before its start, and a window that ends before its start, end after
 * midnight; the domain then counts on above 1440.
 */
export const afterMidnight = {
  duty<Row extends Duty>(row: Row): Row {
    return row.end <= row.start ? { ...row, end: row.end + MINUTES_PER_DAY } : row;
  },
  visit<Row extends VisitTimes>(row: Row): Row {
    if (row.latestStart >= row.earliestStart) return row;
    const preferred = row.preferredStart < row.earliestStart ? MINUTES_PER_DAY : 0;
    return {
      ...row,
      latestStart: row.latestStart + MINUTES_PER_DAY,
      preferredStart: row.preferredStart + preferred,
    };
  },
  dose<Row extends DoseTimes>(row: Row): Row {
    return row.windowEnd < row.windowStart ? { ...row, windowEnd: row.windowEnd + MINUTES_PER_DAY } : row;
  },
  agreement<Row extends AgreedTimes>(row: Row): Row {
    const { earliestStart = 0, latestEnd } = row;
    if (latestEnd === undefined || latestEnd > Math.max(earliestStart, MORNING)) return row;
    return { ...row, latestEnd: latestEnd + MINUTES_PER_DAY };
  },
};

/** A window that ends after midnight and is longer than this was more likely meant to end before its start. */
const LONGEST_NIGHT_WINDOW = 720;

export function isReversed(start: ClockTime, end: ClockTime): boolean {
  return end > MINUTES_PER_DAY && end - start > LONGEST_NIGHT_WINDOW;
}
