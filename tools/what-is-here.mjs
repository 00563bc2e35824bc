// Some tests need something that npm does not bring. Says, as the last lines of a test run, which of them were not run and
// how to get the program. With HOMEROUND_FAIL_ON_SKIP=1 a program that is missing is a fault. `--state` only names what is
// found and missing, on one line: it is part of what cached test results hang on.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NEEDED = [
  {
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    variable: 'CHROMIUM_PATH',
    leftOut: 'the browser journeys (keyboard, axe, lost connection, printing)',
    key: 'chromium',
    how: 'apt-get install chromium',
  },
  {
    names: ['redis-server'],
    leftOut: 'the queue and its bad days on Redis (the same tests ran on PostgreSQL)',
    key: 'redis-server',
    how: 'apt-get install redis-server',
  },
  {
    names: ['user namespaces'],
    isHere: hasNamespaces,
    leftOut: 'a full disk under PostgreSQL',
    key: 'namespaces',
    how: 'Linux with sysctl kernel.unprivileged_userns_clone=1, or root',
  },
];

function mayRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether a disk of its own can be mounted for a process and whatever it starts. */
function hasNamespaces() {
  const words = ['--user', '--map-root-user', '--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'];
  return spawnSync('unshare', words).status === 0;
}

function isHere({ names, variable, isHere: look }) {
  if (look) return look();
  const named = variable && process.env[variable];
  if (named) return mayRun(named);
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
  return folders.some((folder) => names.some((name) => mayRun(join(folder, name))));
}

const missing = NEEDED.filter((one) => !isHere(one));

if (process.argv.includes('--state')) {
  console.log(NEEDED.map((one) => `${one.key}: ${missing.includes(one) ? 'missing' : 'found'}`).join(', '));
} else if (missing.length > 0) {
  for (const { leftOut, names } of missing) console.log(`NOT RUN, for want of ${names[0]}: ${leftOut}.`);
  console.log(`To run all tests: ${missing.map(({ how }) => how).join('; ')}`);
  if (process.env.HOMEROUND_FAIL_ON_SKIP === '1') process.exitCode = 1;
}
