import type { DataSource } from 'typeorm';
import { SavedViewEntity } from './saved-view-entity';

export interface SavedViewRecord {
  readonly savedViewId: string;
  readonly name: string;
  /** The query string of the board's address. */
  readonly query: string;
}

/** More than anybody finds again in a list; keeps one account from filling the disk. */
export const SAVED_VIEWS_AT_MOST = 100;

/** Board filters that an account has named. Nobody reads or changes another account's. */
export class SavedViewStore {
  constructor(private readonly dataSource: DataSource) {}

  /** By name. */
  async list(accountId: string): Promise<SavedViewRecord[]> {
    const views = await this.dataSource.manager.find(SavedViewEntity, {
      where: { accountId },
      order: { name: 'ASC' },
    });
    return views.map(({ savedViewId, name, query }) => ({ savedViewId, name, query }));
  }

  /** Saves under a name, in place of an older view of that name. `full`: the account has as many as it may. */
  async save(accountId: string, name: string, query: string): Promise<SavedViewRecord | 'full'> {
    const views = await this.list(accountId);
    const replaces = views.some((view) => view.name === name);
    if (!replaces && views.length >= SAVED_VIEWS_AT_MOST) return 'full';
    const [saved] = await this.dataSource.query<[SavedViewRecord]>(
      `INSERT INTO saved_view (account_id, name, query) VALUES ($1, $2, $3)
       ON CONFLICT (account_id, name) DO UPDATE SET query = EXCLUDED.query, saved_at = now()
       RETURNING saved_view_id AS "savedViewId", name, query`,
      [accountId, name, query],
    );
    return saved;
  }

  /** False when the account has no such view. */
  async remove(accountId: string, savedViewId: string): Promise<boolean> {
    const { affected } = await this.dataSource.manager.delete(SavedViewEntity, { accountId, savedViewId });
    return affected === 1;
  }
}
