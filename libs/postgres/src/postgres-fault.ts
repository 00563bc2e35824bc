export type PostgresFaultCode =
  | 'POSTGRES_UNSUPPORTED_PLATFORM'
  | 'POSTGRES_FOLDER_NOT_WRITABLE'
  | 'POSTGRES_FOLDER_LOCKED'
  | 'POSTGRES_FOLDER_DAMAGED'
  | 'POSTGRES_VERSION_DIFFERS'
  | 'POSTGRES_DISK_FULL'
  | 'POSTGRES_PORT_TAKEN'
  | 'POSTGRES_START_FAILED';

/** Why the embedded PostgreSQL cannot start, in words for the one who started it. Thrown: nothing can go on without it. */
export class PostgresFault extends Error {
  override readonly name = 'PostgresFault';
  override readonly cause: string;
  readonly severity = 'refuse';

  constructor(
    readonly code: PostgresFaultCode,
    cause: string,
    readonly action: string,
  ) {
    super(`${code}: ${cause} ${action}`);
    this.cause = cause;
  }
}

interface KnownText {
  readonly text: RegExp;
  readonly code: PostgresFaultCode;
  readonly cause: string;
  readonly action: string;
}

/** What initdb and postgres say (with LC_MESSAGES=C), most particular first. */
const KNOWN_TEXTS: readonly KnownText[] = [
  {
    text: /No space left on device|Disk quota exceeded/,
    code: 'POSTGRES_DISK_FULL',
    cause: 'The disk of the data folder is full.',
    action: 'Free some space (1 GB at least) and start again; nothing that was saved is lost.',
  },
  {
    text: /not compatible with this version|incompatible with server/,
    code: 'POSTGRES_VERSION_DIFFERS',
    cause: 'The data folder was made by another version of PostgreSQL.',
    action: 'Start the version of Homeround that made it and export the data, or name another data folder.',
  },
  {
    text: /lock file ".*" already exists|shared memory block .* is still in use/,
    code: 'POSTGRES_FOLDER_LOCKED',
    cause: 'Another PostgreSQL server runs on the data folder.',
    action: 'Stop the other server, or name another data folder.',
  },
  {
    text: /Address already in use|could not create any TCP\/IP sockets/,
    code: 'POSTGRES_PORT_TAKEN',
    cause: 'The port that was chosen for PostgreSQL was taken by another program.',
    action: 'Start again: another port is chosen.',
  },
  {
    text: /Permission denied|EACCES|Read-only file system|has wrong ownership|has invalid permissions/,
    code: 'POSTGRES_FOLDER_NOT_WRITABLE',
    cause: 'The data folder may not be written by the account that starts Homeround.',
    action: 'Give the folder to that account, with all its files, or name another data folder.',
  },
  {
    text: /could not locate a valid checkpoint|could not find the database system|invalid (primary )?checkpoint|is not a valid data directory|could not (read|open) file "global\/pg_control"/,
    code: 'POSTGRES_FOLDER_DAMAGED',
    cause: 'Files of the data folder are missing or damaged.',
    action: 'Put the data folder back from a backup, or name another data folder.',
  },
];

/** The fault that the output of initdb or postgres tells of; `folder` is named in it. */
export function toStartFault(output: string, folder: string): PostgresFault {
  const known = KNOWN_TEXTS.find(({ text }) => text.test(output));
  if (known) return new PostgresFault(known.code, `${known.cause} (${folder})`, known.action);
  const lastLines = output.trim().split('\n').slice(-5).join('\n');
  return new PostgresFault(
    'POSTGRES_START_FAILED',
    `PostgreSQL did not start on ${folder}: ${lastLines || 'it said nothing.'}`,
    'Mend what its last lines name, or name another data folder.',
  );
}

/** The fault of a file operation on the data folder. */
export function toFolderFault(error: unknown, folder: string): PostgresFault {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOSPC' || code === 'EDQUOT') return toStartFault('No space left on device', folder);
  if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(code)) {
    return toStartFault('Permission denied', folder);
  }
  return toStartFault(error instanceof Error ? error.message : String(error), folder);
}
