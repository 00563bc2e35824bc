import { formatCount } from '../../../shared/format/numbers';
import { toCell, wordWorkers } from './to-cell';

describe('a figure of the equality table', () => {
  it('has its share of the group beside it', () => expect(toCell(12, 40, formatCount)).toBe('12 (30 %)'));

  it('is a dash where it is not told', () => expect(toCell(null, null, formatCount)).toBe('–'));

  it('stands alone where the group has nobody', () => expect(toCell(0, 0, formatCount)).toBe('0'));
});

describe('the size of a group', () => {
  it('is told where the group is large enough', () => expect(wordWorkers(1080, false, 10)).toBe('1,080'));

  it('is said to be too small where it is, without telling which of those left out it is', () =>
    expect(wordWorkers(null, true, 10)).toBe('Fewer than 10, or left out with a group that has'));
});
