import { SERVICES, TRAVEL_MODES } from '@homeround/domain';
import { z } from 'zod';
import { clockSchema, idSchema, localDateSchema, namedWorkerSchema, uuidSchema } from '../plain';
import { boardVisitSchema, FACES } from './board';

const windowSchema = z.object({ earliest: clockSchema, latest: clockSchema });

/** One visit in a person's week. */
export const personVisitSchema = z.object({
  visitId: z.string(),
  label: z.string(),
  minutes: z.int(),
  /** Absent where nobody has it. */
  startClock: clockSchema.optional(),
  endClock: clockSchema.optional(),
  window: windowSchema,
  preferred: clockSchema,
  /** Starts that bring every dose into its window. */
  medicationWindow: windowSchema.optional(),
  doses: z.array(
    z.object({
      medicineId: z.string(),
      administration: z.enum(['prompt', 'assist', 'administer']),
      /** When it is given as planned. */
      at: clockSchema.optional(),
      timeCritical: z.boolean(),
      minimumGapMinutes: z.int(),
    }),
  ),
  workersNeeded: z.int(),
  workers: z.array(namedWorkerSchema.extend({ face: z.enum(FACES) })),
  pinned: z.boolean(),
  warnings: z.array(z.string()),
});

/** A person in one rota: who comes, when, and how that compares with the best possible on the present patterns. */
export const personPageSchema = z.object({
  rotaId: uuidSchema,
  personId: idSchema,
  name: z.string(),
  team: z.string(),
  service: z.enum(SERVICES),
  /** What the person asked for, in words. */
  asks: z.array(z.string()),
  miniTeamSize: z.int(),
  continuity: z.object({
    distinctWorkers: z.int(),
    /** Lower bound: no rota on the present work patterns needs fewer. Null where nobody can do any of the visits. */
    lowerBound: z.int().nullable(),
    miniTeamShare: z.number().nullable(),
    newFaces: z.int(),
    /** What most of the excess comes from; only above the mini-team size. */
    cause: z.enum(['patterns', 'scheduling']).optional(),
    text: z.string(),
  }),
  workers: z.array(
    namedWorkerSchema.extend({
      face: z.enum(FACES),
      named: z.boolean(),
      visits: z.int(),
      /** In the four weeks before. */
      recentVisits: z.int(),
    }),
  ),
  days: z.array(z.object({ date: localDateSchema, visits: z.array(personVisitSchema) })),
});
export type PersonPage = z.infer<typeof personPageSchema>;

/** One thing in a worker's round, in order. */
export const roundStopSchema = z.discriminatedUnion('kind', [
  boardVisitSchema.extend({ kind: z.literal('visit') }),
  z.object({
    kind: z.enum(['travel', 'commute']),
    startClock: clockSchema,
    minutes: z.int(),
    shortBy: z.int().optional(),
  }),
  z.object({ kind: z.literal('break'), startClock: clockSchema, endClock: clockSchema }),
]);

/** A worker in one rota: rounds, hours, rest. */
export const workerPageSchema = z.object({
  rotaId: uuidSchema,
  workerId: idSchema,
  name: z.string(),
  team: z.string(),
  mode: z.enum(TRAVEL_MODES as readonly [string, ...string[]]),
  workPattern: z.string(),
  skills: z.array(z.string()),
  hours: z.object({
    /** Contracted in the period: weekly minutes × days ÷ 7. */
    contracted: z.number(),
    shift: z.number(),
    duty: z.number(),
    contact: z.number(),
    travel: z.number(),
    commute: z.number(),
    overtime: z.number(),
  }),
  rest: z.object({
    /** Least elapsed minutes between two working days; null with fewer than two. */
    leastDailyRest: z.int().nullable(),
    dailyRestNeeded: z.int(),
    /** Longest uninterrupted rest. */
    longestRest: z.int().nullable(),
  }),
  findings: z.array(z.string()),
  people: z.array(z.object({ personId: idSchema, name: z.string(), visits: z.int(), face: z.enum(FACES) })),
  days: z.array(
    z.object({
      date: localDateSchema,
      shifts: z.array(z.string()),
      duties: z.array(z.string()),
      absence: z.string().optional(),
      stops: z.array(roundStopSchema),
    }),
  ),
});
export type WorkerPage = z.infer<typeof workerPageSchema>;

/** Rounds of many workers, for printing. */
export const workerSheetsSchema = z.object({ workers: z.array(workerPageSchema) });
