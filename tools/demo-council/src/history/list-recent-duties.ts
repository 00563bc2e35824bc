import { addDays, type RecentDuty, type RotaInput, toPeriodClock } from '@homeround/domain';
import { DEMO_START } from '../demo-settings';

/** As long as weekly rest looks back. */
const FIRST_DAY = addDays(DEMO_START, -14);

/** The core shifts of the two weeks before the demo starts, as worked: by pattern, less absences. */
export function listRecentDuties({ period, shifts }: RotaInput): RecentDuty[] {
  const clock = toPeriodClock(period);
  return shifts
    .filter(({ kind, date }) => kind === 'core' && FIRST_DAY <= date && date < DEMO_START)
    .map(({ workerId, date, start, end }) => ({
      workerId,
      date,
      start: start - clock.minuteOf(date, 0),
      end: end - clock.minuteOf(date, 0),
    }));
}
