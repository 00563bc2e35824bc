/** As in the style sheet of the day: size and weight of a bar's label. */
const LABEL_FONT = '500 12px';
/** By letter rather than by name: a board has hundreds of names, and the first drawing waits for this. */
const widths = new Map<string, number>();
let pen: CanvasRenderingContext2D | null | undefined;

/** The width of a bar's label as this browser's font draws it: pixels, without kerning, so never too little. */
export function measureBarText(text: string): number {
  let width = 0;
  for (const letter of text) width += widthOf(letter);
  return width;
}

function widthOf(letter: string): number {
  const known = widths.get(letter);
  if (known !== undefined) return known;
  if (pen === undefined) {
    pen = document.createElement('canvas').getContext('2d');
    if (pen) pen.font = `${LABEL_FONT} ${getComputedStyle(document.body).fontFamily}`;
  }
  const width = pen?.measureText(letter).width ?? Infinity;
  widths.set(letter, width);
  return width;
}
