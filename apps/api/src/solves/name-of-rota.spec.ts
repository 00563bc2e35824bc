import { nameOfRota } from './name-of-rota';

describe('a rota without a name', () => {
  it.each([
    [7, 'Week from 30 March 2026'],
    [28, '4 weeks from 30 March 2026'],
    [10, '10 days from 30 March 2026'],
  ])('of %d days is called after its days', (days, name) =>
    expect(nameOfRota('2026-03-30', days)).toBe(name),
  );
});
