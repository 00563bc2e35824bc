import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULE_VALUE_NOTES, toClockText } from '@homeround/domain';
import { SETTINGS } from '../dataset/settings';
import type { Columns } from './column';
import { RULE_VALUE_NAMES, toRuleKey } from './rule-keys';
import { fileOf, TABLE_NAMES, toSnakeCase } from './table-names';
import { type AnyTable, TABLES } from './tables';

const sections = readFileSync(join(__dirname, '../../../../docs/dataset.md'), 'utf8').split(/^## /m);
const sectionOf = (file: string) => sections.find((section) => section.startsWith(`\`${file}\``)) ?? '';

/** Rows of the section's Markdown table whose header begins so. */
function tableIn(section: string, header: string): string[][] {
  const rows = section.split('\n').map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('\\|', '|')),
  );
  const first = rows.findIndex((row) => row[0] === header);
  const length = rows.slice(first).findIndex((row) => row.length === 0);
  return rows.slice(first + 2, first + length);
}

function whatEmptyMeans(columns: Columns): [string, string][] {
  return Object.entries(columns).map(([field, column]) => {
    const name = `\`${toSnakeCase(field)}\``;
    if (column.kind === 'needed') return [name, 'refused'];
    if (column.kind === 'optional') return [name, 'absent'];
    const text = column.cell.write(column.value);
    return [name, text === '' ? 'none' : `\`${text}\``];
  });
}

describe('docs/dataset.md', () => {
  it('has a section for every file, and for no other', () => {
    const files = sections
      .filter((section) => section.startsWith('`'))
      .map((section) => section.split('`')[1]);
    expect(files).toEqual(TABLE_NAMES.map(fileOf));
  });

  it.each([...TABLE_NAMES])('names every column of %s and what it means when empty', (name) => {
    const table: AnyTable = TABLES[name];
    const section = sectionOf(fileOf(name));
    expect(tableIn(section, 'column').map((row) => row.slice(0, 2))).toEqual(whatEmptyMeans(table.columns));
    expect(section.split('\n')[2]).toMatch(table.required ? /^Required/ : /^Optional/);
  });

  it.each([...TABLE_NAMES])('gives examples for %s that can be read', (name) => {
    const { columns }: AnyTable = TABLES[name];
    const examples = tableIn(sectionOf(fileOf(name)), 'column').map((row) => row.at(-1)!.replaceAll('`', ''));
    const read = Object.values(columns).map(({ cell }, index) => cell.read(examples[index]!));
    expect(read).not.toContain(undefined);
  });

  it('names every setting, its default and an example that can be read', () => {
    const rows = tableIn(sectionOf('settings.csv'), 'key');
    expect(rows.map((row) => row.slice(0, 2))).toEqual(whatEmptyMeans(SETTINGS));
    const read = Object.values<Columns[string]>(SETTINGS).map(({ cell }, index) =>
      cell.read(rows[index]!.at(-1)!.replaceAll('`', '')),
    );
    expect(read).not.toContain(undefined);
  });

  it('names every number of the rules and its default', () => {
    const rows = tableIn(sectionOf('rules.csv'), 'number').map((row) => row.slice(0, 2));
    expect(rows).toEqual(
      RULE_VALUE_NAMES.map((name) => {
        const { unit, value } = RULE_VALUE_NOTES[name];
        return [`\`${toRuleKey(name)}\``, `\`${unit === 'clock minutes' ? toClockText(value) : value}\``];
      }),
    );
  });
});
