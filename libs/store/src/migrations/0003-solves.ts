import type { MigrationInterface, QueryRunner } from 'typeorm';

const FROZEN_INPUT = `
  CREATE TABLE frozen_input (
    input_id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    bytes bytea NOT NULL
  )`;

/** The bytes are gzipped: a second compression costs time and saves nothing. */
const UNCOMPRESSED = 'ALTER TABLE frozen_input ALTER COLUMN bytes SET STORAGE EXTERNAL';

/** What a rota was made from is evidence: no role that the service has may rewrite it. */
const REFUSE_CHANGE = `
  CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION '% is never changed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END $$`;

const INPUT_TRIGGERS = `
  CREATE TRIGGER frozen_input_unchanged BEFORE UPDATE ON frozen_input
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER frozen_input_kept BEFORE TRUNCATE ON frozen_input
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`;

const COUNCIL_SOLVE = `
  CREATE TABLE council_solve (
    council_solve_id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    state text NOT NULL DEFAULT 'queued'
      CHECK (state IN ('queued', 'running', 'finished', 'cancelled', 'failed')),
    from_date date NOT NULL,
    days integer NOT NULL CHECK (days BETWEEN 1 AND 28),
    settings jsonb NOT NULL,
    cancel_asked boolean NOT NULL DEFAULT false,
    totals jsonb,
    asked_at timestamptz NOT NULL DEFAULT now(),
    asked_by_account_id uuid,
    asked_by_name text,
    ended_at timestamptz
  )`;

/** `steps` and `step` outgrow an integer on long searches; a double counts exactly to 2^53 and needs no conversion. */
const SOLVE = `
  CREATE TABLE solve (
    solve_id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    locality_id text NOT NULL,
    council_solve_id uuid REFERENCES council_solve,
    dataset_id uuid NOT NULL REFERENCES dataset,
    input_id uuid NOT NULL REFERENCES frozen_input,
    near_rota_id uuid,
    state text NOT NULL DEFAULT 'queued'
      CHECK (state IN ('queued', 'running', 'finished', 'cancelled', 'failed')),
    name text NOT NULL,
    from_date date NOT NULL,
    days integer NOT NULL CHECK (days BETWEEN 1 AND 28),
    settings jsonb NOT NULL,
    attempt integer NOT NULL DEFAULT 0,
    cancel_asked boolean NOT NULL DEFAULT false,
    steps double precision,
    steps_done double precision NOT NULL DEFAULT 0,
    latest jsonb,
    shortages jsonb NOT NULL DEFAULT '[]',
    failure jsonb,
    rota_id uuid,
    asked_at timestamptz NOT NULL DEFAULT now(),
    asked_by_account_id uuid,
    asked_by_name text,
    started_at timestamptz,
    heartbeat_at timestamptz,
    ended_at timestamptz,
    CHECK ((state = 'finished') = (rota_id IS NOT NULL))
  )`;

const SOLVE_POINT = `
  CREATE TABLE solve_point (
    solve_id uuid NOT NULL REFERENCES solve,
    step double precision NOT NULL,
    seconds double precision NOT NULL,
    cost double precision NOT NULL,
    unallocated integer NOT NULL,
    parts jsonb NOT NULL,
    PRIMARY KEY (solve_id, step)
  )`;

const INDEXES = [
  'CREATE INDEX solve_of_locality ON solve (locality_id, asked_at DESC)',
  `CREATE INDEX solve_unfinished ON solve (asked_at) WHERE state IN ('queued', 'running')`,
  'CREATE INDEX solve_of_council ON solve (council_solve_id) WHERE council_solve_id IS NOT NULL',
  `CREATE INDEX council_solve_unfinished ON council_solve (asked_at) WHERE state IN ('queued', 'running')`,
];

/** Solves, what each was frozen from, and their curves. */
export class Solves1767225600003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [FROZEN_INPUT, UNCOMPRESSED, REFUSE_CHANGE, INPUT_TRIGGERS])
      await runner.query(statement);
    for (const statement of [COUNCIL_SOLVE, SOLVE, SOLVE_POINT, ...INDEXES]) await runner.query(statement);
  }

  /** What was solved is never dropped by a step back; restore a backup instead. */
  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
