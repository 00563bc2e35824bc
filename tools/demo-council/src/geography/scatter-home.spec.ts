import { toDice } from '../dice';
import { distanceKm, scatterHome } from './scatter-home';

const CENTRE = { latitude: 55.8, longitude: -4 };

describe('distanceKm', () => {
  it('takes a hundredth of a degree for 1.1 km northwards and 0.6 km eastwards', () => {
    expect(distanceKm(CENTRE, { latitude: 55.81, longitude: -4 })).toBeCloseTo(1.112, 3);
    expect(distanceKm(CENTRE, { latitude: 55.8, longitude: -3.99 })).toBeCloseTo(0.625, 3);
  });
});

describe('scatterHome', () => {
  it('keeps two thirds of the homes within the spread, north and south', () => {
    const dice = toDice(1, 'homes');
    const homes = Array.from({ length: 600 }, () => scatterHome(CENTRE, 0.5, dice));
    const near = homes.filter((home) => Math.abs(home.latitude - 55.8) * 111.2 <= 0.5).length;
    expect(near / 600).toBeGreaterThan(0.6);
    expect(near / 600).toBeLessThan(0.75);
  });

  it('puts nobody further than three times the spread', () => {
    const dice = toDice(1, 'homes');
    const far = Array.from({ length: 600 }, () => distanceKm(CENTRE, scatterHome(CENTRE, 0.5, dice)));
    expect(Math.max(...far)).toBeLessThan(0.5 * 3 * Math.SQRT2);
  });
});
