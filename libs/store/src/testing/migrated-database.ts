import {
  attachTestPostgres,
  startTestPostgres,
  type TestDatabase,
  type TestPostgres,
  type TestPostgresAddress,
} from '@homeround/postgres/testing';
import { migrate } from '../migrate';

const TEMPLATE = 'homeround_template';
/** How the processes of one test run find the server that the run has started. */
const ADDRESS = 'HOMEROUND_TEST_POSTGRES';

/** For Jest's globalSetup: starts one server for the run, with a migrated template. Returns what stops it. */
export async function startTestServer(): Promise<() => Promise<void>> {
  const server = await startTestPostgres();
  const template = await server.createDatabase(undefined, TEMPLATE);
  await migrate({ ownerUrl: template.ownerUrl, appRole: 'homeround_app' });
  process.env[ADDRESS] = JSON.stringify(server.address);
  return () => server.stop();
}

/** The server of this test run. */
export function testServer(): TestPostgres {
  const address = process.env[ADDRESS];
  if (!address) throw new Error('jest.config: globalSetup must be libs/store/jest.global-setup.cjs');
  return attachTestPostgres(JSON.parse(address) as TestPostgresAddress);
}

/** A database of its own with the whole schema and no rows. */
export function migratedDatabase(server: TestPostgres = testServer()): Promise<TestDatabase> {
  return server.createDatabase(TEMPLATE);
}
