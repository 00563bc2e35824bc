import { DAY_PARTS, PARTS_PER_WEEK, partOfWeekAt, spanOfPart } from './day-part';

const at = (weekday: number, hour: number) => {
  const part = partOfWeekAt(weekday, hour * 60);
  return [Math.floor(part / 5), DAY_PARTS[part % 5]];
};

describe('a part of the day', () => {
  it('is named after what people need in it', () => {
    expect([7, 10.9, 11, 15, 18, 23].map((hour) => at(2, hour)[1])).toEqual([
      ...['morning', 'morning', 'midday', 'tea', 'bed', 'night'],
    ]);
  });

  it('is the night of the day before until the morning', () => {
    expect(at(3, 2)).toEqual([2, 'night']);
    expect(at(0, 6.9)).toEqual([6, 'night']);
    expect(at(2, 26)).toEqual([2, 'night']);
    expect(at(6, 31)).toEqual([0, 'morning']);
  });

  it('has every minute of a week once', () => {
    const spans = Array.from({ length: PARTS_PER_WEEK }, (_, part) => spanOfPart(part));
    expect(spans[0]!.start).toBe(420);
    spans.slice(1).forEach(({ start }, at) => expect(start).toBe(spans[at]!.end));
    expect(spans.at(-1)!.end).toBe(420 + 7 * 1440);
    spans.forEach(({ start }, part) =>
      expect(partOfWeekAt(Math.floor(start / 1440), start % 1440)).toBe(part),
    );
  });
});
