import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { askSearch } from '../fronts/ask-front';
import type { AskedOption } from './option-record';

/** Versions of one option are counted one after another: the first of the line is held until the new one is in. */
const LINE = `
  SELECT line_id AS "lineId", (SELECT max(version) FROM pattern_option AS others WHERE others.line_id = first.line_id) AS last
  FROM pattern_option AS first
  WHERE line_id = (SELECT line_id FROM pattern_option WHERE option_id = $1 AND front_id = $2) AND version = 1
  FOR UPDATE`;

const CHOSEN = `
  INSERT INTO pattern_option (option_id, front_id, line_id, version, from_option_id, name, note, patterns, fixed,
    forbidden, bounds, made_by_account_id, made_by_name, state, input_id, figures, catalogue)
  SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'chosen', input_id, figures, catalogue
  FROM front JOIN front_point USING (front_id) WHERE front_id = $2 AND patterns = $8
  RETURNING option_id`;

const CHOOSING = `
  INSERT INTO pattern_option (option_id, front_id, line_id, version, from_option_id, name, note, patterns, fixed,
    forbidden, bounds, made_by_account_id, made_by_name, state, input_id)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'choosing', $14)
  RETURNING option_id`;

/**
 * Stores an option: the front's point, or the wish for a search of its own. The answer is the new option's id, and its
 * search's; undefined where the front has no such point or no such option to go on from.
 */
export async function askOption(
  manager: EntityManager,
  asked: AskedOption,
): Promise<{ optionId: string; searchId: string | undefined } | undefined> {
  const line = await lineOf(manager, asked);
  if (!line) return undefined;
  const optionId = randomUUID();
  const values = [
    ...[
      optionId,
      asked.frontId,
      line.lineId,
      line.version,
      asked.fromOptionId ?? null,
      asked.name,
      asked.note,
    ],
    ...[asked.patterns, asked.fixed, asked.forbidden, JSON.stringify(asked.bounds)],
    ...[asked.by?.accountId ?? null, asked.by?.name ?? null],
  ];
  if (!asked.search) {
    const rows = await manager.query<unknown[]>(CHOSEN, values);
    return rows.length === 0 ? undefined : { optionId, searchId: undefined };
  }
  const { frontId: searchId, inputId } = await askSearch(manager, asked.search, optionId);
  await manager.query(CHOOSING, [...values, inputId]);
  return { optionId, searchId };
}

async function lineOf(
  manager: EntityManager,
  { fromOptionId, frontId }: AskedOption,
): Promise<{ lineId: string; version: number } | undefined> {
  if (fromOptionId === undefined) return { lineId: randomUUID(), version: 1 };
  const [line] = await manager.query<{ lineId: string; last: number }[]>(LINE, [fromOptionId, frontId]);
  return line && { lineId: line.lineId, version: line.last + 1 };
}
