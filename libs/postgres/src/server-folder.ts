import { randomBytes } from 'node:crypto';
import { chownSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PostgresFault } from './postgres-fault';

/** What is kept beside the database files, readable by its owner alone. */
export interface Keys {
  readonly port: number;
  readonly adminPassword: string;
  readonly ownerPassword: string;
  readonly appPassword: string;
}

/** Where the parts of an embedded server lie. */
export class ServerFolder {
  /** The folder's parts, all under `<dataFolder>/postgres`. */
  readonly path: string;
  readonly databaseFiles: string;
  readonly keysFile: string;
  readonly log: string;
  readonly pidFile: string;

  constructor(
    readonly dataFolder: string,
    name = 'postgres',
  ) {
    this.path = join(dataFolder, name);
    this.databaseFiles = join(this.path, 'data');
    this.keysFile = join(this.path, 'keys.json');
    this.log = join(this.path, 'postgres.log');
    this.pidFile = join(this.databaseFiles, 'postmaster.pid');
  }

  /** @throws PostgresFault POSTGRES_FOLDER_DAMAGED */
  readKeys(): Keys {
    try {
      return JSON.parse(readFileSync(this.keysFile, 'utf8')) as Keys;
    } catch {
      throw new PostgresFault(
        'POSTGRES_FOLDER_DAMAGED',
        `The passwords of the database cannot be read (${this.keysFile}).`,
        'Put the data folder back from a backup, or name another data folder.',
      );
    }
  }

  /** By a new file and a rename: a crash leaves the old keys or the new ones, never half. */
  writeKeys(keys: Keys): void {
    const fresh = `${this.keysFile}.new-${process.pid}`;
    writeFileSync(fresh, JSON.stringify(keys, null, 2), { mode: 0o600, flush: true });
    this.own(fresh);
    renameSync(fresh, this.keysFile);
  }

  /** What root makes in somebody's data folder is theirs: they start the server themselves the next time. */
  own(file: string): void {
    if (process.getuid?.() !== 0) return;
    const { uid, gid } = statSync(this.dataFolder);
    chownSync(file, uid, gid);
  }
}

/** 192 bits: nobody guesses it, and it needs no escaping in a URL. */
export function makePassword(): string {
  return randomBytes(24).toString('base64url');
}
