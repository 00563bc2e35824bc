import { aCoreShift } from '../testing/any-pattern';
import { chooseDiverse } from './choose-diverse';

const FLAT = new Float64Array(168).fill(1);
const item = (name: string, start: number, changes = {}) => ({
  name,
  cycleWeeks: 1,
  shifts: [0, 1, 2, 3, 4].map((day) => aCoreShift(day, start, start + 360)),
  kinds: [name],
  flaws: 0,
  ...changes,
});
const namesOf = (chosen: readonly { readonly name: string }[]) => chosen.map(({ name }) => name);

describe('choosing patterns that differ', () => {
  it('takes what the demand asks for first', () => {
    const evening = FLAT.map((_, hour) => (hour % 24 >= 16 && hour % 24 < 22 ? 1 : 0));
    expect(namesOf(chooseDiverse([item('early', 420), item('late', 960)], evening, 1))).toEqual(['late']);
  });

  it('prefers what is not there yet to more of the same', () => {
    const items = [item('a', 420), item('a', 435), item('b', 960)];
    expect(namesOf(chooseDiverse(items, FLAT, 2))).toEqual(['a', 'b']);
  });

  it('takes the one with fewer flaws of two alike', () => {
    const items = [item('flawed', 420, { flaws: 1, kinds: [] }), item('fine', 420, { kinds: [] })];
    expect(namesOf(chooseDiverse(items, FLAT, 1))).toEqual(['fine']);
  });

  it('takes all where there are not enough', () => {
    expect(chooseDiverse([item('a', 420)], FLAT, 5)).toHaveLength(1);
  });
});
