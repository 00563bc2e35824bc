import { readSettings } from '@homeround/runtime';
import { toEnvironments } from './service-processes';

const reading = readSettings({});
if ('faults' in reading) throw new Error('the defaults are refused');
const SETUP = {
  ...{ settings: reading.settings, databaseUrl: 'postgres://app@db/homeround', sessionSecret: 'secret' },
  ...{ port: 3000, demo: false },
};

describe("the service's processes", () => {
  it('are told no password of the owner of the tables', () => {
    const { api, solverWorker } = toEnvironments(SETUP);
    expect([api['DATABASE_OWNER_URL'], solverWorker['DATABASE_OWNER_URL']]).toEqual(['', '']);
  });

  it('are told the secrets of sessions and metrics only where somebody signs in', () => {
    const { api, solverWorker } = toEnvironments(SETUP);
    expect(api['SESSION_SECRET']).toBe('secret');
    expect([solverWorker['SESSION_SECRET'], solverWorker['METRICS_TOKEN']]).toEqual(['', '']);
  });
});
