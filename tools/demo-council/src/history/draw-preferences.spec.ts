import { aPerson } from '@homeround/domain/testing';
import { toDice } from '../dice';
import { drawPreferences } from './draw-preferences';

describe('drawPreferences', () => {
  it('lets about a tenth prefer one or two of those who come to them', () => {
    const people = Array.from({ length: 500 }, (_, n) => aPerson(n));
    const core = new Map(people.map(({ personId }) => [personId, ['W1', 'W2', 'W3']]));
    const preferring = drawPreferences(people, core, toDice(1, 'preferences')).filter(
      ({ preferredWorkers }) => preferredWorkers.length > 0,
    );
    expect(preferring.length).toBeGreaterThan(30);
    expect(preferring.length).toBeLessThan(70);
    expect(preferring.every(({ preferredWorkers }) => preferredWorkers.length <= 2)).toBe(true);
  });
});
