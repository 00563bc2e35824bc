import { z } from 'zod';
import { uuidSchema } from './plain';

/** A named set of board filters: the query string of the board's address. */
export const savedViewSchema = z.object({
  savedViewId: uuidSchema,
  name: z.string(),
  query: z.string(),
});
export type SavedView = z.infer<typeof savedViewSchema>;

export const newSavedViewSchema = z.strictObject({
  name: z.string().trim().min(1).max(60),
  query: z.string().max(2000),
});

/** An iCalendar feed of one worker. The address holds a secret and is shown once. */
export const calendarFeedSchema = z.object({
  workerId: z.string(),
  madeAt: z.iso.datetime({ offset: true }),
  lastReadAt: z.iso.datetime({ offset: true }).nullable(),
});
export const newCalendarFeedSchema = calendarFeedSchema.extend({ url: z.string() });
