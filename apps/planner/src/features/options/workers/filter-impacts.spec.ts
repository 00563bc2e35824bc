import { anImpact } from '../testing/an-impact';
import { filterImpacts } from './filter-impacts';
import { countFlags, flagsOf, IMPACT_FLAGS } from './impact-flags';
import { readImpactSearch } from './impact-search';

const HEAVY = anImpact({
  ...{ workerId: 'w2', name: 'Màiri Reid', localityId: 'south', weight: 'heavy', stays: false },
  ...{ clashes: ['not on Sundays'], preferenceMet: false, relationships: { kept: 0, partly: 1, lost: 2 } },
  after: { weekendsInFour: 3, payBearingHours: 2, splitDays: 1, lates: 2 },
});
const STAYS = anImpact();
const ALL = [HEAVY, STAYS];

describe('the impact list', () => {
  it.each([
    [{ find: 'mairi' }, [HEAVY]],
    [{ find: 'w1' }, [STAYS]],
    [{ locality: 'south' }, [HEAVY]],
    [{ weight: 'none' as const }, [STAYS]],
    [{ flag: 'split' as const }, [HEAVY]],
    [{ flag: 'individual' as const }, []],
    [{}, ALL],
  ])('is narrowed by %j', (search, left) => expect(filterImpacts(ALL, search)).toEqual(left));

  it('flags what becomes harder, not what stays or becomes easier', () => {
    expect(flagsOf(HEAVY)).toEqual(IMPACT_FLAGS.filter((flag) => flag !== 'individual'));
    expect(flagsOf(STAYS)).toEqual([]);
    expect(flagsOf(anImpact({ after: { weekendsInFour: 2.04, payBearingHours: 7 } }))).toEqual([]);
  });

  it('counts each flag', () => {
    const counts = countFlags({ workers: ALL });
    expect([counts.get('clash'), counts.get('individual')]).toEqual([1, 0]);
  });

  it('reads its address, and leaves out what is none', () => {
    const search = { find: '12', locality: 'south', weight: 'heavy', flag: 'pay', worker: 'w1' };
    expect(readImpactSearch({ ...search, find: 12 })).toEqual(search);
    expect(readImpactSearch({ weight: 'huge', flag: 'x', find: '' })).toEqual({});
  });
});
