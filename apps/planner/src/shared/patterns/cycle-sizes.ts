/** Pixels. A small picture of a nine-week cycle is as high as three lines of text. */
export const SIZES = {
  small: { day: 26, week: 8, gap: 2, left: 0, top: 0, bottom: 0 },
  large: { day: 66, week: 22, gap: 4, left: 62, top: 22, bottom: 18 },
} as const;
export type Sizes = (typeof SIZES)[keyof typeof SIZES];

export const leftOf = ({ left, day, gap }: Sizes, weekday: number) => left + weekday * (day + gap);
export const topOf = ({ top, week, gap }: Sizes, index: number) => top + index * (week + gap);

export const boxOf = (sizes: Sizes, weeks: number): readonly [width: number, height: number] => [
  leftOf(sizes, 7) - sizes.gap,
  topOf(sizes, weeks) - sizes.gap + sizes.bottom,
];
