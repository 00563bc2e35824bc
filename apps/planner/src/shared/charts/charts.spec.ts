import { moveByKey } from './move-by-key';
import { toTicks } from './ticks';

describe('the ticks of an axis', () => {
  it.each([
    [50, [0, 10, 20, 30, 40, 50]],
    [1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [47_000, [0, 10_000, 20_000, 30_000, 40_000, 50_000]],
    [0, [0, 1]],
  ])('up to %d are round', (most, ticks) => expect(toTicks(most)).toEqual(ticks));
});

describe('keys on a chart', () => {
  const place = { value: 12, least: 1, most: 40, page: 5 };
  it.each([
    ['ArrowRight', 13],
    ['ArrowUp', 13],
    ['ArrowLeft', 11],
    ['PageUp', 17],
    ['PageDown', 7],
    ['Home', 1],
    ['End', 40],
    ['a', undefined],
  ])('%s leads to %s', (key, value) => expect(moveByKey(key, place)).toBe(value));
});
