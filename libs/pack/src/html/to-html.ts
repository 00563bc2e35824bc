import type { PackContent } from '../content/pack-content';
import type { Block, Heading, PackDocument, Pictures, Row, Table } from '../document/blocks';
import { toPackDocument } from '../sections/to-pack-document';
import { drawingToSvg } from './drawing-to-svg';
import { escapeText } from './escape';
import { STYLE } from './style';

/** The pack as one file that needs nothing else: no script, no request, readable by machines and by ears. */
export function toHtml(content: PackContent): string {
  return documentToHtml(toPackDocument(content));
}

function documentToHtml({ title, subject, author, footer, blocks }: PackDocument): string {
  const sections = blocks.filter((block): block is Heading => block.kind === 'heading' && block.level === 2);
  const idOf = new Map(sections.map((section, index) => [section, `section-${index + 1}`]));
  const links = sections.map(
    (section) => `<li><a href="#${idOf.get(section)}">${escapeText(section.text)}</a></li>`,
  );
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="description" content="${escapeText(subject)}"/>
<meta name="author" content="${escapeText(author)}"/>
<title>${escapeText(title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<main>
${blocks.map((block, index) => blockToHtml(block, idOf) + (index === 0 ? toContents(links) : '')).join('\n')}
</main>
<footer><p>${escapeText(footer)}</p></footer>
</body>
</html>
`;
}

const toContents = (links: readonly string[]): string =>
  `\n<nav aria-label="Contents"><ul>${links.join('')}</ul></nav>`;

function blockToHtml(block: Block, idOf: ReadonlyMap<Heading, string>): string {
  switch (block.kind) {
    case 'heading': {
      const id = idOf.get(block);
      const attributes = `${id ? ` id="${id}"` : ''}${block.newPage ? ' class="new-page"' : ''}`;
      return `<h${block.level}${attributes}>${escapeText(block.text)}</h${block.level}>`;
    }
    case 'text':
      return block.tone === 'plain'
        ? `<p>${escapeText(block.text)}</p>`
        : `<p class="${block.tone}">${escapeText(block.text)}</p>`;
    case 'bullets':
      return `<ul>${block.items.map((item) => `<li>${escapeText(item)}</li>`).join('')}</ul>`;
    case 'table':
      return tableToHtml(block);
    case 'pictures':
      return picturesToHtml(block);
  }
}

/** Wide tables scroll by themselves, by keyboard too. */
function tableToHtml({ caption, source, columns, rows }: Table): string {
  const classOf = (index: number) => (columns[index]?.align === 'right' ? ' class="right"' : '');
  const heads = columns.map(({ head }, index) => `<th scope="col"${classOf(index)}>${escapeText(head)}</th>`);
  const bodies = toBodies(rows).map(
    (body) => `<tbody>\n${body.map((row) => rowToHtml(row, columns.length, classOf)).join('\n')}\n</tbody>`,
  );
  return `<div class="scroll" role="region" tabindex="0" aria-label="${escapeText(caption)}"><table>
<caption>${escapeText(caption)} <span>${escapeText(source)}</span></caption>
<thead><tr>${heads.join('')}</tr></thead>
${bodies.join('\n')}
</table></div>`;
}

/** A row that heads others begins a body of its own: that is what its scope speaks of. */
function toBodies(rows: readonly Row[]): Row[][] {
  const bodies: Row[][] = [];
  for (const row of rows) {
    if (row.group || bodies.length === 0) bodies.push([row]);
    else bodies.at(-1)!.push(row);
  }
  return bodies;
}

function rowToHtml({ cells, group, total }: Row, width: number, classOf: (index: number) => string): string {
  const [head = '', ...rest] = cells;
  if (group) {
    return `<tr class="group"><th scope="rowgroup" colspan="${width}">${escapeText(head)}</th></tr>`;
  }
  const others = rest.map((cell, index) => `<td${classOf(index + 1)}>${escapeText(cell)}</td>`);
  return `<tr${total ? ' class="total"' : ''}><th scope="row">${escapeText(head)}</th>${others.join('')}</tr>`;
}

function picturesToHtml({ pictures }: Pictures): string {
  const figures = pictures.map(
    ({ caption, alternative, drawing }) =>
      `<figure>${drawingToSvg(drawing, alternative)}<figcaption>${escapeText(caption)}</figcaption></figure>`,
  );
  return figures.length === 1 ? figures[0]! : `<div class="pictures">${figures.join('')}</div>`;
}
