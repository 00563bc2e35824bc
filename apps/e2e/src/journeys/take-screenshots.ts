import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, findChromium } from '../testing/find-chromium';
import type { Scene } from '../testing/scene/scene';
import { stageService } from '../testing/scene/stage-service';
import { openContext } from './journey';
import { openScreen, NARROW, type Screen, SCREENS, WIDE } from './screens';

/** Every screen as an image, at each width: `OUT [name…]`. Says which could not be taken. */
async function run([out = 'out/screenshots', ...names]: readonly string[]): Promise<number> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('no Chromium found: name one with CHROMIUM_PATH');
  const folder = resolve(process.env['INIT_CWD'] ?? '.', out);
  mkdirSync(folder, { recursive: true });
  const screens = SCREENS.filter(({ name }) => names.length === 0 || names.includes(name));
  return stageService(async (scene) => {
    const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
    let missing = 0;
    for (const screen of screens)
      await take(browser, screen, scene, folder).catch((fault: Error) => {
        missing++;
        console.error(`${screen.name}: ${fault.message.split('\n')[0]}`);
      });
    await browser.close();
    console.log(`${screens.length - missing} of ${screens.length} screens in ${folder}`);
    return missing === 0 ? 0 : 1;
  });
}

async function take(browser: Browser, screen: Screen, scene: Scene, folder: string): Promise<void> {
  const { name, account = 'administrator' } = screen;
  for (const viewport of [WIDE, NARROW]) {
    const context = await openContext(browser, scene, account === 'nobody' ? undefined : account, viewport);
    const page = await context.newPage();
    try {
      await openScreen(page, screen, scene);
    } finally {
      // What went wrong is worth seeing too.
      await page.screenshot({ path: join(folder, `${name}-${viewport.width}.png`) });
      await context.close();
    }
  }
}

run(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (fault: unknown) => {
    console.error(fault);
    process.exit(1);
  },
);
