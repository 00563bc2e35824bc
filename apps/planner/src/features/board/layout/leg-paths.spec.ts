import { buildRow } from '../testing/build-board';
import { legPaths } from './leg-paths';
import { toTimeScale } from './time-scale';

const scale = toTimeScale(0, 1440, 2);

describe('legPaths', () => {
  it('draws a way for as long as it takes, not for the whole gap', () => {
    const row = buildRow({ legs: [{ start: 100, end: 130, travelMinutes: 10, kind: 'travel' }] });
    expect(legPaths(row, scale, 18)).toEqual({ travel: 'M200 18H220', commute: '', short: '', shorts: [] });
  });

  it('draws the way from and to home apart', () => {
    const row = buildRow({ legs: [{ start: 100, end: 130, travelMinutes: 30, kind: 'commute' }] });
    expect(legPaths(row, scale, 18).commute).toBe('M200 18H260');
  });

  it('marks a way that does not fit, also where there is no gap at all', () => {
    const row = buildRow({
      legs: [
        { start: 100, end: 106, travelMinutes: 10, kind: 'travel', shortBy: 4 },
        { start: 200, end: 200, travelMinutes: 5, kind: 'travel', shortBy: 5 },
      ],
    });
    const { travel, short, shorts } = legPaths(row, scale, 18);
    expect(travel).toBe('');
    expect(short).toBe('M200 18H212M400 18H404');
    expect(shorts).toEqual([
      { x: 206, shortBy: 4 },
      { x: 402, shortBy: 5 },
    ]);
  });

  it('draws nothing for a way that takes no time', () => {
    const row = buildRow({ legs: [{ start: 100, end: 130, travelMinutes: 0, kind: 'travel' }] });
    expect(legPaths(row, scale, 18).travel).toBe('');
  });
});
