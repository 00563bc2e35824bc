import { z } from 'zod';
import { idSchema, uuidSchema } from '../plain';

const teamsSchema = z.array(z.object({ teamId: idSchema, name: z.string() }));

/** Everybody in a rota, by name: who meets too many faces, and what that comes from. */
export const peopleListSchema = z.object({
  rotaId: uuidSchema,
  /** Of these people, by name. */
  teams: teamsSchema,
  people: z.array(
    z.object({
      personId: idSchema,
      name: z.string(),
      teamId: idSchema,
      /** In the period, those that nobody has included. */
      visits: z.int(),
      unallocated: z.int(),
      distinctWorkers: z.int(),
      miniTeamSize: z.int(),
      /** No rota on the present work patterns needs fewer workers. Null where nobody can come. */
      lowerBound: z.int().nullable(),
      /** Workers who have never visited the person. */
      newFaces: z.int(),
      /** What most of the excess comes from; only above the mini-team size. */
      cause: z.enum(['patterns', 'scheduling']).optional(),
    }),
  ),
});
export type PeopleList = z.infer<typeof peopleListSchema>;

/** Everybody who works in a rota, by name. All minutes are those of the period. */
export const workersListSchema = z.object({
  rotaId: uuidSchema,
  /** Of these workers, by name. */
  teams: teamsSchema,
  workers: z.array(
    z.object({
      workerId: idSchema,
      name: z.string(),
      teamId: idSchema,
      workPattern: z.string(),
      /** Weekly minutes × days ÷ 7. */
      contractedMinutes: z.int(),
      /** Of the shifts that the work pattern gives, less absences. */
      shiftMinutes: z.int(),
      /** Less breaks. */
      dutyMinutes: z.int(),
      visits: z.int(),
      /** Different people. */
      people: z.int(),
      /** Of the checker's findings, those about this worker. */
      findings: z.int(),
    }),
  ),
});
export type WorkersList = z.infer<typeof workersListSchema>;
