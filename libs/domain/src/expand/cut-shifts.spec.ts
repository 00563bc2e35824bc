import { cutSpans, SHORTEST_SHIFT } from './cut-shifts';

const span = (start: number, end: number) => ({ start, end });
const shift = span(420, 780);

describe('what is left of a shift', () => {
  it('is all of it where nothing is cut out', () => {
    expect(cutSpans(shift, [])).toEqual([shift]);
    expect(cutSpans(shift, [span(0, 420), span(780, 1000)])).toEqual([shift]);
  });

  it('is its beginning or its end', () => {
    expect(cutSpans(shift, [span(600, 900)])).toEqual([span(420, 600)]);
    expect(cutSpans(shift, [span(0, 600)])).toEqual([span(600, 780)]);
  });

  it('is both sides of an absence in the middle', () => {
    expect(cutSpans(shift, [span(540, 600)])).toEqual([span(420, 540), span(600, 780)]);
  });

  it('is nothing where it is covered', () => {
    expect(cutSpans(shift, [span(0, 1440)])).toEqual([]);
    expect(cutSpans(shift, [span(0, 600), span(600, 1440)])).toEqual([]);
  });

  it('is cut by several absences, in any order', () => {
    const cuts = [span(700, 720), span(480, 500)];
    expect(cutSpans(shift, cuts)).toEqual([span(420, 480), span(500, 700), span(720, 780)]);
    expect(cutSpans(shift, [...cuts].reverse())).toEqual(cutSpans(shift, cuts));
  });

  it('has no pieces too short for a visit with travel', () => {
    expect(cutSpans(shift, [span(420 + SHORTEST_SHIFT, 780)])).toHaveLength(1);
    expect(cutSpans(shift, [span(420 + SHORTEST_SHIFT - 1, 780)])).toEqual([]);
  });
});
