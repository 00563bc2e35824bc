import type { Grant, Role } from '@homeround/domain';
import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import {
  DATA_SOURCE,
  hashPassword,
  type Log,
  migrateDatabase,
  openLog,
  type OpenStore,
} from '@homeround/runtime';
import { AccountStore } from '@homeround/store';
import { migratedDatabase } from '@homeround/store/testing';
import type { NestExpressApplication } from '@nestjs/platform-express';

import type { ApiSettings } from '../api-settings';
import { startApi } from '../start-api';
import { type Asker, askerOf, signedIn } from './asker';

type TestDatabase = Awaited<ReturnType<typeof migratedDatabase>>;

/** The application as it runs, listening on a free port, on a database of its own. */
export interface TestApi {
  readonly app: NestExpressApplication;
  readonly url: string;
  readonly database: TestDatabase;
  /** Without a session; sends the header that planners send. */
  readonly nobody: Asker;
  /** Makes an account with these grants and signs it in. */
  signIn(grants: readonly Grant[]): Promise<Asker>;
  /** A role in one locality or in all (null). */
  signInAs(role: Role, localityId?: string | null): Promise<Asker>;
  /** Makes an account and answers how it signs in. */
  makeAccount(grants: readonly Grant[]): Promise<{ accountId: string; username: string; password: string }>;
  /** Asks the database as the application's role. */
  sql(statement: string, values?: readonly unknown[]): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

/** One hash for all: hashing is slow on purpose, and no test is about these passwords. */
const PASSWORD = 'a password for tests';
let hash: Promise<string> | undefined;

/** What a test may put around the application. */
export interface Around {
  readonly plannerFolder?: string;
  /** Answers another way to the same database. */
  readonly through?: (databaseUrl: string) => Promise<string>;
  readonly log?: Log;
}

const SILENT = { logLevel: 'silent' } as const;

/** `changes` are settings that differ from a plain local service. */
export async function startTestApi(
  changes: Partial<ApiSettings> = {},
  around: Around = {},
): Promise<TestApi> {
  const { plannerFolder, through = async (url: string) => url, log = openLog('api', SILENT) } = around;
  const database = await migratedDatabase();
  await migrateDatabase({ ownerUrl: database.ownerUrl, appRole: 'homeround_app' });
  const settings = { ...plainSettings(await through(database.appUrl)), ...changes };
  const api = await startApi({ settings, log, ...(plannerFolder === undefined ? {} : { plannerFolder }) });
  const url = `http://127.0.0.1:${api.port}`;
  const makeAccount = (grants: readonly Grant[]) => insertAccount(api.app.get(AccountStore), grants);
  const signIn = async (grants: readonly Grant[]) => signedIn(url, await makeAccount(grants));
  return {
    ...{ app: api.app, url, database, makeAccount, signIn },
    nobody: askerOf(url),
    signInAs: (role, localityId = null) => signIn([{ role, localityId }]),
    sql: (statement, values = []) => api.app.get<OpenStore>(DATA_SOURCE).query(statement, [...values]),
    close: async () => {
      await api.stop();
      await database.drop();
    },
  };
}

function plainSettings(databaseUrl: string): ApiSettings {
  return {
    ...{
      databaseUrl,
      databaseOwnerUrl: undefined,
      redisUrl: undefined,
      publicUrl: undefined,
      metricsToken: undefined,
    },
    ...{ host: '127.0.0.1', port: 0, dataFolder: '', demo: false, ...SILENT },
    ...{ solverThreads: 1, threadsPerSolve: 1 },
    sessionSecret: randomBytes(32).toString('hex'),
  };
}

let made = 0;
async function insertAccount(accounts: AccountStore, grants: readonly Grant[]) {
  hash ??= hashPassword(PASSWORD);
  const username = `account-${++made}`;
  const created = await accounts.create({ username, name: 'A. Ccount', passwordHash: await hash, grants });
  if (typeof created === 'string') throw new Error(created);
  return { accountId: created.accountId, username, password: PASSWORD };
}
