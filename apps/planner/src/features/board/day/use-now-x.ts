import type { BoardDay } from '@homeround/contract';
import type { TimeScale } from '../layout/time-scale';
import { nowMinute } from './now-minute';
import { useNow } from './use-now';

/** Where on the track the day is now; undefined on every other day, and outside the shown hours. */
export function useNowX(day: BoardDay, scale: TimeScale): number | undefined {
  const minute = nowMinute(day, useNow());
  return minute === undefined || minute < scale.start || minute > scale.end ? undefined : scale.toX(minute);
}
