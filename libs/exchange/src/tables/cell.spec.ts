import fc from 'fast-check';
import { decimal, ID, idsOf, LIKING, LIST, ONE_OR_TWO, oneOf, TEXT, wholeNumber, YES_NO } from './cell';

describe('cells', () => {
  it.each(['W1', 'zoë', 'a.b_c:d/e-f', '7', 'x'.repeat(64)])('takes %s as an id', (text) => {
    expect(ID.read(text)).toBe(text);
  });

  it.each(['', 'a b', 'a|b', 'a@b', 'a#1', '-a', '=A1', 'a\u200bb', 'x'.repeat(65)])(
    'refuses %j as an id, since visit ids, lists and spreadsheets give it another meaning',
    (text) => {
      expect(ID.read(text)).toBeUndefined();
    },
  );

  it('refuses text with a line break or of more than 200 characters', () => {
    expect(TEXT.read('a\nb')).toBeUndefined();
    expect(TEXT.read('x'.repeat(200))).toBeDefined();
    expect(TEXT.read('x'.repeat(201))).toBeUndefined();
  });

  it('reads whole numbers within their bounds only', () => {
    const cell = wholeNumber(1, 12);
    expect(['1', '12', '0', '13', '1.5', '-1', '1e1', '', 'x'].map((text) => cell.read(text))).toEqual(
      [1, 12].concat(Array(7).fill(undefined)),
    );
  });

  it('gives back every decimal it writes', () => {
    const cell = decimal(-180, 180);
    const numbers = fc.double({ min: -180, max: 180, noNaN: true }).map((number) => number + 0);
    fc.assert(fc.property(numbers, (number) => cell.read(cell.write(number)) === number));
  });

  it('refuses a decimal comma and numbers out of bounds', () => {
    expect(['55,8', '181', 'NaN', ' ', '0x10'].map((text) => decimal(-180, 180).read(text))).toEqual(
      Array(5).fill(undefined),
    );
  });

  it('refuses what is none of the choices', () => {
    expect(oneOf(['car', 'walk']).read('walk')).toBe('walk');
    expect(oneOf(['car', 'walk']).read('Walk')).toBeUndefined();
  });

  it('reads yes and no, and nothing else', () => {
    expect(['yes', 'no', 'true', '1'].map((text) => YES_NO.read(text))).toEqual([
      true,
      false,
      undefined,
      undefined,
    ]);
  });

  it('reads one or two', () => {
    expect(['1', '2', '3', '0'].map((text) => ONE_OR_TWO.read(text))).toEqual([1, 2, undefined, undefined]);
  });

  it('reads likings from -2 to 2', () => {
    const texts = ['-2', '0', '2', '-3', '3', '-0', '+1', '1.5'];
    expect(texts.map((text) => LIKING.read(text))).toEqual([-2, 0, 2].concat(Array(5).fill(undefined)));
  });

  it('separates lists by |', () => {
    expect(LIST.read('garden birds | football')).toEqual(['garden birds', 'football']);
    expect(LIST.write(['garden birds', 'football'])).toBe('garden birds|football');
  });

  it.each(['a|', '|', 'a||b', 'a|b|a'])('refuses the list %s with an empty or repeated entry', (text) => {
    expect(LIST.read(text)).toBeUndefined();
  });

  it('refuses a list of ids with something that is no id', () => {
    expect(idsOf('workers').read('W1|W2')).toEqual(['W1', 'W2']);
    expect(idsOf('workers').read('W1|W 2')).toBeUndefined();
  });
});
