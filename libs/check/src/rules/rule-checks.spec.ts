import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_RULES, RULE_NAMES } from '@homeround/domain';

const PAGES = join(__dirname, '../../../../docs/rules');
const pageOf = (rule: string) => readFileSync(join(PAGES, `${rule}.md`), 'utf8');

describe('RULE_CHECKS', () => {
  it('has one file, one spec and one page for each rule, by its name', () => {
    const files = readdirSync(__dirname);
    const names = [...RULE_NAMES];
    expect(names.filter((rule) => !files.includes(`${rule}.ts`))).toEqual([]);
    expect(names.filter((rule) => !files.includes(`${rule}.spec.ts`))).toEqual([]);
    expect(readdirSync(PAGES).sort()).toEqual(names.map((rule) => `${rule}.md`).sort());
  });

  it.each(RULE_NAMES)(
    'says on the page of %s what it means, where it comes from and how to change it',
    (rule) => {
      const page = pageOf(rule);
      expect(page.split('\n')[0]).toBe(`# ${rule}`);
      expect(page.match(/^## .*$/gm)).toEqual([
        '## Meaning',
        '## Numbers',
        '## Tier and source',
        '## Changing it',
        '## Example',
      ]);
      expect(page).toContain(`Tier: ${DEFAULT_RULES.tiers[rule]}.`);
    },
  );

  it('names every rule value, with its default, on some page', () => {
    const pages = RULE_NAMES.map(pageOf).join('\n');
    const missing = Object.entries(DEFAULT_RULES.values).filter(
      ([name, value]) => !new RegExp(`\\| \`${name}\` +\\| ${value} +\\|`).test(pages),
    );
    expect(missing).toEqual([]);
  });
});
