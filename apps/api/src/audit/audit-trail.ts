import { AuditStore } from '@homeround/store';
import { Injectable } from '@nestjs/common';
import { RecentKeys } from '../http/recent-keys';

export type AuditAbout = Readonly<Record<string, string | number | boolean | null>>;

/** One line of the trail: ids and outcomes, never a name of a person or a worker. */
export interface AuditLine {
  readonly account?: { readonly accountId: string; readonly username: string } | undefined;
  readonly what: string;
  readonly localityId?: string | undefined;
  readonly about: AuditAbout;
  readonly outcome: 'done' | 'refused' | 'failed';
}

/** Looking again within this time is the same looking: a board is read over and over while it is open. */
const SAME_LOOK_MS = 10 * 60_000;

/** Writes the audit trail. */
@Injectable()
export class AuditTrail {
  private readonly recent = new RecentKeys(SAME_LOOK_MS);

  constructor(private readonly store: AuditStore) {}

  async note({ account, what, localityId, about, outcome }: AuditLine): Promise<void> {
    await this.store.append({
      accountId: account?.accountId ?? null,
      username: account?.username ?? null,
      what,
      localityId: localityId ?? null,
      about: { ...about },
      outcome,
    });
  }

  /** As `note`, but silent when the same line was written within ten minutes. */
  async noteOnce(line: AuditLine): Promise<void> {
    const key = JSON.stringify([
      line.account?.accountId,
      line.what,
      line.localityId,
      line.about,
      line.outcome,
    ]);
    if (!this.recent.add(key, Date.now())) return;
    try {
      await this.note(line);
    } catch (error) {
      this.recent.delete(key);
      throw error;
    }
  }
}
