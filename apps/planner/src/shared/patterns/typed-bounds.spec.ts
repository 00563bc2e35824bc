import { checkTypedBounds, fromTypedBounds, toTypedBounds } from './typed-bounds';

describe('typed bounds', () => {
  it('come back as they went', () => {
    const bounds = { daysInARow: 6, longestDay: 780, lateToEarlyRest: 675 };
    expect(fromTypedBounds(toTypedBounds(bounds))).toEqual(bounds);
    expect(fromTypedBounds(toTypedBounds({}))).toEqual({});
  });

  it('are refused beyond what the service takes', () => {
    const typed = { ...toTypedBounds({}), daysInARow: 15, longestGap: 0, weekendsInFour: 'two' };
    expect(Object.keys(checkTypedBounds(typed)).sort()).toEqual(['daysInARow', 'weekendsInFour']);
  });
});
