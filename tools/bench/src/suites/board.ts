import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CHROMIUM_ARGUMENTS, findChromium } from '@homeround/e2e';
import { type Browser, chromium } from 'playwright-core';
import { BOARD_FROM, BOARD_ROTA_ID, type BoardSize } from '../board/make-board-day';
import { BOARD_LOCALITY, makeBoardAnswers } from '../board/make-board-answers';
import { type BoardFigures, measureBoard } from '../board/measure-board';
import { servePlanner } from '../board/serve-planner';
import { report } from '../history';

export interface BoardBenchSettings {
  /** Folder of the built planner. */
  readonly planner: string;
  readonly keep: boolean;
}

/** A locality, and a whole council of 1,300 workers at once. */
const SIZES: readonly BoardSize[] = [
  { workers: 250, visitsEach: 14 },
  { workers: 1300, visitsEach: 14 },
];
/** Of so many openings the one in the middle is kept: single ones vary by a third. */
const OPENINGS = 5;

/**
 * The rota board in headless Chromium: the built planner with the service's answers made up. How soon bars are painted,
 * how many elements and how much memory they take, how long a frame lasts while scrolling.
 */
export async function benchBoard({ planner, keep }: BoardBenchSettings): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === undefined)
    return skip('no Chromium was found: install it, or name it in CHROMIUM_PATH');
  if (!existsSync(join(planner, 'index.html'))) return skip(`the planner is not built in ${planner}`);
  const browser = await chromium.launch({
    executablePath,
    args: [...CHROMIUM_ARGUMENTS, '--enable-precise-memory-info'],
  });
  const served = await Promise.all(SIZES.map((size) => servePlanner(planner, makeBoardAnswers(size))));
  try {
    const runs: BoardFigures[][] = SIZES.map(() => []);
    // The sizes take turns, so that whatever else the machine does slows each of them alike.
    for (let opening = 0; opening < OPENINGS; opening++) {
      for (const [index, { url }] of served.entries()) runs[index]!.push(await openOnce(browser, url));
    }
    SIZES.forEach(({ workers, visitsEach }, index) =>
      report(
        {
          suite: 'board',
          instance: `${workers}×${visitsEach}`,
          seed: 1,
          openings: OPENINGS,
          ...middle(runs[index]!),
        },
        keep,
      ),
    );
  } finally {
    served.forEach((planner) => planner.close());
    await browser.close();
  }
}

async function openOnce(browser: Browser, url: string): Promise<BoardFigures> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const address = `${url}/localities/${BOARD_LOCALITY}/rotas/${BOARD_ROTA_ID}/board?date=${BOARD_FROM}`;
  const figures = await measureBoard(page, address);
  await page.close();
  return figures;
}

function middle(runs: readonly BoardFigures[]): BoardFigures {
  return [...runs].sort((left, right) => left.firstRenderMs - right.firstRenderMs)[
    Math.floor(runs.length / 2)
  ]!;
}

function skip(why: string): void {
  console.error(`board: skipped, ${why}`);
}
