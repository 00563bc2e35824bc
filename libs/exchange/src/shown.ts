const LONGEST = 40;

/** Text from outside made fit for a message: short, and without control or direction characters. */
export function cleaned(text: string): string {
  const letters = [...text.slice(0, 4 * LONGEST).replace(/\p{C}/gu, '\u00b7')];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}\u2026` : letters.join('');
}

/** The same in quotes. */
export function shown(text: string): string {
  return `"${cleaned(text)}"`;
}
