import { z } from 'zod';
import { faultSchema } from '../error';
import { idSchema, instantSchema, localDateSchema, namedWorkerSchema, uuidSchema } from '../plain';

const startSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/);

/** A scheduler's decision that every later solve keeps. Names are those of the current dataset, absent where it has none. */
export const pinSchema = z.object({
  visitId: z.string(),
  personId: idSchema.optional(),
  person: z.string().optional(),
  /** Of the visit: "breakfast". */
  label: z.string().optional(),
  /** Of the visit; of one whose day is free to choose, the first day of its week. */
  date: localDateSchema.optional(),
  /** True where the visit's day is free to choose. */
  dayIsFree: z.boolean().optional(),
  workerIds: z.array(idSchema).min(1).max(2),
  /** Those of the workers whom the dataset knows. */
  workers: z.array(namedWorkerSchema).optional(),
  /** Local date-time, YYYY-MM-DDTHH:MM; absent = the time stays free. */
  start: startSchema.optional(),
  madeAt: instantSchema,
  madeBy: z.object({ accountId: uuidSchema, name: z.string() }).nullable(),
  /** Answered when it is put: the rules that it breaks, which a solve will keep it in spite of. */
  warnings: z.array(faultSchema).optional(),
});
export type PinBody = z.infer<typeof pinSchema>;

export const newPinSchema = z.strictObject({
  workerIds: z.array(idSchema).min(1).max(2),
  start: startSchema.optional(),
});
