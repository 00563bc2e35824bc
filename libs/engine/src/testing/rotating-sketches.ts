import fc from 'fast-check';
import type { RotatingSketch } from './a-rotating-problem';

const bounds = (least: number, most: number) =>
  fc.tuple(fc.integer({ min: 1, max: least }), fc.integer({ min: 0, max: most })).map(([from, more]) => {
    return [from, from + more] as const;
  });

/** Two shifts over a few short weeks, so few days that every rota can be looked at. */
export function rotatingSketches(): fc.Arbitrary<RotatingSketch> {
  return fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 2, max: 3 }))
    .filter(([weeks, weekDays]) => weeks * weekDays <= 8)
    .chain(([weeks, weekDays]) =>
      fc.record({
        weeks: fc.constant(weeks),
        demand: fc.array(
          fc.array(fc.integer({ min: 0, max: 1 }), {
            minLength: weekDays,
            maxLength: weekDays,
          }),
          { minLength: 2, maxLength: 2 },
        ),
        spare: fc.integer({ min: 0, max: 2 }),
        blocks: fc.tuple(bounds(2, 3), bounds(2, 3)),
        off: bounds(2, 2),
        work: bounds(2, 4),
        forbidden: fc.subarray(['AB', 'BA', 'AA', 'BB', 'A-A', 'A-B', 'B-A', 'B-B'], { maxLength: 3 }),
      }),
    );
}
