import { MEASURE_FIGURES } from '@homeround/contract';
import { MEASURE_GROUPS } from './measure-rows';

describe('what is shown of the measures', () => {
  it('is every figure, once', () => {
    const shown = MEASURE_GROUPS.flatMap(({ rows }) => rows.map(({ figure }) => figure));
    expect([...shown].sort()).toEqual([...MEASURE_FIGURES].sort());
  });
});
