import { toCoverFigures } from './cover-figures';

describe('toCoverFigures', () => {
  it('adds up quarter-hours with too few and too many, and finds the largest gap', () => {
    const [figures] = toCoverFigures([
      { localityId: 'L', name: 'L', needed: [4, 4, 0, 2], cover: [1, 5, 0, 2], coverAfter: [4, 4, 1, 0] },
    ]);
    expect(figures).toEqual({
      ...{ localityId: 'L', name: 'L', neededHours: 2.5 },
      before: { shortHours: 0.75, overHours: 0.25, worstGap: 3, worstSlot: 0 },
      after: { shortHours: 0.5, overHours: 0.25, worstGap: 2, worstSlot: 3 },
    });
  });
});
