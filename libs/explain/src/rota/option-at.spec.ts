import { aVisit } from '@homeround/domain/testing';
import { optionAt } from './option-at';

const at = (earliest: number) => ({ date: 'd', earliest, latest: earliest + 20, preferred: earliest });
const visit = aVisit(1, { options: [at(100), at(200)] });

describe('optionAt', () => {
  it('gives the option whose window holds the start, bounds included', () => {
    expect(optionAt(visit, 120)).toBe(visit.options[0]);
    expect(optionAt(visit, 200)).toBe(visit.options[1]);
  });

  it('gives the nearest one otherwise, the earlier of two equally near', () => {
    expect(optionAt(visit, 170)).toBe(visit.options[1]);
    expect(optionAt(visit, 160)).toBe(visit.options[0]);
  });
});
