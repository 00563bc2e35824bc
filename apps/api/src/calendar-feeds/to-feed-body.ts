import type { z } from 'zod';
import type { calendarFeedSchema } from '@homeround/contract';
import type { CalendarFeedRecord } from '@homeround/store';

export function toFeedBody({
  workerId,
  madeAt,
  lastReadAt,
}: CalendarFeedRecord): z.infer<typeof calendarFeedSchema> {
  return { workerId, madeAt: madeAt.toISOString(), lastReadAt: lastReadAt?.toISOString() ?? null };
}
