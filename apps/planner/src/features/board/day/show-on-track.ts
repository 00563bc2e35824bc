/** A bar that was brought into sight has this much track beside it: pixels. */
const BESIDE = 32;

/** Scrolls sideways until a span of the track is in sight beside the names that stay; at rest when it is. */
export function showOnTrack(
  scroller: HTMLElement,
  nameWidth: number,
  span: { readonly x: number; readonly width: number },
): void {
  const seen = scroller.clientWidth - nameWidth;
  const left = span.x - BESIDE;
  const right = span.x + span.width + BESIDE;
  if (left < scroller.scrollLeft) scroller.scrollLeft = Math.max(0, left);
  else if (right > scroller.scrollLeft + seen) scroller.scrollLeft = Math.min(left, right - seen);
}
