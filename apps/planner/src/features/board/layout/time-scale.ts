/** Where a minute lies on the track, in pixels from its left end. */
export interface TimeScale {
  readonly start: number;
  readonly end: number;
  readonly pxPerMinute: number;
  readonly width: number;
  toX(minute: number): number;
}

/** At 1.35 px a minute a visit of 18 minutes is 24 px wide: the least target size of WCAG 2.5.8. */
export const LEAST_PX_PER_MINUTE = 1.35;
/** Each step some third wider than the one before; at 6 a day of 17 hours is five screens. */
export const ZOOM_STEPS = [LEAST_PX_PER_MINUTE, 1.8, 2.4, 3.3, 4.5, 6] as const;

/** A straight line between two spans: a scale library would be 50 kB more to load before the first bar. */
export function toTimeScale(start: number, end: number, pxPerMinute: number): TimeScale {
  const toX = (minute: number) => Math.round((minute - start) * pxPerMinute);
  return { start, end, pxPerMinute, width: toX(end), toX };
}

/** The whole span in the width at hand, as far as the least size allows. */
export function fitPxPerMinute(start: number, end: number, width: number): number {
  return Math.max(LEAST_PX_PER_MINUTE, width / Math.max(1, end - start));
}

/** The next step in or out from any size; the same size at the ends. */
export function zoomBy(pxPerMinute: number, direction: 1 | -1): number {
  const further = ZOOM_STEPS.filter((step) =>
    direction === 1 ? step > pxPerMinute + 0.01 : step < pxPerMinute - 0.01,
  );
  return (direction === 1 ? further[0] : further.at(-1)) ?? pxPerMinute;
}
