import { openFont } from './pdf-libraries';

/**
 * The text in letters that the font has: a letter that it lacks is put together from base letter and marks, and where that
 * fails too, stands as "?".
 */
export function drawableText(text: string): string {
  const font = openFont('Regular');
  const isDrawn = (character: string) => font.hasGlyphForCodePoint(character.codePointAt(0)!);
  const composed = text.normalize('NFC').replace(/[ \t\r\n]+/g, ' ');
  return [...composed]
    .map((character) => {
      if (isDrawn(character)) return character;
      return [...character.normalize('NFKD')].map((part) => (isDrawn(part) ? part : '?')).join('');
    })
    .join('');
}
