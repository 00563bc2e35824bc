import { z } from 'zod';
import { idSchema, instantSchema, uuidSchema } from '../plain';

/** A scheduler's decision that every later solve keeps. */
export const pinSchema = z.object({
  visitId: z.string(),
  workerIds: z.array(idSchema).min(1).max(2),
  /** Local date-time, YYYY-MM-DDTHH:MM; absent = the time stays free. */
  start: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)
    .optional(),
  madeAt: instantSchema,
  madeBy: z.object({ accountId: uuidSchema, name: z.string() }).nullable(),
});
export type PinBody = z.infer<typeof pinSchema>;

export const newPinSchema = z.strictObject({
  workerIds: z.array(idSchema).min(1).max(2),
  start: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)
    .optional(),
});
