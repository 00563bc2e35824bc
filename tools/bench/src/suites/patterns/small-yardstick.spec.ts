import { makeDemoCouncil } from '@homeround/demo-council';
import { makeYardstick, SMALL_LOCALITY, YARDSTICK_CANDIDATES } from './small-yardstick';

describe('a small yardstick', () => {
  it('has as many candidates that are worked now as asked for, first, and 60 with those by rule', () => {
    const locality = makeDemoCouncil({ ...SMALL_LOCALITY, workers: 40, people: 6 });
    // Three contract sizes are enough for 60, and sooner made.
    const workers = locality.workers.filter(({ contractedMinutes: minutes }) => minutes >= 1800);
    const { candidates, localities } = makeYardstick(
      { ...locality, workers },
      { present: 18, generated: 16 },
    );
    const origins = candidates.map(({ origin }) => origin);
    expect(localities).toHaveLength(1);
    expect(origins).toHaveLength(YARDSTICK_CANDIDATES);
    expect(new Set(origins.slice(0, 18))).toEqual(new Set(['present']));
    expect(new Set(origins.slice(18))).toEqual(new Set(['generated']));
  });
});
