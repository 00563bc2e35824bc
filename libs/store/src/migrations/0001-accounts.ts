import type { MigrationInterface, QueryRunner } from 'typeorm';

const ACCOUNT = `
  CREATE TABLE account (
    account_id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    username text NOT NULL UNIQUE CHECK (username = lower(username)),
    name text NOT NULL,
    password_hash text NOT NULL,
    grants jsonb NOT NULL CHECK (jsonb_typeof(grants) = 'array'),
    disabled boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL DEFAULT now(),
    last_sign_in_at timestamptz,
    failed_sign_ins integer NOT NULL DEFAULT 0,
    locked_until timestamptz,
    revision integer NOT NULL DEFAULT 1
  )`;

/** sid, sess and expire are what connect-pg-simple reads and writes; the triggers keep the others. */
const SESSION = `
  CREATE TABLE session (
    sid text PRIMARY KEY,
    sess json NOT NULL,
    expire timestamptz NOT NULL,
    session_id uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
    account_id uuid REFERENCES account ON DELETE CASCADE,
    created_at timestamptz NOT NULL DEFAULT now(),
    last_seen_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX session_account ON session (account_id);
  CREATE INDEX session_expire ON session (expire);
  CREATE TABLE ended_session (
    sid text PRIMARY KEY,
    expire timestamptz NOT NULL
  );
  CREATE INDEX ended_session_expire ON ended_session (expire)`;

/**
 * A request that was under way when its session was revoked writes the session back at its end: an ended session
 * stays ended. A change of the account that is under way is waited for, so that nobody signs in while being disabled.
 */
const SESSION_KEPT = `
  CREATE FUNCTION keep_session() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    is_disabled boolean;
  BEGIN
    NEW.account_id := NULLIF(NEW.sess ->> 'accountId', '')::uuid;
    NEW.last_seen_at := now();
    IF TG_OP = 'INSERT' THEN
      IF EXISTS (SELECT 1 FROM ended_session WHERE sid = NEW.sid) THEN RETURN NULL; END IF;
    END IF;
    IF TG_OP = 'INSERT' OR NEW.account_id IS DISTINCT FROM OLD.account_id THEN
      SELECT disabled INTO is_disabled FROM account WHERE account_id = NEW.account_id FOR SHARE;
      IF is_disabled THEN RETURN NULL; END IF;
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER session_kept BEFORE INSERT OR UPDATE ON session
    FOR EACH ROW EXECUTE FUNCTION keep_session()`;

/** Each end forgets some that would be over anyway, so that nothing else has to; the middleware prunes the sessions. */
const SESSION_ENDED = `
  CREATE FUNCTION end_session() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF OLD.expire > now() THEN
      DELETE FROM ended_session WHERE sid IN
        (SELECT sid FROM ended_session WHERE expire <= now() LIMIT 100 FOR UPDATE SKIP LOCKED);
      INSERT INTO ended_session (sid, expire) VALUES (OLD.sid, OLD.expire) ON CONFLICT DO NOTHING;
      IF OLD.account_id IS NOT NULL THEN
        PERFORM pg_notify('homeround', json_build_object('kind', 'session', 'accountId', OLD.account_id)::text);
      END IF;
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER session_ended AFTER DELETE ON session
    FOR EACH ROW EXECUTE FUNCTION end_session()`;

/** No reference to account: the trail stands on its own. */
const AUDIT = `
  CREATE TABLE audit_entry (
    audit_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    account_id uuid,
    username text,
    what text NOT NULL,
    locality_id text,
    about jsonb NOT NULL DEFAULT '{}',
    outcome text NOT NULL CHECK (outcome IN ('done', 'refused', 'failed'))
  );
  CREATE INDEX audit_entry_account ON audit_entry (account_id, audit_id);
  CREATE INDEX audit_entry_what ON audit_entry (what, audit_id);
  CREATE INDEX audit_entry_locality ON audit_entry (locality_id, audit_id)`;

/** Beside the missing grants: a mistake in a grant must not open the trail. */
const AUDIT_KEPT = `
  CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'the audit trail is only added to' USING ERRCODE = 'insufficient_privilege';
  END $$;
  CREATE TRIGGER audit_entry_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change()`;

const SAVED_VIEW = `
  CREATE TABLE saved_view (
    saved_view_id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    name text NOT NULL,
    query text NOT NULL,
    saved_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (account_id, name)
  )`;

/** Workers and localities come and go with datasets: their ids are no references. */
const CALENDAR_FEED = `
  CREATE TABLE calendar_feed (
    locality_id text NOT NULL,
    worker_id text NOT NULL,
    token_sha256 bytea NOT NULL UNIQUE,
    made_at timestamptz NOT NULL DEFAULT now(),
    made_by_account_id uuid,
    made_by_name text,
    last_read_at timestamptz,
    PRIMARY KEY (locality_id, worker_id)
  )`;

const PIN = `
  CREATE TABLE pin (
    locality_id text NOT NULL,
    visit_id text NOT NULL,
    first_date date NOT NULL,
    worker_ids text[] NOT NULL CHECK (cardinality(worker_ids) BETWEEN 1 AND 2),
    start text,
    made_at timestamptz NOT NULL DEFAULT now(),
    made_by_account_id uuid,
    made_by_name text,
    PRIMARY KEY (locality_id, visit_id)
  );
  CREATE INDEX pin_date ON pin (locality_id, first_date)`;

/** Accounts with their sessions, the audit trail, saved views, calendar feeds, pins; and the queue's own schema. */
export class Accounts1767225600001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ACCOUNT);
    for (const statements of [SESSION, SESSION_KEPT, SESSION_ENDED]) await runner.query(statements);
    for (const statements of [AUDIT, AUDIT_KEPT]) await runner.query(statements);
    for (const statements of [SAVED_VIEW, CALENDAR_FEED, PIN]) await runner.query(statements);
    await runner.query('CREATE SCHEMA queue');
  }

  /** The audit trail is never dropped by a step back; restore a backup instead. */
  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
