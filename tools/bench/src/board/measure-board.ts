import type { Page } from 'playwright-core';

export interface BoardFigures {
  /** From the navigation to the frame after the one with the first bars: milliseconds. */
  readonly firstRenderMs: number;
  /** Of the whole page. */
  readonly elements: number;
  readonly bars: number;
  readonly heapMb: number;
  /** Of a scroll through the whole board, frame by frame. */
  readonly scrollFrameMsP50: number;
  readonly scrollFrameMsP95: number;
}

/** Runs in the page before anything else: notes when the frame with the first bars has been painted. */
const WATCH = `
  const look = () => {
    if (document.querySelector('[role="grid"] [role="gridcell"]'))
      requestAnimationFrame(() => requestAnimationFrame(() => { window.firstBars = performance.now(); }));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
`;

/** Each frame scrolls on by most of a screen: what a fast wheel does. */
const SCROLL = `
  (async () => {
    const grid = document.querySelector('[role="grid"]');
    const times = [];
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    let last = await frame();
    for (let turn = 0; turn < 120; turn++) {
      grid.scrollTop = (grid.scrollTop + 500) % (grid.scrollHeight - grid.clientHeight);
      grid.scrollLeft = (turn * 7) % 200;
      const now = await frame();
      times.push(now - last);
      last = now;
    }
    return times.sort((a, b) => a - b);
  })()
`;

/** Opens the board at the address and measures it. */
export async function measureBoard(page: Page, address: string): Promise<BoardFigures> {
  await page.addInitScript(WATCH);
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction('window.firstBars !== undefined');
  const firstRenderMs = await page.evaluate<number>('window.firstBars');
  // What comes later, as the neighbouring days, belongs to the heap but not to the first frame.
  await page.waitForLoadState('networkidle');
  const elements = await page.evaluate<number>('document.querySelectorAll("*").length');
  const bars = await page.evaluate<number>('document.querySelectorAll("[role=gridcell]").length');
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const frames = await page.evaluate<number[]>(SCROLL);
  const at = (share: number) => round(frames[Math.floor(share * (frames.length - 1))]!);
  return {
    firstRenderMs: Math.round(firstRenderMs),
    elements,
    bars,
    heapMb: round(usedSize / 2 ** 20),
    scrollFrameMsP50: at(0.5),
    scrollFrameMsP95: at(0.95),
  };
}

const round = (value: number) => Math.round(value * 10) / 10;
