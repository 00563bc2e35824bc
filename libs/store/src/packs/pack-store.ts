import type { Fault } from '@homeround/domain';
import type { DataSource } from 'typeorm';
import { type By, toBy } from '../by';

export interface PackFileRecord {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
}

export interface PackRecord {
  readonly packId: string;
  readonly optionId: string;
  /** Counts the packs of an option, from 1. */
  readonly version: number;
  readonly state: 'making' | 'made' | 'failed';
  readonly settings: object;
  readonly failure: Fault | null;
  readonly madeAt: Date;
  readonly madeBy: By | null;
  readonly files: readonly PackFileRecord[];
}

export interface MadeFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Consultation packs. What was made never changes; a later pack is another version. */
export class PackStore {
  constructor(private readonly dataSource: DataSource) {}

  /** Begins a pack; undefined for an unknown option. */
  async begin(optionId: string, settings: object, by?: By): Promise<PackRecord | undefined> {
    const packId = await this.dataSource.transaction(async (manager) => {
      // Held, so that two at the same moment get two versions.
      const held = await manager.query<unknown[]>(
        'SELECT 1 FROM pattern_option WHERE option_id = $1 FOR UPDATE',
        [optionId],
      );
      if (held.length === 0) return undefined;
      const [row] = await manager.query<[{ packId: string }]>(BEGIN, [
        ...[optionId, JSON.stringify(settings), by?.accountId ?? null, by?.name ?? null],
      ]);
      return row.packId;
    });
    return packId === undefined ? undefined : this.find(packId);
  }

  /** Stores the files and ends the making, wholly or not at all; nothing happens where it has ended already. */
  async made(packId: string, files: readonly MadeFile[]): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const [, ended] = await manager.query<[unknown[], number]>(
        `UPDATE pack SET state = 'made', made_at = now() WHERE pack_id = $1 AND state = 'making'`,
        [packId],
      );
      if (ended === 0) return;
      for (const [position, { name, mediaType, bytes }] of files.entries())
        await manager.query(
          `INSERT INTO pack_file (pack_id, position, name, media_type, bytes) VALUES ($1, $2, $3, $4, $5)`,
          [packId, position, name, mediaType, Buffer.from(bytes)],
        );
    });
  }

  async fail(packId: string, fault: Fault): Promise<void> {
    await this.dataSource.query(
      `UPDATE pack SET state = 'failed', failure = $2 WHERE pack_id = $1 AND state = 'making'`,
      [packId, JSON.stringify(fault)],
    );
  }

  async find(packId: string): Promise<PackRecord | undefined> {
    const rows = await this.dataSource.query<PackRow[]>(`${SELECT} WHERE pack_id = $1`, [packId]);
    return rows.map(toPackRecord)[0];
  }

  /** Newest first. */
  async list(optionId: string): Promise<PackRecord[]> {
    const rows = await this.dataSource.query<PackRow[]>(
      `${SELECT} WHERE option_id = $1 ORDER BY version DESC`,
      [optionId],
    );
    return rows.map(toPackRecord);
  }

  async file(packId: string, name: string): Promise<MadeFile | undefined> {
    const [file] = await this.dataSource.query<MadeFile[]>(
      'SELECT name, media_type AS "mediaType", bytes FROM pack_file WHERE pack_id = $1 AND name = $2',
      [packId, name],
    );
    return file;
  }
}

const BEGIN = `
  INSERT INTO pack (option_id, version, settings, made_by_account_id, made_by_name)
  SELECT $1, 1 + coalesce(max(version), 0), $2, $3, $4 FROM pack WHERE option_id = $1
  RETURNING pack_id AS "packId"`;

const LOST = {
  code: 'PACK_FAILED',
  cause: 'The service was stopped while it made the pack.',
  action: 'Make the pack again.',
  severity: 'refuse',
};

/** Making takes seconds: what is still being made after ten minutes has nobody who makes it. */
const SELECT = `
  SELECT pack_id AS "packId", option_id AS "optionId", version, settings, made_at AS "madeAt",
    CASE WHEN lost THEN 'failed' ELSE state END AS state,
    CASE WHEN lost THEN '${JSON.stringify(LOST)}'::jsonb ELSE failure END AS failure,
    made_by_account_id AS "madeByAccountId", made_by_name AS "madeByName",
    (SELECT coalesce(json_agg(json_build_object('name', name, 'mediaType', media_type, 'bytes', length(bytes))
      ORDER BY position), '[]') FROM pack_file WHERE pack_file.pack_id = pack.pack_id) AS files
  FROM pack CROSS JOIN LATERAL (
    SELECT state = 'making' AND made_at < now() - interval '10 minutes' AS lost
  ) AS looked`;

interface PackRow extends Omit<PackRecord, 'madeBy'> {
  readonly madeByAccountId: string | null;
  readonly madeByName: string | null;
}

function toPackRecord({ madeByAccountId, madeByName, ...rest }: PackRow): PackRecord {
  return { ...rest, madeBy: toBy(madeByAccountId, madeByName) };
}
