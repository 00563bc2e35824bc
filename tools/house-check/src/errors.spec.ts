import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './read-rooms';

const documented = readFileSync(join(ROOT, 'docs', 'errors.md'), 'utf8');

/** Fault codes as they stand in a room's sources: quoted, or as the key of a table. */
function readCodes(folder: string, pattern: RegExp): string[] {
  const files = readdirSync(join(ROOT, folder, 'src'), { recursive: true, encoding: 'utf8' });
  const sources = files.filter((file) => file.endsWith('.ts') && !file.includes('.spec.'));
  const found = sources.flatMap(
    (file) => readFileSync(join(ROOT, folder, 'src', file), 'utf8').match(pattern) ?? [],
  );
  return [...new Set(found.map((code) => code.replace(/[' ]/g, '')))].sort();
}

/** `code: 'X'`, `refuse('X'` and tables of refusals `X: [status, …`. */
const GIVEN = /(?<=(?:code: |refused?\(\s*))'[A-Z]+_[A-Z_]+'|^ {2}[A-Z_]+(?=: \[)/gm;

describe('docs/errors.md', () => {
  it.each([
    ['libs/travel', /\bTRAVEL_[A-Z_]+\b/g],
    ['libs/postgres', /'POSTGRES_[A-Z_]+'/g],
    ['libs/store', GIVEN],
    ['libs/solve', GIVEN],
    ['libs/runtime', GIVEN],
    ['apps/api', GIVEN],
    ['apps/cli', GIVEN],
  ] as const)('has every code of %s', (folder, pattern) => {
    const codes = readCodes(folder, pattern).filter((code) => code !== 'TRAVEL_MODES');
    expect(codes.length).toBeGreaterThan(0);
    for (const code of codes) expect(documented).toContain(`\`${code}\``);
  });
});
