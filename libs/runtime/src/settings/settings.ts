import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { z } from 'zod';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Short secrets can be guessed: 32 characters of hexadecimal are 128 bits. */
const LEAST_SECRET = 32;
/** A solve's threads help each other only while they do not share a core. */
const MOST_THREADS = 64;

/** Variables that are set to nothing count as not set: Docker Compose passes them so. */
const absentWhenEmpty = (value: unknown) => (value === '' ? undefined : value);
const text = z.preprocess(absentWhenEmpty, z.string().optional());
const url = (...protocols: string[]) =>
  z.preprocess(
    absentWhenEmpty,
    z
      .string()
      .refine((value) => protocols.includes(protocolOf(value)), {
        error: `must begin with ${protocols.join('// or ')}//`,
      })
      .optional(),
  );
const wholeNumber = (least: number, most: number, usual: number) =>
  z.preprocess(absentWhenEmpty, z.coerce.number().int().min(least).max(most).default(usual));

const VARIABLES = {
  HOMEROUND_DATA: text,
  HOST: text,
  PORT: wholeNumber(0, 65_535, 3000),
  DATABASE_URL: url('postgres:', 'postgresql:'),
  DATABASE_OWNER_URL: url('postgres:', 'postgresql:'),
  REDIS_URL: url('redis:', 'rediss:'),
  SESSION_SECRET: z.preprocess(absentWhenEmpty, z.string().min(LEAST_SECRET).optional()),
  HOMEROUND_DEMO: z.preprocess(absentWhenEmpty, z.enum(['0', '1']).default('0')),
  PUBLIC_URL: url('http:', 'https:'),
  METRICS_TOKEN: text,
  LOG_LEVEL: z.preprocess(absentWhenEmpty, z.enum(LOG_LEVELS).default('info')),
  SOLVER_THREADS: wholeNumber(1, MOST_THREADS, availableParallelism()),
  THREADS_PER_SOLVE: wholeNumber(1, MOST_THREADS, 1),
};

/** The variables that the programs read, by name; docs/settings.md describes each. */
export const SETTING_NAMES = Object.keys(VARIABLES);

export const settingsSchema = z.object(VARIABLES).transform((read) => ({
  /** Folder of the embedded database and its secrets. */
  dataFolder: resolve(read.HOMEROUND_DATA ?? 'homeround-data'),
  host: read.HOST ?? '127.0.0.1',
  /** 0 = any free one. */
  port: read.PORT,
  /** As the application's role. Absent: the embedded database. */
  databaseUrl: read.DATABASE_URL,
  /** As the role that owns the tables: for migrations only. */
  databaseOwnerUrl: read.DATABASE_OWNER_URL,
  /** Absent: the queue lives in the database. */
  redisUrl: read.REDIS_URL,
  sessionSecret: read.SESSION_SECRET,
  /** Demo accounts with known passwords may exist. */
  demo: read.HOMEROUND_DEMO === '1',
  /** Where browsers reach the service, without a slash at its end. */
  publicUrl: read.PUBLIC_URL?.replace(/\/+$/, ''),
  metricsToken: read.METRICS_TOKEN,
  logLevel: read.LOG_LEVEL,
  /** Searches that one solver-worker runs at the same time. */
  solverThreads: read.SOLVER_THREADS,
  /** What a solve usually asks for: with it a solver-worker knows how many solves it can run side by side. */
  threadsPerSolve: read.THREADS_PER_SOLVE,
}));

/** What the programs are told by their surroundings. Secrets are in it: never log it. */
export type Settings = z.output<typeof settingsSchema>;

function protocolOf(value: string): string {
  try {
    return new URL(value).protocol;
  } catch {
    return '';
  }
}
