import type { MigrationInterface } from 'typeorm';
import { Accounts1767225600001 } from './0001-accounts';
import { Datasets1767225600002 } from './0002-datasets';
import { Solves1767225600003 } from './0003-solves';
import { Rotas1767225600004 } from './0004-rotas';
import { PatternLists1767225600005 } from './0005-pattern-lists';
import { Catalogues1767225600006 } from './0006-catalogues';
import { TeamCapacity1767225600007 } from './0007-team-capacity';

/**
 * Every change of the schema, in order; written by hand, never changed once released. A change that running programs
 * could not live with comes in two releases: first expand (add, and write both), then contract (remove what nobody
 * reads any more). The number at the end of a class's name is its place in the order.
 */
export const MIGRATIONS: readonly (new () => MigrationInterface)[] = [
  Accounts1767225600001,
  Datasets1767225600002,
  Solves1767225600003,
  Rotas1767225600004,
  PatternLists1767225600005,
  Catalogues1767225600006,
  TeamCapacity1767225600007,
];
