import { makeYardstick, SMALL_YARDSTICKS, YARDSTICK_CANDIDATES } from './small-yardstick';

describe('the small yardsticks', () => {
  it.each(SMALL_YARDSTICKS.map((yardstick) => [yardstick.instance, yardstick] as const))(
    '%s has 200 workers of one locality and 60 candidates, as many worked now as it says',
    (_, yardstick) => {
      const { workers, localities, candidates } = makeYardstick(yardstick);
      expect(workers).toHaveLength(200);
      expect(localities).toHaveLength(1);
      expect(candidates).toHaveLength(YARDSTICK_CANDIDATES);
      expect(candidates.filter(({ origin }) => origin === 'present')).toHaveLength(yardstick.present);
    },
  );
});
