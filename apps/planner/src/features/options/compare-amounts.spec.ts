import { formatCount, formatMean } from '../../shared/format/numbers';
import { compareAmounts } from './compare-amounts';

const FEWER = { format: formatCount, better: 'less' } as const;

describe('what becomes of an amount', () => {
  it('is better or worse by the way that is wanted', () => {
    expect(compareAmounts(FEWER, 10, 7)).toEqual({ text: '−3', verdict: 'better' });
    expect(compareAmounts({ ...FEWER, better: 'more' }, 10, 7)).toEqual({ text: '−3', verdict: 'worse' });
  });

  it('is neither where opinions differ, or where nobody would see it', () => {
    expect(compareAmounts({ ...FEWER, better: null }, 10, 7)).toEqual({ text: '−3', verdict: 'same' });
    expect(compareAmounts(FEWER, 10, 10.2)).toEqual({ text: 'the same', verdict: 'same' });
  });

  it('shows differences in a unit of their own where they have one', () => {
    const share = { format: String, formatChange: (part: number) => `${formatMean(part * 100)} points` };
    expect(compareAmounts({ ...share, better: 'more' }, 0.7, 0.75).text).toBe('+5.0 points');
  });

  it('is what a reader finds between the two as they are shown', () => {
    const whole = { ...FEWER, round: Math.round };
    expect(compareAmounts(whole, 10.4, 8.6)).toEqual({ text: '−1', verdict: 'better' });
  });

  it('is not known where one is not', () => {
    expect(compareAmounts(FEWER, null, 7)).toEqual({ text: '–', verdict: 'same' });
  });
});
