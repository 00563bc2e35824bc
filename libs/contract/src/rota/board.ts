import { PRIORITIES, TRAVEL_MODES } from '@homeround/domain';
import { z } from 'zod';
import {
  clockSchema,
  idSchema,
  localDateSchema,
  minuteSchema,
  namedWorkerSchema,
  uuidSchema,
} from '../plain';

/** How well a person knows a worker: named or usual; visited before; never; or the person knows nobody yet. */
export const FACES = ['mini-team', 'known', 'new-face', 'no-history'] as const;
export type Face = (typeof FACES)[number];

/** One visit on a board: one bar on the row of each of its workers. */
export const boardVisitSchema = z.object({
  visitId: z.string(),
  personId: idSchema,
  person: z.string(),
  label: z.string(),
  /** Elapsed minutes since the period's start; for an unallocated visit the preferred start of its first day. */
  start: minuteSchema,
  end: minuteSchema,
  startClock: clockSchema,
  endClock: clockSchema,
  priority: z.enum(PRIORITIES),
  /** Of this row's worker; absent for an unallocated visit. */
  face: z.enum(FACES).optional(),
  /** The other worker of a double-up; `[]` where a double-up has nobody. Absent for single visits. */
  doubleUpWith: z.array(namedWorkerSchema).optional(),
  medication: z.enum(['dose', 'time-critical']).optional(),
  pinned: z.boolean().optional(),
  /** Other worker or time than in the rota published before. */
  changed: z.boolean().optional(),
  /** Findings and things to look at, in words. */
  warnings: z.array(z.string()).optional(),
});
export type BoardVisit = z.infer<typeof boardVisitSchema>;

/** The way between two things on a row. */
export const boardLegSchema = z.object({
  /** When the worker can leave, and when the next thing starts. */
  start: minuteSchema,
  end: minuteSchema,
  travelMinutes: z.int(),
  /** `commute` = from or to home: not working time. */
  kind: z.enum(['travel', 'commute']),
  /** Minutes by which the travel does not fit; absent where it fits. */
  shortBy: z.int().optional(),
});

const spanSchema = z.object({ start: minuteSchema, end: minuteSchema });

export const boardRowSchema = z.object({
  workerId: idSchema,
  name: z.string(),
  teamId: idSchema,
  mode: z.enum(TRAVEL_MODES as readonly [string, ...string[]]),
  shifts: z.array(spanSchema.extend({ kind: z.enum(['core', 'flex']) })),
  duties: z.array(spanSchema),
  breaks: z.array(spanSchema),
  visits: z.array(boardVisitSchema),
  legs: z.array(boardLegSchema),
  contactMinutes: z.int(),
  travelMinutes: z.int(),
  dutyMinutes: z.int(),
});
export type BoardRow = z.infer<typeof boardRowSchema>;

/** One day of a rota: what the board draws. Rows by team, then name. */
export const boardDaySchema = z.object({
  rotaId: uuidSchema,
  date: localDateSchema,
  /** The shown span in elapsed minutes, with the full hours in it for the axis (a clock change is in the labels). */
  start: minuteSchema,
  end: minuteSchema,
  hours: z.array(z.object({ minute: minuteSchema, label: z.string() })),
  teams: z.array(z.object({ teamId: idSchema, name: z.string() })),
  rows: z.array(boardRowSchema),
  unallocated: z.array(boardVisitSchema),
});
export type BoardDay = z.infer<typeof boardDaySchema>;

export const weekCellSchema = z.object({
  visits: z.int(),
  contactMinutes: z.int(),
  travelMinutes: z.int(),
  dutyMinutes: z.int(),
  /** "07:00–14:30", several for a split day; empty = no duty. */
  duties: z.array(z.string()),
  /** On shift but without duty. */
  free: z.boolean(),
  newFaces: z.int(),
  warnings: z.int(),
  changed: z.int(),
});
export type WeekCell = z.infer<typeof weekCellSchema>;

/** The whole period: one cell for each worker and day. */
export const boardWeekSchema = z.object({
  rotaId: uuidSchema,
  days: z.array(z.object({ date: localDateSchema, unallocated: z.int(), visits: z.int() })),
  teams: z.array(z.object({ teamId: idSchema, name: z.string() })),
  rows: z.array(
    z.object({
      workerId: idSchema,
      name: z.string(),
      teamId: idSchema,
      contractedMinutes: z.int(),
      dutyMinutes: z.int(),
      /** Whom the worker visits in the period: the board filters on it. */
      personIds: z.array(idSchema),
      cells: z.array(weekCellSchema),
    }),
  ),
  unallocated: z.array(boardVisitSchema.extend({ date: localDateSchema })),
});
export type BoardWeek = z.infer<typeof boardWeekSchema>;
