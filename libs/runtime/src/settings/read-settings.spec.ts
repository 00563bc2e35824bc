import { readServiceSettings, readSettings } from './read-settings';

const SECRET = 'x'.repeat(32);
const settingsOf = (environment: Record<string, string>) => {
  const reading = readSettings(environment);
  if ('faults' in reading) throw new Error(reading.faults[0]?.cause);
  return reading.settings;
};
const causesOf = (environment: Record<string, string>) => {
  const reading = readSettings(environment);
  return 'faults' in reading ? reading.faults.map(({ cause }) => cause) : [];
};

describe('readSettings', () => {
  it('needs nothing for the embedded database', () => {
    expect(settingsOf({})).toMatchObject({ host: '127.0.0.1', port: 3000, demo: false, logLevel: 'info' });
    expect(settingsOf({}).databaseUrl).toBeUndefined();
    expect(settingsOf({}).dataFolder).toMatch(/homeround-data$/);
  });

  it('takes a variable that is set to nothing as not set', () => {
    const empty = { PORT: '', REDIS_URL: '', SESSION_SECRET: '', SOLVER_THREADS: '', LOG_LEVEL: '' };
    expect(settingsOf(empty)).toEqual(settingsOf({}));
  });

  it('reads servers, and where browsers find the service', () => {
    const read = settingsOf({
      DATABASE_URL: 'postgres://app@db/homeround',
      REDIS_URL: 'redis://queue:6379',
      PUBLIC_URL: 'https://rota.example.org/',
    });
    expect(read.databaseUrl).toBe('postgres://app@db/homeround');
    expect(read.redisUrl).toBe('redis://queue:6379');
    expect(read.publicUrl).toBe('https://rota.example.org');
  });

  it.each([
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://db/homeround'],
    ['DATABASE_URL', 'no address'],
    ['REDIS_URL', 'http://queue'],
    ['SESSION_SECRET', 'short'],
    ['LOG_LEVEL', 'loud'],
    ['SOLVER_THREADS', '0'],
    ['HOMEROUND_DEMO', 'yes'],
  ])('refuses %s=%s and names the variable', (name, value) => {
    expect(causesOf({ [name]: value })).toEqual([expect.stringContaining(name)]);
  });

  it('tells of every fault at once, and of no value', () => {
    const causes = causesOf({ DATABASE_URL: 'ftp://secret@db', SESSION_SECRET: 'hunter2' });
    expect(causes).toHaveLength(2);
    expect(causes.join()).not.toMatch(/secret@|hunter2/);
  });
});

describe('readServiceSettings', () => {
  it('refuses a service that does not know its database or its secret', () => {
    const reading = readServiceSettings(['sessionSecret'], {});
    expect('faults' in reading && reading.faults.map(({ cause }) => cause)).toEqual([
      'DATABASE_URL is not set',
      'SESSION_SECRET is not set',
    ]);
  });

  it('gives what was asked for', () => {
    const environment = { DATABASE_URL: 'postgres://app@db/homeround', SESSION_SECRET: SECRET };
    const reading = readServiceSettings(['sessionSecret'], environment);
    expect('settings' in reading && reading.settings.sessionSecret).toBe(SECRET);
  });
});
