import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findChromium } from './find-chromium';

const WHAT_IS_HERE = join(__dirname, '..', '..', '..', '..', 'tools', 'what-is-here.mjs');
const NOWHERE = '/no/such/browser';

function whatIsHere(words: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const env = { ...process.env, ...environment };
  return spawnSync(process.execPath, [WHAT_IS_HERE, ...words], { env, encoding: 'utf8' });
}

describe('the search for a Chromium', () => {
  it('agrees with what the test run says of this machine', () => {
    const state = findChromium() === undefined ? 'missing' : 'found';
    expect(whatIsHere(['--state']).stdout).toContain(`chromium: ${state}`);
  });

  it('takes the one that CHROMIUM_PATH names or none', () => {
    const before = process.env['CHROMIUM_PATH'];
    process.env['CHROMIUM_PATH'] = NOWHERE;
    try {
      expect(findChromium()).toBeUndefined();
    } finally {
      if (before === undefined) delete process.env['CHROMIUM_PATH'];
      else process.env['CHROMIUM_PATH'] = before;
    }
  });
});

describe('a test run without Chromium', () => {
  const missing = { CHROMIUM_PATH: NOWHERE, HOMEROUND_FAIL_ON_SKIP: '0' };

  it('says in its last lines what was not run and how to get it, and passes', () => {
    const { stdout, status } = whatIsHere([], missing);
    expect(stdout).toContain('NOT RUN, for want of chromium');
    expect(stdout.trim().split('\n').at(-1)).toContain('apt-get install chromium');
    expect(status).toBe(0);
  });

  it('fails where nothing may be left out', () => {
    expect(whatIsHere([], { ...missing, HOMEROUND_FAIL_ON_SKIP: '1' }).status).toBe(1);
  });
});
