import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATES = `('queued', 'running', 'finished', 'cancelled', 'failed')`;

/** Asked for, claimed and ended as a solve is. `option_id`: the search of one option of a manager's own. */
const FRONT = `
  CREATE TABLE front (
    front_id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    option_id uuid,
    dataset_id uuid NOT NULL REFERENCES dataset,
    input_id uuid NOT NULL REFERENCES frozen_input,
    name text NOT NULL,
    state text NOT NULL DEFAULT 'queued' CHECK (state IN ${STATES}),
    settings jsonb NOT NULL,
    counts jsonb NOT NULL,
    faults jsonb NOT NULL,
    attempt integer NOT NULL DEFAULT 0,
    cancel_asked boolean NOT NULL DEFAULT false,
    progress jsonb,
    failure jsonb,
    asked_at timestamptz NOT NULL DEFAULT now(),
    asked_by_account_id uuid,
    asked_by_name text,
    started_at timestamptz,
    heartbeat_at timestamptz,
    ended_at timestamptz
  )`;

const FRONT_POINT = `
  CREATE TABLE front_point (
    front_id uuid NOT NULL REFERENCES front,
    patterns integer NOT NULL,
    work_pattern_ids text[] NOT NULL,
    figures jsonb NOT NULL,
    catalogue bytea NOT NULL,
    PRIMARY KEY (front_id, patterns)
  )`;

/** `line_id`: versions of one option. `input_id`: what the catalogue was chosen for, with the option's own bounds. */
const OPTION = `
  CREATE TABLE pattern_option (
    option_id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    front_id uuid NOT NULL REFERENCES front,
    line_id uuid NOT NULL,
    version integer NOT NULL,
    from_option_id uuid REFERENCES pattern_option,
    input_id uuid NOT NULL REFERENCES frozen_input,
    name text NOT NULL,
    note text NOT NULL DEFAULT '',
    revision integer NOT NULL DEFAULT 1,
    state text NOT NULL CHECK (state IN ('choosing', 'chosen', 'measuring', 'measured', 'cancelled', 'failed')),
    baseline boolean NOT NULL DEFAULT false,
    patterns integer NOT NULL,
    fixed text[] NOT NULL DEFAULT '{}',
    forbidden text[] NOT NULL DEFAULT '{}',
    bounds jsonb NOT NULL DEFAULT '{}',
    figures jsonb,
    catalogue bytea,
    measured_by jsonb,
    failure jsonb,
    made_at timestamptz NOT NULL DEFAULT now(),
    made_by_account_id uuid,
    made_by_name text,
    UNIQUE (line_id, version),
    CHECK ((figures IS NULL) = (catalogue IS NULL)),
    CHECK (state IN ('choosing', 'cancelled', 'failed') OR catalogue IS NOT NULL)
  )`;

/** One rota on an option's patterns, made to be measured: no draft of anybody's, and no solve of a locality. */
const MEASUREMENT = `
  CREATE TABLE measurement (
    measurement_id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    option_id uuid NOT NULL REFERENCES pattern_option,
    locality_id text NOT NULL,
    seed integer NOT NULL,
    from_date date NOT NULL,
    days integer NOT NULL CHECK (days BETWEEN 1 AND 28),
    settings jsonb NOT NULL,
    input_id uuid NOT NULL REFERENCES frozen_input,
    state text NOT NULL DEFAULT 'queued' CHECK (state IN ${STATES}),
    attempt integer NOT NULL DEFAULT 0,
    cancel_asked boolean NOT NULL DEFAULT false,
    steps double precision,
    steps_done double precision NOT NULL DEFAULT 0,
    latest jsonb,
    shortages jsonb NOT NULL DEFAULT '[]',
    failure jsonb,
    figures jsonb,
    rota bytea,
    asked_at timestamptz NOT NULL DEFAULT now(),
    started_at timestamptz,
    heartbeat_at timestamptz,
    ended_at timestamptz,
    CHECK ((state = 'finished') = (rota IS NOT NULL))
  )`;

/** What an option was measured by last: rotas of its own, and those of today's patterns, which many options share. */
const OPTION_MEASUREMENT = `
  CREATE TABLE option_measurement (
    option_id uuid NOT NULL REFERENCES pattern_option,
    measurement_id uuid NOT NULL REFERENCES measurement,
    PRIMARY KEY (option_id, measurement_id)
  )`;

const PACK = `
  CREATE TABLE pack (
    pack_id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    option_id uuid NOT NULL REFERENCES pattern_option,
    version integer NOT NULL,
    state text NOT NULL DEFAULT 'making' CHECK (state IN ('making', 'made', 'failed')),
    settings jsonb NOT NULL,
    failure jsonb,
    made_at timestamptz NOT NULL DEFAULT now(),
    made_by_account_id uuid,
    made_by_name text,
    UNIQUE (option_id, version)
  )`;

