import type { Finding } from '@homeround/domain';
import { findNewFindings } from './new-findings';

const finding = (changes: Partial<Finding>): Finding => ({
  rule: 'travel-time',
  tier: 'policy',
  visitIds: ['V1', 'V2'],
  workerIds: ['W1'],
  personIds: ['P1'],
  amount: 5,
  detail: '5 minutes too few to travel between two visits',
  ...changes,
});

describe('findNewFindings', () => {
  it('leaves out what was as bad before, or worse', () => {
    const less = finding({ amount: 1, detail: '1 minute too few to travel between two visits' });
    expect(findNewFindings([finding({})], [finding({})])).toEqual([]);
    expect(findNewFindings([finding({})], [less])).toEqual([]);
    expect(findNewFindings([less], [finding({})])).toEqual([finding({})]);
  });

  it('finds what is about other visits or workers', () => {
    const other = finding({ visitIds: ['V1', 'V3'] });
    expect(findNewFindings([finding({})], [finding({}), other])).toEqual([other]);
  });

  it('tells two kinds of breach of one pin apart', () => {
    const about = { rule: 'pin', visitIds: ['V1'], amount: 1 } as const;
    const unallocated = finding({ ...about, detail: 'a pinned visit is unallocated' });
    const wrong = finding({ ...about, detail: '1 worker not as pinned' });
    expect(findNewFindings([unallocated], [wrong])).toEqual([wrong]);
  });

  it("compares a worker's rest whichever visits stand at the edges of the days", () => {
    const rest = (visitIds: string[], amount: number) => finding({ rule: 'daily-rest', visitIds, amount });
    expect(findNewFindings([rest(['V1', 'V2'], 90)], [rest(['V3', 'V2'], 90)])).toEqual([]);
    const worse = [rest(['V3', 'V2'], 90), rest(['V4', 'V5'], 10)];
    expect(findNewFindings([rest(['V1', 'V2'], 90)], worse)).toEqual([worse[1]]);
  });

  it('orders by rule', () => {
    const rules = findNewFindings([], [finding({ rule: 'break' }), finding({ rule: 'skill' }), finding({})]);
    expect(rules.map(({ rule }) => rule)).toEqual(['skill', 'travel-time', 'break']);
  });
});
