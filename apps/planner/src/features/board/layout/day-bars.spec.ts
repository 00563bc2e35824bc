import { buildRow, buildVisit } from '../testing/build-board';
import { barsIn, toTrackWindow } from './day-bars';
import { toTimeScale } from './time-scale';

const scale = toTimeScale(360, 1380, 2);
const row = buildRow({
  visits: [
    buildVisit({ visitId: 'early', start: 420, end: 450 }),
    buildVisit({ visitId: 'short', start: 600, end: 605 }),
    buildVisit({ visitId: 'late', start: 1300, end: 1330 }),
  ],
});
const idsOf = (bars: ReturnType<typeof barsIn>) => bars.map(({ visit }) => visit.visitId);

describe('barsIn', () => {
  it('places bars by their minutes and numbers them in the row', () => {
    const [early, , late] = barsIn(row, scale, { from: 0, to: 2040 });
    expect(early).toMatchObject({ index: 0, x: 120, width: 60 });
    expect(late).toMatchObject({ index: 2, x: 1880, width: 60 });
  });

  it('makes no bar narrower than 24 pixels', () => {
    expect(barsIn(row, scale, { from: 0, to: 2040 })[1]!.width).toBe(24);
  });

  it('draws only what the window shows', () => {
    expect(idsOf(barsIn(row, scale, { from: 200, to: 1000 }))).toEqual(['short']);
  });

  it('draws a bar of which the window shows an edge', () => {
    expect(idsOf(barsIn(row, scale, { from: 179, to: 300 }))).toEqual(['early']);
    expect(idsOf(barsIn(row, scale, { from: 180, to: 300 }))).toEqual([]);
  });

  it('draws the bar that has the focus wherever it is', () => {
    expect(idsOf(barsIn(row, scale, { from: 0, to: 300 }, 'late'))).toEqual(['early', 'late']);
  });
});

describe('toTrackWindow', () => {
  it('reaches beyond what is seen on both sides', () => {
    expect(toTrackWindow(500, 1000)).toEqual({ from: 240, to: 1920 });
  });

  it('stays the same while scrolling less than a step', () => {
    expect(toTrackWindow(500, 900)).toEqual(toTrackWindow(540, 890));
  });
});
