import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Worked out after an option was chosen, once: it takes a minute for a council. */
export class TeamCapacity1767225600007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE pattern_option ADD COLUMN team_capacity double precision');
  }

  /** What was worked out is never dropped by a step back; restore a backup instead. */
  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
