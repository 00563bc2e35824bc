import { chooseSpans } from './choose-spans';

const span = (start: number, end: number, missing: number) => ({ start, end, missing });

describe('chosen spans', () => {
  it('are those that together miss most, without overlap', () => {
    const spans = [span(420, 600, 50), span(480, 660, 60), span(600, 720, 40)];
    expect(chooseSpans(spans)).toEqual([span(420, 600, 50), span(600, 720, 40)]);
  });

  it('are one where a longer one misses more than the parts', () => {
    const spans = [span(420, 480, 10), span(480, 540, 10), span(420, 540, 30)];
    expect(chooseSpans(spans)).toEqual([span(420, 540, 30)]);
  });

  it('are one where neighbours of one peak miss hardly more apart', () => {
    const spans = [span(420, 480, 50), span(500, 560, 50), span(420, 560, 95)];
    expect(chooseSpans(spans)).toEqual([span(420, 560, 95)]);
    expect(chooseSpans([spans[0]!, spans[1]!, span(420, 560, 80)])).toHaveLength(2);
  });

  it('are two for two peaks of the day', () => {
    const spans = [span(420, 480, 50), span(720, 780, 50), span(420, 780, 105)];
    expect(chooseSpans(spans)).toHaveLength(2);
  });

  it('are the shorter of equals', () => {
    expect(chooseSpans([span(300, 600, 50), span(420, 600, 50), span(420, 660, 50)])).toEqual([
      span(420, 600, 50),
    ]);
  });

  it('are none of none', () => {
    expect(chooseSpans([])).toEqual([]);
  });
});
