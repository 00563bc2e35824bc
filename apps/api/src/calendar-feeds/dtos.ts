import { calendarFeedSchema, idSchema, newCalendarFeedSchema } from '@homeround/contract';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

export class CalendarFeedDto extends createZodDto(calendarFeedSchema) {}
export class NewCalendarFeedDto extends createZodDto(newCalendarFeedSchema) {}
export class CalendarFeedPath extends createZodDto(z.object({ localityId: idSchema, workerId: idSchema })) {}
/** 43 letters of base64url hold 256 bits. */
export class CalendarTokenPath extends createZodDto(
  z.object({ token: z.string().regex(/^[A-Za-z0-9_-]{43}\.ics$/) }),
) {}
