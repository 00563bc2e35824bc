/** @jest-environment jsdom */
import fc from 'fast-check';
import { wordFigure } from '../content/figure-source';
import { toPackContent } from '../content/to-pack-content';
import { aPackRequest, NAMES } from '../testing/a-pack-request';
import { escapeText } from './escape';
import { toHtml } from './to-html';

/** What is used of the browser's own reader; it takes only what is well-formed. */
interface Page {
  readonly documentElement: { readonly textContent: string; getAttribute(name: string): string | null };
  querySelector(selector: string): { readonly textContent: string } | null;
  querySelectorAll(selector: string): Iterable<{
    readonly tagName: string;
    readonly textContent: string;
    getAttribute(name: string): string | null;
    querySelector(selector: string): { readonly textContent: string } | null;
  }>;
}
declare const DOMParser: new () => { parseFromString(text: string, type: string): Page };

const readPage = (html: string): Page =>
  new DOMParser().parseFromString(
    html.replace('<html ', '<html xmlns="http://www.w3.org/1999/xhtml" '),
    'application/xhtml+xml',
  );

const content = toPackContent(aPackRequest());
const html = toHtml(content);
const page = readPage(html);
const all = (selector: string) => [...page.querySelectorAll(selector)];

describe('toHtml', () => {
  it('is well-formed', () => {
    expect(page.querySelector('parsererror')).toBeNull();
    expect(page.querySelector('main')).not.toBeNull();
    expect(readPage(html.replace('</main>', '')).querySelector('parsererror')).not.toBeNull();
  });

  it('says every compared figure of every option', () => {
    const cells = all('td').map(({ textContent }) => textContent);
    const said = content.compared.flatMap((figure) =>
      figure.values.map((_, option) => wordFigure(figure, option)),
    );
    for (const words of said) expect(cells).toContain(words);
    expect(said).toContain('61.1\u00a0% (60\u00a0% to 62.2\u00a0%)');
    expect(said).toContain('not measured');
  });

  it('names the marks by which numbers are found again', () => {
    for (const mark of ['pack-1', 'option-1', 'option-2', 'option-3', 'front-1', 'dataset-1']) {
      expect(page.documentElement.textContent).toContain(mark);
    }
  });

  it('has its language, one title and no heading that skips a level', () => {
    expect(page.documentElement.getAttribute('lang')).toBe('en-GB');
    const levels = all('h1, h2, h3').map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1));
  });

  it('gives every table a caption and heads, and every picture words', () => {
    expect(all('table').length).toBeGreaterThan(8);
    for (const table of all('table')) {
      expect(table.querySelector('caption')?.textContent).not.toBe('');
      expect(table.querySelector('th[scope=col]')).not.toBeNull();
      expect(table.querySelector('th[scope=row]')).not.toBeNull();
    }
    for (const picture of all('svg')) {
      expect(picture.getAttribute('role')).toBe('img');
      expect(picture.getAttribute('aria-label')).not.toBe('');
    }
  });

  it('asks nothing of any other place and runs nothing', () => {
    expect(all('script, link, iframe, img, object')).toEqual([]);
    expect(all('[src], [onclick]')).toEqual([]);
    for (const link of all('a')) expect(link.getAttribute('href')).toMatch(/^#section-/);
    expect(html).not.toMatch(/@import|url\(/);
  });

  it('names no worker', () => {
    for (const name of Object.values(NAMES)) expect(page.documentElement.textContent).not.toContain(name);
  });

  it('is the same for the same content', () => {
    expect(toHtml(toPackContent(aPackRequest()))).toBe(html);
  });
});

describe('escapeText', () => {
  it('leaves every text as it was, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        const written = `<html><p title="${escapeText(text)}">${escapeText(text)}</p></html>`;
        // eslint-disable-next-line no-control-regex -- XML has no place for these, nor for a bare carriage return
        const kept = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').replace(/\r\n?/g, '\n');
        expect(readPage(written).querySelector('p')?.textContent).toBe(kept);
      }),
    );
  });
});
