import { z } from 'zod';

/** Shapes that many schemas share. */
export const localDateSchema = z.iso.date().describe('local date, YYYY-MM-DD');
/** `HH:MM` on a wall clock. */
export const clockSchema = z.string().regex(/^\d{2}:\d{2}$/);
export const instantSchema = z.iso.datetime({ offset: true });
/** Elapsed minutes since the period's first local midnight. */
export const minuteSchema = z.int();
/** Ids of a dataset: the council's own. */
export const idSchema = z.string().min(1).max(64);
export const uuidSchema = z.uuid();

/** A worker or a person by id and name. */
export const namedWorkerSchema = z.object({ workerId: idSchema, name: z.string() });
export type NamedWorkerBody = z.infer<typeof namedWorkerSchema>;
