import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import type { TestDatabase } from '@homeround/postgres/testing';
import { openStore } from '../data-source';
import { migratedDatabase } from './migrated-database';

/** A store on a database of its own, as the programs' role. */
export interface TestStore {
  readonly database: TestDatabase;
  readonly dataSource: DataSource;
  /** Another pool on the same database: another process, as far as the server can tell. */
  another(): Promise<DataSource>;
  /** Runs a statement as the role that owns the tables: what stops it is no missing right. */
  asOwner(statement: string): Promise<void>;
  close(): Promise<void>;
}

export async function openTestStore(): Promise<TestStore> {
  const database = await migratedDatabase();
  const opened: DataSource[] = [];
  const another = async () => {
    const dataSource = await openStore({ url: database.appUrl });
    opened.push(dataSource);
    return dataSource;
  };
  const dataSource = await another();
  const asOwner = async (statement: string) => {
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await owner.query(statement).finally(() => owner.end());
  };
  const close = async () => {
    await Promise.all(opened.map((one) => one.destroy()));
    await database.drop();
  };
  return { database, dataSource, another, asOwner, close };
}
