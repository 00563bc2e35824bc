import { unzlibSync } from 'fflate';

/** What a test wants to know of a PDF. */
export interface ReadPdf {
  /** The file as Latin letters, with its streams as they are. */
  readonly raw: string;
  /** Text of each page in the order of its drawing, without spaces. */
  readonly pages: readonly string[];
}

/** Reads the text of PDFs as this room writes them: embedded fonts, each with its table of letters. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const raw = Buffer.from(bytes).toString('latin1');
  const objects = readObjects(raw);
  const letters = readLetters(objects);
  const kids = /\/Kids \[([^\]]*)\]/.exec(
    [...objects.values()].find((body) => body.includes('/Type /Pages'))!,
  )![1]!;
  const pages = [...kids.matchAll(/(\d+) 0 R/g)].map(([, id]) => {
    const contents = /\/Contents (\d+) 0 R/.exec(objects.get(id!)!)![1]!;
    return readText(streamOf(objects.get(contents)!), letters);
  });
  return { raw, pages };
}

function readObjects(raw: string): Map<string, string> {
  return new Map(
    [...raw.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, body]) => [id!, body!]),
  );
}

function streamOf(body: string): string {
  const [head, ...rest] = body.split('stream\n');
  const data = Buffer.from(
    rest
      .join('stream\n')
      .replace(/\nend$/, '')
      .replace(/\nendstream$/, ''),
    'latin1',
  );
  return head!.includes('/FlateDecode')
    ? Buffer.from(unzlibSync(new Uint8Array(data))).toString('latin1')
    : data.toString('latin1');
}

/** For each font's name in pages, the letters of its glyph numbers. */
function readLetters(objects: ReadonlyMap<string, string>): Map<string, string[]> {
  const fonts = new Map<string, string[]>();
  for (const body of objects.values()) {
    for (const [, name, id] of body.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id!)!)![1]!;
      fonts.set(name!, readTable(streamOf(objects.get(table)!)));
    }
  }
  return fonts;
}

function readTable(table: string): string[] {
  const entries = [...table.matchAll(/> \[(.*)\]/g)].flatMap(([, list]) => [...list!.matchAll(/<([^>]*)>/g)]);
  return entries.map(([, codes]) =>
    codes!
      .split(' ')
      .filter((code) => code !== '')
      .map((code) => String.fromCharCode(parseInt(code, 16)))
      .join(''),
  );
}

function readText(content: string, letters: ReadonlyMap<string, string[]>): string {
  let font: string[] = [];
  let text = '';
  for (const [, name, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[(.*)\] TJ/g)) {
    if (name) font = letters.get(name)!;
    else for (const [, hex] of shown!.matchAll(/<([0-9a-f]*)>/g)) text += lettersOf(hex!, font);
  }
  return withoutSpaces(text);
}

const lettersOf = (hex: string, font: readonly string[]): string =>
  (hex.match(/.{4}/g) ?? []).map((code) => font[parseInt(code, 16)] ?? '').join('');

export const withoutSpaces = (text: string): string => text.replace(/\s/g, '');
