import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A table of dataset rows: `position` keeps the order in which they came. */
const table = (name: string, key: string, columns: string): string => `
  CREATE TABLE ${name} (
    dataset_id uuid NOT NULL REFERENCES dataset,
    position integer NOT NULL,
    ${columns},
    PRIMARY KEY (dataset_id, ${key})
  )`;

const DATASET = `
  CREATE TABLE dataset (
    dataset_id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    name text NOT NULL,
    time_zone text NOT NULL,
    cycle_anchor date NOT NULL,
    rules json NOT NULL,
    travel json NOT NULL,
    counts jsonb NOT NULL,
    imported_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    imported_by_account_id uuid,
    imported_by_name text,
    current boolean NOT NULL,
    kept boolean NOT NULL DEFAULT true,
    CHECK (kept OR NOT current)
  )`;

const TABLES = [
  table(
    'locality',
    'locality_id',
    `locality_id text NOT NULL, name text NOT NULL,
    people integer NOT NULL DEFAULT 0, workers integer NOT NULL DEFAULT 0, history_ends date`,
  ),
  table(
    'team',
    'team_id',
    'team_id text NOT NULL, name text NOT NULL, locality_id text NOT NULL, service text NOT NULL',
  ),
  table(
    'place',
    'place_id',
    'place_id text NOT NULL, latitude double precision, longitude double precision, setting text NOT NULL',
  ),
  table(
    'given_travel_time',
    'position',
    'mode text NOT NULL, from_place_id text NOT NULL, to_place_id text NOT NULL, minutes double precision NOT NULL',
  ),
  table(
    'skill',
    'skill_id',
    'skill_id text NOT NULL, name text NOT NULL, kind text NOT NULL, needed_for text NOT NULL',
  ),
  table(
    'person',
    'person_id',
    `person_id text NOT NULL, name text NOT NULL, place_id text NOT NULL, team_id text NOT NULL,
    service text NOT NULL, mini_team_size integer NOT NULL, mini_team text[] NOT NULL,
    preferred_workers text[] NOT NULL, declined_workers text[] NOT NULL, worker_gender json,
    languages text[] NOT NULL, interests text[] NOT NULL, traits text[] NOT NULL`,
  ),
  table(
    'recurring_visit',
    'recurring_visit_id',
    `recurring_visit_id text NOT NULL, person_id text NOT NULL, label text NOT NULL, valid_from date NOT NULL,
    valid_to date, every_weeks integer NOT NULL, days json NOT NULL, earliest_start integer NOT NULL,
    latest_start integer NOT NULL, preferred_start integer NOT NULL, minutes integer NOT NULL,
    workers integer NOT NULL, double_up_reason text, skills text[] NOT NULL, priority text NOT NULL,
    timing text NOT NULL`,
  ),
  table('day_choice', 'day_choice_id', 'day_choice_id text NOT NULL, alternatives json NOT NULL'),
  table(
    'dose',
    'position',
    `person_id text NOT NULL, medicine_id text NOT NULL, recurring_visit_id text NOT NULL,
    administration text NOT NULL, window_start integer NOT NULL, window_end integer NOT NULL,
    minutes_into_visit integer NOT NULL, minimum_gap_minutes integer NOT NULL, time_critical boolean NOT NULL,
    source text NOT NULL`,
  ),
  table('suspension', 'position', 'person_id text NOT NULL, "from" date NOT NULL, "to" date NOT NULL'),
  table(
    'worker',
    'worker_id',
    `worker_id text NOT NULL, name text NOT NULL, team_id text NOT NULL, gender text, languages text[] NOT NULL,
    interests text[] NOT NULL, start json NOT NULL, mode text NOT NULL, contracted_minutes double precision NOT NULL,
    work_pattern_id text NOT NULL, phase integer NOT NULL, skills json NOT NULL, restrictions text[] NOT NULL,
    opted_out_of_weekly_hours boolean NOT NULL`,
  ),
  table(
    'absence',
    'position',
    `worker_id text NOT NULL, kind text NOT NULL, from_date date NOT NULL, from_clock integer NOT NULL,
    to_date date NOT NULL, to_clock integer NOT NULL`,
  ),
  table(
    'work_pattern',
    'work_pattern_id',
    `work_pattern_id text NOT NULL, name text NOT NULL, cycle_weeks integer NOT NULL, shifts json NOT NULL,
    rest_agreement text`,
  ),
  table(
    'history_entry',
    'position',
    'date date NOT NULL, person_id text NOT NULL, worker_id text NOT NULL, visits integer NOT NULL',
  ),
  table(
    'recent_duty',
    'position',
    'worker_id text NOT NULL, date date NOT NULL, start integer NOT NULL, "end" integer NOT NULL',
  ),
  table('dataset_pin', 'position', 'visit_id text NOT NULL, worker_ids text[] NOT NULL, start text'),
];

/** Imported datasets: a record of each, and the rows of the last few. */
export class Datasets1767225600002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DATASET);
    await runner.query('CREATE UNIQUE INDEX dataset_current ON dataset (current) WHERE current');
    for (const statement of TABLES) await runner.query(statement);
  }

  /** What was imported is never dropped by a step back; restore a backup instead. */
  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
