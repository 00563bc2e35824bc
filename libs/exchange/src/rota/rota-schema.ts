import { isLocalDate, isTimeZone } from '@homeround/domain';
import { z } from 'zod';

/** What the first two fields of a rota file say. A change that old readers would misread gives a new version. */
export const ROTA_FORMAT = 'homeround-rota';
export const ROTA_VERSION = 1;

const id = z.string().min(1);
const count = z.int().min(0);

/** Local time with its offset, so that the hour which the autumn change repeats is never in doubt. */
const moment = z.iso.datetime({
  offset: true,
  precision: -1,
  error: 'expected a local time with its offset, YYYY-MM-DDTHH:MM+HH:MM',
});

/** The rota file; docs/rota-file.md describes it for those who write their own reader. */
export const ROTA_SCHEMA = z.strictObject({
  format: z.literal(ROTA_FORMAT),
  version: z.literal(ROTA_VERSION),
  dataset: z.string(),
  period: z.strictObject({
    from: z.string().refine(isLocalDate, 'expected a day written YYYY-MM-DD'),
    days: z.int().min(7).max(28),
    timeZone: z.string().refine(isTimeZone, 'expected an IANA time zone'),
  }),
  origin: z.strictObject({
    madeBy: z.string(),
    seed: z.int(),
    steps: count,
    threads: z.int().min(1),
    stoppedAfter: count.optional(),
  }),
  visits: z.array(z.strictObject({ visitId: id, start: moment, workerIds: z.array(id) })),
  unallocated: z.array(id),
  duties: z.array(
    z.strictObject({
      shiftId: id,
      workerId: id,
      start: moment,
      end: moment,
      breaks: z.array(z.strictObject({ start: moment, end: moment })),
    }),
  ),
});

/** The rota file as parsed JSON. */
export type RotaFile = z.infer<typeof ROTA_SCHEMA>;
