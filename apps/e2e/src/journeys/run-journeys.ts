import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { findChromium } from '../testing/find-chromium';
import { type Scene, sceneEnvironment } from '../testing/scene/scene';
import { stageService } from '../testing/scene/stage-service';

const PROJECT = join(__dirname, '..', '..');
const PLAYWRIGHT = require.resolve('@playwright/test/cli');

/** Starts the service once for all journeys and runs them; what stands on the command line goes to Playwright. */
async function run(): Promise<number> {
  if (findChromium() === undefined) {
    console.log('No Chromium: the browser journeys are not run.');
    return 0;
  }
  return stageService(runPlaywright);
}

function runPlaywright(scene: Scene): Promise<number> {
  const runner = spawn(process.execPath, [PLAYWRIGHT, 'test', ...process.argv.slice(2)], {
    cwd: PROJECT,
    env: { ...process.env, ...sceneEnvironment(scene) },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    runner.once('error', reject);
    runner.once('exit', (code) => resolve(code ?? 1));
  });
}

run().then(
  (code) => process.exit(code),
  (fault: unknown) => {
    console.error(fault);
    process.exit(1);
  },
);
