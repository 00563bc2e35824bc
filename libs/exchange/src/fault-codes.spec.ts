import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAULT_CODES } from './fault-codes';

const errors = readFileSync(join(__dirname, '../../../docs/errors.md'), 'utf8');
const section = errors.split(/^## /m).find((part) => part.startsWith('Dataset folders, pins and rota files'));

describe('docs/errors.md', () => {
  it('lists every code as the table of codes has it, and no other', () => {
    const listed = (section ?? '')
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) =>
        line
          .split(/(?<!\\)\|/)
          .slice(1, -1)
          .map((cell) => cell.trim().replaceAll('\\|', '|')),
      );
    const codes = Object.entries(FAULT_CODES).map(([code, { severity, meaning, action }]) => [
      `\`${code}\``,
      severity,
      meaning,
      action,
    ]);
    expect(listed).toEqual(codes);
  });
});
