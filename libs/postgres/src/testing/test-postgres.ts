import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../embedded-postgres';
import { ADMIN } from '../make-server-folder';
import { APP, OWNER, urlOf } from '../roles-and-database';
import { type Keys, ServerFolder } from '../server-folder';
import { endWithProcess } from './end-with-process';

export interface TestDatabase {
  readonly name: string;
  readonly adminUrl: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** Also ends every session on it. */
  drop(): Promise<void>;
}

/** What another process needs to use a test server: plain data, for an environment variable. */
export type TestPostgresAddress = Keys & { readonly dataFolder: string };

export interface TestPostgres {
  readonly address: TestPostgresAddress;
  /** A fresh database, or a copy of a template to which nobody is connected. */
  createDatabase(template?: string, name?: string): Promise<TestDatabase>;
  /** Does not remove anything and leaves the port as it is: for tests of a restart. */
  restart(): Promise<void>;
  /** Stops the server and removes its folder. */
  stop(): Promise<void>;
}

/** The tests' data is worth nothing after a power cut. */
const FAST_SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
};

/** A real server in a temporary folder, which does not outlive this process. */
export async function startTestPostgres(): Promise<TestPostgres> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'homeround-postgres-'));
  endWithProcess(dataFolder);
  await startServer(dataFolder);
  return attachTestPostgres({ ...new ServerFolder(dataFolder).readKeys(), dataFolder });
}

/** The server that another process has started. */
export function attachTestPostgres(address: TestPostgresAddress): TestPostgres {
  return {
    address,
    createDatabase: (template, name) => createDatabase(address, template, name),
    restart: async () => {
      await (await startServer(address.dataFolder)).stop();
      await startServer(address.dataFolder);
    },
    stop: async () => {
      await (await startServer(address.dataFolder)).stop();
      rmSync(address.dataFolder, { recursive: true, force: true });
    },
  };
}

function startServer(dataFolder: string): Promise<EmbeddedPostgres> {
  return startEmbeddedPostgres({ dataFolder, extraSettings: FAST_SETTINGS, safe: false });
}

let made = 0;
async function createDatabase(
  address: TestPostgresAddress,
  template = 'template1',
  name = `test_${process.pid}_${++made}`,
): Promise<TestDatabase> {
  // Writes the copy to the log instead of forcing two checkpoints: four times as fast for a small database.
  await asAdmin(address, `CREATE DATABASE ${name} OWNER ${OWNER} TEMPLATE ${template} STRATEGY wal_log`);
  await asAdmin(address, `GRANT CONNECT ON DATABASE ${name} TO ${APP}`);
  const { port } = address;
  return {
    name,
    adminUrl: urlOf(ADMIN, address.adminPassword, port, name),
    ownerUrl: urlOf(OWNER, address.ownerPassword, port, name),
    appUrl: urlOf(APP, address.appPassword, port, name),
    drop: () => asAdmin(address, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

async function asAdmin(address: TestPostgresAddress, statement: string): Promise<void> {
  const admin = new Client({
    connectionString: urlOf(ADMIN, address.adminPassword, address.port, 'postgres'),
  });
  await admin.connect();
  try {
    await admin.query(statement);
  } finally {
    await admin.end();
  }
}
