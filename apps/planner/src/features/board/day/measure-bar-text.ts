/** As in the style sheet of the day: size and weight of a bar's label. */
const LABEL_FONT = '500 12px';
/** Names come again on every day and at every zoom. */
const known = new Map<string, number>();
let pen: CanvasRenderingContext2D | null | undefined;

/** The width of a bar's label as this browser's font draws it: pixels. */
export function measureBarText(text: string): number {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (pen === undefined) {
    pen = document.createElement('canvas').getContext('2d');
    if (pen) pen.font = `${LABEL_FONT} ${getComputedStyle(document.body).fontFamily}`;
  }
  const width = Math.ceil(pen?.measureText(text).width ?? Infinity);
  known.set(text, width);
  return width;
}
