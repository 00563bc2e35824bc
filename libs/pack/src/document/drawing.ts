/** A picture as a few plain shapes, drawn alike in HTML and in PDF. Lengths in points, the origin at the top left. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

export type Point = readonly [x: number, y: number];

export type Shape = Box | Curve | Label;

export interface Box {
  readonly shape: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill?: string;
  readonly stroke?: string;
  /** Lengths of dash and gap. */
  readonly dash?: number;
}

/** A line through points, open. */
export interface Curve {
  readonly shape: 'curve';
  readonly points: readonly Point[];
  readonly stroke: string;
  readonly width: number;
  readonly dash?: number;
}

export interface Label {
  readonly shape: 'label';
  /** Of the start, middle or end of the baseline. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly fill?: string;
}
