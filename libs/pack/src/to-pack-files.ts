import type { PackContent } from './content/pack-content';
import { toHtml } from './html/to-html';
import { toLetters } from './letters/to-letters';
import { toPdf } from './pdf/to-pdf';
import { toWorkbook } from './workbook/to-workbook';

/** One file of a pack. */
export interface PackFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** All files of a pack. Of a thousand workers it takes many seconds of one core: call it in a thread. */
export async function toPackFiles(content: PackContent): Promise<PackFile[]> {
  return [
    { name: 'pack.html', mediaType: 'text/html', bytes: new TextEncoder().encode(toHtml(content)) },
    { name: 'pack.pdf', mediaType: 'application/pdf', bytes: await toPdf(content) },
    {
      name: 'pack.xlsx',
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      bytes: await toWorkbook(content),
    },
    { name: 'letters.zip', mediaType: 'application/zip', bytes: await toLetters(content) },
  ];
}
