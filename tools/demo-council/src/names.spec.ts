import { toDice } from './dice';
import { makeName } from './names';

describe('makeName', () => {
  it('puts one given name and one surname together', () => {
    const dice = toDice(1, 'names');
    const names = Array.from({ length: 100 }, () => makeName('female', dice));
    expect(names.every((name) => /^[A-Z]\w+ [A-Z]\w+$/.test(name))).toBe(true);
    expect(new Set(names).size).toBeGreaterThan(90);
  });
});
