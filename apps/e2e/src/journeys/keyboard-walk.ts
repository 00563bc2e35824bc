import { expect, type Locator, type Page } from '@playwright/test';

/** Where the focus is, as somebody at the keyboard sees it. */
interface FocusStop {
  /** Role or tag, and name. */
  readonly what: string;
  readonly lost: boolean;
  /** It looks other than the same thing without focus. */
  readonly marked: boolean;
  /** Some of it is inside the window. */
  readonly inSight: boolean;
}

/** More stops than this before what one looks for, and the keyboard is no way to get there. */
const MOST_STOPS = 120;

/** Somebody who uses the keyboard alone: after every key the focus must be somewhere, in sight, and be seen. */
export class KeyboardWalk {
  /** Every stop of the way, for the record. */
  readonly path: string[] = [];

  constructor(private readonly page: Page) {}

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    await this.look(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.look(`“${'•'.repeat(text.length)}”`);
  }

  /** Goes on with Tab, or back with Shift+Tab, until the focus is on the target. */
  async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      if (await isFocused(target)) return;
      await this.press(key);
    }
    throw new Error(`no way by ${key} to ${target}:\n${this.path.slice(-MOST_STOPS).join('\n')}`);
  }

  /** Waits until something has taken the focus by itself, as the heading of a new screen does. */
  async arriveAt(target: Locator, patience = 10_000): Promise<void> {
    await expect(target).toBeFocused({ timeout: patience });
    await this.look('(arrived)');
  }

  /** Fails where the focus is lost, hidden or unmarked for longer than a change of screen takes. */
  private async look(key: string): Promise<void> {
    let stop: FocusStop | undefined;
    const problems = async () => problemsOf((stop = await this.page.evaluate(readFocus)));
    await expect.poll(problems, { message: `focus after ${key}` }).toEqual([]);
    this.path.push(`${key} → ${stop?.what}`);
  }
}

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluateAll((found) => found.includes(document.activeElement as HTMLElement & SVGElement));

function problemsOf({ what, lost, marked, inSight }: FocusStop): string[] {
  if (lost) return ['the focus is lost'];
  return [
    ...(marked ? [] : [`focus not to be seen on ${what}`]),
    ...(inSight ? [] : [`${what} is out of sight`]),
  ];
}

/** Runs in the page. */
function readFocus(): FocusStop {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body)
    return { what: 'nothing', lost: true, marked: false, inSight: false };
  const looks = (node: Element) => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor } =
      getComputedStyle(node);
    const outline = outlineStyle === 'none' ? '' : `${outlineStyle} ${outlineWidth} ${outlineColor}`;
    return [outline, boxShadow, borderColor, backgroundColor].join();
  };
  // An unfocused copy beside it, for as long as it takes to compare: nobody sees it.
  const differs = (node: HTMLElement) => {
    const copy = node.cloneNode(true) as HTMLElement;
    // A copied choice of the same name would take the choice away from its original.
    for (const input of [copy, ...Array.from(copy.querySelectorAll('input'))]) input.removeAttribute('name');
    node.after(copy);
    const different = looks(node) !== looks(copy);
    copy.remove();
    return different;
  };
  // Choices hide their input and show its label.
  const labels = element instanceof HTMLInputElement ? Array.from(element.labels ?? []) : [];
  const around = [element, ...labels, element.parentElement, element.parentElement?.parentElement];
  // Where reading begins on a new screen: nothing can be operated there.
  const isStart = /^H[1-6]$/.test(element.tagName) && element.tabIndex === -1;
  const marked =
    isStart || around.some((node) => node instanceof HTMLElement && node !== document.body && differs(node));
  const inSight = [element, ...labels].some((node) => {
    const { left, top, right, bottom } = node.getBoundingClientRect();
    return right > 0 && bottom > 0 && left < innerWidth && top < innerHeight && right > left && bottom > top;
  });
  const name =
    element.getAttribute('aria-label') ?? (labels[0]?.textContent || element.textContent || element.id);
  const what = `${element.getAttribute('role') ?? element.tagName.toLowerCase()} ${name.trim().slice(0, 80)}`;
  return { what, lost: false, marked, inSight };
}