const PACK_FILE = `
  CREATE TABLE pack_file (
    pack_id uuid NOT NULL REFERENCES pack,
    position integer NOT NULL,
    name text NOT NULL,
    media_type text NOT NULL,
    bytes bytea NOT NULL,
    PRIMARY KEY (pack_id, name)
  )`;

/** The bytes are compressed already: a second compression costs time and saves nothing. */
const UNCOMPRESSED = [
  ['front_point', 'catalogue'],
  ['pattern_option', 'catalogue'],
  ['measurement', 'rota'],
  ['pack_file', 'bytes'],
].map(([table, column]) => `ALTER TABLE ${table} ALTER COLUMN ${column} SET STORAGE EXTERNAL`);

const INDEXES = [
  'ALTER TABLE front ADD FOREIGN KEY (option_id) REFERENCES pattern_option DEFERRABLE INITIALLY DEFERRED',
  'CREATE INDEX front_listed ON front (asked_at DESC) WHERE option_id IS NULL',
  `CREATE INDEX front_unfinished ON front (asked_at) WHERE state IN ('queued', 'running')`,
  'CREATE UNIQUE INDEX front_of_option ON front (option_id) WHERE option_id IS NOT NULL',
  'CREATE UNIQUE INDEX option_baseline_once ON pattern_option (front_id) WHERE baseline',
  'CREATE INDEX option_of_front ON pattern_option (front_id, made_at)',
  `CREATE INDEX measurement_unfinished ON measurement (asked_at) WHERE state IN ('queued', 'running')`,
  // Two managers may ask at the same moment: today's patterns are measured once all the same.
  `CREATE UNIQUE INDEX measurement_once ON measurement (option_id, locality_id, seed, from_date, days, settings)
    WHERE state IN ('queued', 'running', 'finished')`,
  'CREATE INDEX option_of_measurement ON option_measurement (measurement_id)',
];

/** What staff are consulted on never changes under them: a change is a new version. */
const GUARD_OPTION = `
  CREATE FUNCTION guard_option() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF OLD.catalogue IS NOT NULL AND
       (OLD.catalogue, OLD.figures, OLD.input_id, OLD.front_id, OLD.version, OLD.patterns)
       IS DISTINCT FROM
       (NEW.catalogue, NEW.figures, NEW.input_id, NEW.front_id, NEW.version, NEW.patterns) THEN
      RAISE EXCEPTION 'the catalogue of option % is frozen', OLD.option_id USING ERRCODE = 'restrict_violation';
    END IF;
    IF OLD.state IN ('cancelled', 'failed') AND NEW.state <> OLD.state THEN
      RAISE EXCEPTION 'option % has ended', OLD.option_id USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
  END $$`;

/** However a search of an option ends without a catalogue, the option ends with it. */
const FOLLOW_SEARCH = `
  CREATE FUNCTION follow_search() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE pattern_option SET state = NEW.state, failure = NEW.failure
    WHERE option_id = NEW.option_id AND state = 'choosing';
    RETURN NULL;
  END $$`;

const TRIGGERS = [
  `CREATE TRIGGER option_guarded BEFORE UPDATE ON pattern_option FOR EACH ROW EXECUTE FUNCTION guard_option()`,
  `CREATE TRIGGER front_followed AFTER UPDATE OF state ON front FOR EACH ROW
    WHEN (NEW.option_id IS NOT NULL AND NEW.state IN ('cancelled', 'failed')) EXECUTE FUNCTION follow_search()`,
  ...['front_point', 'pack_file'].map(
    (name) => `
    CREATE TRIGGER ${name}_unchanged BEFORE UPDATE OR DELETE ON ${name}
      FOR EACH ROW EXECUTE FUNCTION refuse_change();
    CREATE TRIGGER ${name}_kept BEFORE TRUNCATE ON ${name}
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
  ),
];

/** Searches for catalogues of work patterns, the options chosen of them, the rotas that measure these, and packs. */
export class Catalogues1767225600006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of [FRONT, FRONT_POINT, OPTION, MEASUREMENT, OPTION_MEASUREMENT, PACK, PACK_FILE])
      await runner.query(table);
    for (const statement of [...UNCOMPRESSED, ...INDEXES, GUARD_OPTION, FOLLOW_SEARCH, ...TRIGGERS])
      await runner.query(statement);
  }

  /** What was consulted on is never dropped by a step back; restore a backup instead. */
  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
