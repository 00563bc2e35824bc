import { PostgresFault, toFolderFault, toStartFault } from './postgres-fault';

const FOLDER = '/srv/homeround';

/** What PostgreSQL 18 was seen to write. */
const OUTPUTS: readonly (readonly [string, string])[] = [
  ['POSTGRES_DISK_FULL', 'FATAL:  could not write lock file "postmaster.pid": No space left on device'],
  [
    'POSTGRES_DISK_FULL',
    'initdb: error: could not write file "/srv/homeround/data/PG_VERSION": No space left on device',
  ],
  [
    'POSTGRES_VERSION_DIFFERS',
    'FATAL:  database files are incompatible with server\n' +
      'DETAIL:  The data directory was initialized by PostgreSQL version 17, which is not compatible with this version 18.4.',
  ],
  [
    'POSTGRES_FOLDER_LOCKED',
    'FATAL:  lock file "postmaster.pid" already exists\n' +
      'HINT:  Is another postmaster (PID 7) running in data directory "/srv/homeround/data"?',
  ],
  [
    'POSTGRES_PORT_TAKEN',
    'LOG:  could not bind IPv4 address "127.0.0.1": Address already in use\n' +
      'WARNING:  could not create listen socket for "127.0.0.1"\nFATAL:  could not create any TCP/IP sockets',
  ],
  [
    'POSTGRES_FOLDER_NOT_WRITABLE',
    'FATAL:  could not create lock file "postmaster.pid": Read-only file system',
  ],
  ['POSTGRES_FOLDER_DAMAGED', 'PANIC:  could not locate a valid checkpoint record at 0/1'],
];

describe('the fault of a start that failed', () => {
  it.each(OUTPUTS)('is %s when PostgreSQL says so', (code, output) => {
    const fault = toStartFault(output, FOLDER);
    expect(fault.code).toBe(code);
    expect(fault.cause).toContain(FOLDER);
    expect(fault.action).toMatch(/\.$/);
  });

  it('repeats the last words of PostgreSQL when they are not known', () => {
    const fault = toStartFault('a\nb\nc\nd\ne\nFATAL:  something new', FOLDER);
    expect(fault.code).toBe('POSTGRES_START_FAILED');
    expect(fault.cause).toMatch(/something new$/);
    expect(fault.cause).not.toMatch(/\ba\n/);
  });

  it.each([
    ['ENOSPC', 'POSTGRES_DISK_FULL'],
    ['EACCES', 'POSTGRES_FOLDER_NOT_WRITABLE'],
    ['EROFS', 'POSTGRES_FOLDER_NOT_WRITABLE'],
    ['EIO', 'POSTGRES_START_FAILED'],
  ])('of a file operation that ends with %s is %s', (errno, code) => {
    expect(toFolderFault(Object.assign(new Error(errno), { code: errno }), FOLDER).code).toBe(code);
  });

  it('is an error that says everything in one line', () => {
    const fault = new PostgresFault('POSTGRES_DISK_FULL', 'The disk is full.', 'Free some space.');
    expect(fault).toBeInstanceOf(Error);
    expect(fault.message).toBe('POSTGRES_DISK_FULL: The disk is full. Free some space.');
  });
});
