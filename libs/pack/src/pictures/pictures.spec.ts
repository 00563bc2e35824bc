import type { Box } from '../document/drawing';
import { TURNS } from '../testing/a-pack-request';
import { roundUp } from './axes';
import { toCyclePicture } from './cycle-picture';
import { INKS, toShiftPart } from './inks';

const drawn = (picture: ReturnType<typeof toCyclePicture>, ink: string): Box[] =>
  picture.drawing.shapes.filter((shape): shape is Box => shape.shape === 'box' && shape.fill === ink);

describe('toCyclePicture', () => {
  it('draws every core shift, outlines flex ones, and says all of them', () => {
    const picture = toCyclePicture(TURNS, { width: 300, caption: 'Two weeks' });
    expect(drawn(picture, INKS.early)).toHaveLength(5);
    expect(drawn(picture, INKS.late)).toHaveLength(5);
    expect(picture.drawing.shapes.filter((shape) => shape.shape === 'box' && shape.stroke)).toHaveLength(1);
    expect(picture.alternative).toContain('Saturday and Sunday 07:00–13:00');
  });

  it('wraps the last night into the first day', () => {
    const night = { week: 1, weekday: 6, start: 1320, end: 1800, kind: 'core' as const };
    const picture = toCyclePicture(
      { name: 'Night', cycleWeeks: 1, shifts: [night] },
      { width: 300, caption: '' },
    );
    const [evening, morning] = drawn(picture, INKS.night);
    expect(morning!.x).toBeLessThan(evening!.x);
    expect(evening!.width / morning!.width).toBeCloseTo(120 / 360);
  });

  it('stays within its frame', () => {
    const { drawing } = toCyclePicture(TURNS, { width: 300, caption: '' });
    for (const shape of drawing.shapes) {
      if (shape.shape !== 'box') continue;
      expect(shape.x + shape.width).toBeLessThanOrEqual(drawing.width + 0.01);
      expect(shape.y + shape.height).toBeLessThanOrEqual(drawing.height);
    }
  });
});

describe('toShiftPart', () => {
  it.each([
    [420, 780, 'early'],
    [600, 1020, 'middle'],
    [840, 1320, 'late'],
    [420, 1260, 'long'],
    [1320, 1800, 'night'],
    [0, 420, 'night'],
  ])('takes %i to %i for %s', (start, end, part) => {
    expect(toShiftPart({ start, end })).toBe(part);
  });
});

describe('roundUp', () => {
  it('takes the next round number', () => {
    expect([0, 0.3, 7, 61, 40, 84_000].map(roundUp)).toEqual([1, 0.4, 8, 80, 40, 100_000]);
  });
});
