import { toDice } from '../dice';
import { ORDINARY_DEMAND } from '../profiles/ordinary-demand';
import { drawNeeds } from './draw-needs';

const needs = drawNeeds(200, ORDINARY_DEMAND, toDice(1, 'needs'));

describe('drawNeeds', () => {
  it('deals visits a day in the profile’s shares', () => {
    const count = (visits: number) => needs.filter(({ visitsPerDay }) => visitsPerDay === visits).length;
    expect([1, 2, 3, 4].map(count)).toEqual([30, 40, 50, 80]);
  });

  it('deals double-ups by visits a day', () => {
    const doubled = (visits: number) =>
      needs.filter(({ visitsPerDay, doubleUp }) => doubleUp && visitsPerDay === visits).length;
    expect([1, 2, 3, 4].map(doubled)).toEqual([2, 5, 10, 19]);
  });

  it('gives intensive and night support only to those who need two workers often', () => {
    const heavy = needs.filter(({ service }) => service === 'intensive' || service === 'night');
    expect(heavy).toHaveLength(12 + 4);
    expect(heavy.every(({ doubleUp, visitsPerDay }) => doubleUp && visitsPerDay >= 3)).toBe(true);
  });

  it('gives reablement to a tenth', () => {
    expect(needs.filter(({ service }) => service === 'reablement')).toHaveLength(20);
  });
});
