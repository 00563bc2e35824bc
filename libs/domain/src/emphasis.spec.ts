import { DEFAULT_WEIGHTS } from './default-weights';
import { emphasise } from './emphasis';

describe('emphasise', () => {
  it('changes nothing as usual', () => {
    expect(emphasise(DEFAULT_WEIGHTS, { continuity: 'usual' })).toEqual(DEFAULT_WEIGHTS);
  });

  it('doubles what matters more and halves what matters less', () => {
    const weights = emphasise(DEFAULT_WEIGHTS, { travel: 'more', continuity: 'less' });
    expect(weights.travelMinute).toBe(2 * DEFAULT_WEIGHTS.travelMinute);
    expect(weights.outsideTeam).toBe(DEFAULT_WEIGHTS.outsideTeam / 2);
  });

  it('never touches what a visit without a worker costs', () => {
    const all = {
      continuity: 'more',
      times: 'more',
      travel: 'more',
      fairness: 'more',
      fewChanges: 'more',
    } as const;
    expect(emphasise(DEFAULT_WEIGHTS, all).unallocated).toEqual(DEFAULT_WEIGHTS.unallocated);
  });
});
