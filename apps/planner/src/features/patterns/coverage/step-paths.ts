/** Maps a slot and a number of workers to the drawing. */
export interface CoverScale {
  readonly x: (slot: number) => number;
  readonly y: (workers: number) => number;
}

/** A line that stands still through each quarter-hour and steps between them. */
export function toStepLine(values: readonly number[], { x, y }: CoverScale): string {
  const steps = values.map((value, slot) => `V${round(y(value))}H${round(x(slot + 1))}`);
  return values.length === 0 ? '' : `M${round(x(0))} ${round(y(values[0]!))}${steps.join('')}`;
}

/** The area where `upper` lies above `lower`, quarter-hour by quarter-hour. */
export function toStepArea(upper: readonly number[], lower: readonly number[], scale: CoverScale): string {
  const { x, y } = scale;
  return upper
    .flatMap((value, slot) => {
      const floor = lower[slot]!;
      if (value <= floor) return [];
      return `M${round(x(slot))} ${round(y(floor))}H${round(x(slot + 1))}V${round(y(value))}H${round(x(slot))}Z`;
    })
    .join('');
}

/** A tenth of a pixel is enough. */
const round = (value: number): number => Math.round(value * 10) / 10;
