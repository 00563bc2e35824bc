/** Wide enough for any terminal. */
const COLUMNS = 100;

/** Lines of at most 100 columns: the first after the lead, the others indented as far. Words are never cut. */
export function wrapText(text: string, lead: string, columns = COLUMNS): string[] {
  const lines: string[] = [];
  let line = lead;
  let isEmpty = true;
  for (const word of text.split(' ')) {
    if (!isEmpty && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = ' '.repeat(lead.length);
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}
