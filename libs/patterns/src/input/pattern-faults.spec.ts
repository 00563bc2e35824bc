import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PATTERN_FAULTS } from './pattern-faults';

const errors = readFileSync(join(__dirname, '../../../../docs/errors.md'), 'utf8');
const section = errors.split(/^## /m).find((part) => part.startsWith('Choosing work patterns')) ?? '';

describe('docs/errors.md', () => {
  it('lists every fault of choosing work patterns as the table has it, and no other', () => {
    const listed = section
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
    expect(listed).toEqual(
      Object.entries(PATTERN_FAULTS).map(([code, { severity, meaning, action }]) => [
        `\`${code}\``,
        severity,
        meaning,
        action,
      ]),
    );
  });
});
