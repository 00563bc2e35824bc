import type { MigrationInterface, QueryRunner } from 'typeorm';

const ROTA = `
  CREATE TABLE rota (
    rota_id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    locality_id text NOT NULL,
    from_date date NOT NULL,
    days integer NOT NULL CHECK (days BETWEEN 1 AND 28),
    time_zone text NOT NULL,
    state text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'published', 'superseded', 'discarded')),
    version integer,
    revision integer NOT NULL DEFAULT 1,
    name text NOT NULL,
    solve_id uuid UNIQUE REFERENCES solve,
    near_rota_id uuid REFERENCES rota,
    dataset_id uuid NOT NULL REFERENCES dataset,
    input_id uuid NOT NULL REFERENCES frozen_input,
    body bytea NOT NULL,
    figures jsonb NOT NULL,
    findings jsonb NOT NULL,
    shortages jsonb NOT NULL,
    made_at timestamptz NOT NULL DEFAULT now(),
    made_by_account_id uuid,
    made_by_name text,
    changed_at timestamptz NOT NULL DEFAULT now(),
    changed_by_account_id uuid,
    changed_by_name text,
    published_at timestamptz,
    published_by_account_id uuid,
    published_by_name text,
    publish_reason text,
    CHECK ((state IN ('published', 'superseded')) = (version IS NOT NULL)),
    CHECK ((version IS NULL) = (published_at IS NULL))
  )`;

/** The body is gzipped: a second compression costs time and saves nothing. */
const UNCOMPRESSED = 'ALTER TABLE rota ALTER COLUMN body SET STORAGE EXTERNAL';

const INDEXES = [
  'CREATE INDEX rota_of_locality ON rota (locality_id, from_date DESC, made_at DESC)',
  // Publishing holds a lock for the locality; this is the second line of defence.
  `CREATE UNIQUE INDEX rota_published_once ON rota (locality_id, from_date) WHERE state = 'published'`,
  'CREATE UNIQUE INDEX rota_version_once ON rota (locality_id, from_date, days, version)',
];

/** A rota's body and origin never change; its state only goes forward; what was published stays as it was published. */
const GUARD_CHANGE = `
  CREATE FUNCTION guard_rota() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF (OLD.rota_id, OLD.locality_id, OLD.from_date, OLD.days, OLD.time_zone, OLD.solve_id, OLD.dataset_id,
        OLD.input_id, OLD.body, OLD.figures, OLD.findings, OLD.shortages, OLD.made_at)
       IS DISTINCT FROM
       (NEW.rota_id, NEW.locality_id, NEW.from_date, NEW.days, NEW.time_zone, NEW.solve_id, NEW.dataset_id,
        NEW.input_id, NEW.body, NEW.figures, NEW.findings, NEW.shortages, NEW.made_at) THEN
      RAISE EXCEPTION 'the body of rota % is frozen', OLD.rota_id USING ERRCODE = 'restrict_violation';
    END IF;
    IF OLD.version IS NOT NULL AND
       (OLD.version, OLD.published_at, OLD.published_by_account_id, OLD.published_by_name, OLD.publish_reason)
       IS DISTINCT FROM
       (NEW.version, NEW.published_at, NEW.published_by_account_id, NEW.published_by_name, NEW.publish_reason) THEN
      RAISE EXCEPTION 'rota % was published', OLD.rota_id USING ERRCODE = 'restrict_violation';
    END IF;
    IF NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN
       (('draft', 'published'), ('draft', 'discarded'), ('published', 'superseded')) THEN
      RAISE EXCEPTION 'rota % cannot go from % to %', OLD.rota_id, OLD.state, NEW.state
        USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
  END $$`;

const GUARD_DELETE = `
  CREATE FUNCTION keep_published_rota() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF OLD.version IS NOT NULL THEN
      RAISE EXCEPTION 'rota % was published and is kept', OLD.rota_id USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN OLD;
  END $$`;

const TRIGGERS = `
  CREATE TRIGGER rota_guarded BEFORE UPDATE ON rota FOR EACH ROW EXECUTE FUNCTION guard_rota();
  CREATE TRIGGER rota_kept BEFORE DELETE ON rota FOR EACH ROW EXECUTE FUNCTION keep_published_rota();
  CREATE TRIGGER rota_not_emptied BEFORE TRUNCATE ON rota FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`;

const PUBLISHED_DUTY = `
  CREATE TABLE published_duty (
    rota_id uuid NOT NULL REFERENCES rota,
    worker_id text NOT NULL,
    date date NOT NULL,
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    visits integer NOT NULL,
    PRIMARY KEY (rota_id, worker_id, starts_at)
  )`;

const PUBLISHED_VISIT = `
  CREATE TABLE published_visit (
    rota_id uuid NOT NULL REFERENCES rota,
    visit_id text NOT NULL,
    person_id text NOT NULL,
    worker_ids text[] NOT NULL,
    date date NOT NULL,
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    PRIMARY KEY (rota_id, visit_id)
  )`;

const ROW_TRIGGERS = ['published_duty', 'published_visit'].map(
  (name) => `
  CREATE TRIGGER ${name}_unchanged BEFORE UPDATE OR DELETE ON ${name}
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER ${name}_kept BEFORE TRUNCATE ON ${name}
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
);

/** Rotas, and the rows that history, rest and calendars read of published ones. */
export class Rotas1767225600004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [ROTA, UNCOMPRESSED, ...INDEXES, GUARD_CHANGE, GUARD_DELETE, TRIGGERS])
      await runner.query(statement);
    await runner.query(PUBLISHED_DUTY);
    await runner.query('CREATE INDEX published_duty_of_worker ON published_duty (worker_id, date)');
    await runner.query(PUBLISHED_VISIT);
    for (const statement of ROW_TRIGGERS) await runner.query(statement);
    // A finished solve and its rota name each other: checked when both are written.
    await runner.query(
      'ALTER TABLE solve ADD FOREIGN KEY (rota_id) REFERENCES rota DEFERRABLE INITIALLY DEFERRED',
    );
  }

  /** What was published is never dropped by a step back. */
  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
