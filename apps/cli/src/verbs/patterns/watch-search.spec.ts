import type { Console } from '../../console';
import { toProgressLine, watchSearch } from './watch-search';

const best = [1, 2, 5, 7].map((patterns) => ({
  ...{ patterns, total: 10_000 / patterns },
  lowerBound: patterns === 5 ? 1500 : null,
}));

describe('the progress of a search', () => {
  it('tells of a few numbers of patterns and of the largest, with what is proven', () => {
    expect(toProgressLine({ stage: 'bound', done: 0.456, kDone: 2, best })).toBe(
      'proving bounds  45 %  1: 10,000  5: 2,000 (at least 1,500)  7: 1,429',
    );
  });

  it('is told at once when a stage begins, and seldom within one', () => {
    const lines: string[] = [];
    const progress = (line: string) => void lines.push(line);
    const watch = watchSearch({ live: false, progress } as Console);
    watch({ stage: 'preview', done: 1, kDone: 1, best });
    for (const done of [0, 0.1, 0.2]) watch({ stage: 'search', done, kDone: 1, best });
    expect(lines.map((line) => line.slice(0, 15))).toEqual(['first look 100 ', 'searching   0 %']);
  });
});
