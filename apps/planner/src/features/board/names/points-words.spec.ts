import { toBesideBestWords, toPointsWords } from './points-words';

describe('toPointsWords', () => {
  it('says points as minutes of travel: ten are one', () => {
    expect(toPointsWords(120)).toBe('costs as much as 12 minutes of travel');
    expect(toPointsWords(-610)).toBe('saves as much as 1 hour 1 minute of travel');
  });

  it('calls less than half a minute nothing', () => {
    expect(toPointsWords(-4)).toBe('as good as now');
  });
});

describe('toBesideBestWords', () => {
  it('compares with the best where nobody has the visit', () => {
    expect(toBesideBestWords(-999_775, -999_775)).toBe('the least trouble');
    expect(toBesideBestWords(-998_715, -999_775)).toBe(
      'costs 1 hour 46 minutes of travel more than the first',
    );
  });
});
