import { aVisit } from '@homeround/domain/testing';
import { minutesOutside, optionAt } from './option-at';

describe('minutesOutside', () => {
  it('is 0 on both bounds, negative before and positive after', () => {
    const span = { earliest: 480, latest: 600 };
    expect([479, 480, 600, 602].map((start) => minutesOutside(start, span))).toEqual([-1, 0, 0, 2]);
  });
});

describe('optionAt', () => {
  // Windows 480–600 and 1920–2040: the middle between them is 1260.
  const options = [aVisit(1).options[0]!, aVisit(1, {}, 1).options[0]!];
  const visit = aVisit(1, { options });

  it('takes the option whose window holds the start', () => {
    expect([480, 600, 1920, 2040].map((start) => optionAt(visit, start))).toEqual([
      options[0],
      options[0],
      options[1],
      options[1],
    ]);
  });

  it('takes the nearest one otherwise, the earlier of two equally near', () => {
    expect([-500, 1260, 1261, 9000].map((start) => optionAt(visit, start))).toEqual([
      options[0],
      options[0],
      options[1],
      options[1],
    ]);
  });

  it('refuses a visit that has no day at all', () => {
    expect(() => optionAt(aVisit(1, { options: [] }), 540)).toThrow('visit V1 has no option');
  });
});
