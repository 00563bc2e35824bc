import { InvalidArgumentError } from 'commander';
import { BOUND_NAMES, pickBounds, readAgain, readBound, readList, readUse, toFlag } from './option-readers';

describe('options of the verbs of work patterns', () => {
  it('read ids with commas between, and add what is given again', () => {
    expect(readList('WP1, WP2', ['WP0'])).toEqual(['WP0', 'WP1', 'WP2']);
    expect(readAgain('b.json', ['a.json'])).toEqual(['a.json', 'b.json']);
    expect(() => readList('WP1,')).toThrow(InvalidArgumentError);
  });

  it('read where candidates come from', () => {
    expect(readUse('present,rotating')).toEqual({
      ...{ present: true, library: false, generated: false, rotating: true },
    });
    expect(() => readUse('present,past')).toThrow(InvalidArgumentError);
  });

  it('are named as bounds are, and keep the limits that the service has', () => {
    expect(BOUND_NAMES.map(toFlag)).toContain('late-to-early-rest');
    expect(readBound('weekendsInFour')('2.5')).toBe(2.5);
    for (const wrong of ['15', '0', '2.5', 'five', ''])
      expect(() => readBound('daysInARow')(wrong)).toThrow(InvalidArgumentError);
  });

  it('leave out bounds that nobody gave', () => {
    const options = { longestShift: 480, shortestShift: undefined, out: 'x' };
    expect(pickBounds(options)).toEqual({ longestShift: 480 });
  });
});
