import fc from 'fast-check';
import { chooseSuppressed } from './choose-suppressed';

describe('suppression of small groups', () => {
  it('leaves large groups as they are', () => {
    expect(chooseSuppressed([10, 11, 500], 10)).toEqual([false, false, false]);
  });

  it('takes the smallest other group along with a single small one', () => {
    expect(chooseSuppressed([300, 4, 60, 80], 10)).toEqual([false, true, true, false]);
  });

  it('leaves two small groups that are large enough together, and takes a third along where not', () => {
    expect(chooseSuppressed([300, 6, 4], 10)).toEqual([false, true, true]);
    expect(chooseSuppressed([300, 6, 3, 40], 10)).toEqual([false, true, true, true]);
  });

  it('takes one more along where every hidden group must have one worker', () => {
    expect(chooseSuppressed([1, 1, 1, 1, 1, 90], 5)).toEqual([true, true, true, true, true, true]);
  });

  it('never lets a small number be worked out from the others and the total', () => {
    const anySizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(anySizes, fc.integer({ min: 5, max: 10 }), (sizes, smallest) => {
        const suppressed = chooseSuppressed(sizes, smallest);
        const hidden = sizes.filter((_, group) => suppressed[group]);
        const small = sizes.filter((size) => size < smallest);
        expect(small.every((size) => hidden.includes(size))).toBe(true);
        if (hidden.length === 0) return;
        // What a reader knows: the hidden groups' sum, their number, and that each has a worker.
        const sum = hidden.reduce((all, size) => all + size, 0);
        const mostOfOne = sum - (hidden.length - 1);
        const whole = hidden.length === sizes.length;
        if (hidden.length > 1 && sum >= smallest) expect(mostOfOne > 1 || whole).toBe(true);
        else expect(whole).toBe(true);
      }),
    );
  });
});
