import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A table of dataset rows: `position` keeps the order in which they came. */
const table = (name: string, columns: string): string => `
  CREATE TABLE ${name} (
    dataset_id uuid NOT NULL REFERENCES dataset,
    position integer NOT NULL,
    worker_id text NOT NULL,
    ${columns},
    PRIMARY KEY (dataset_id, position)
  )`;

const TABLES = [
  table(
    'work_agreement',
    `kind text NOT NULL, earliest_start integer, latest_end integer, weekdays_off integer[] NOT NULL,
    weekends_in_four integer, days_in_a_row integer, keeps_pattern boolean NOT NULL, valid_to date, reference text`,
  ),
  table('pattern_preference', 'work_pattern_id text NOT NULL, liking integer NOT NULL'),
  table('staff_record', 'sex text, age_band text, disability boolean, carer boolean'),
];

/** What the choice of work patterns knows of workers: agreements, preferences, and records for the equality table. */
export class PatternLists1767225600005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
  }

  /** What was imported is never dropped by a step back; restore a backup instead. */
  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
