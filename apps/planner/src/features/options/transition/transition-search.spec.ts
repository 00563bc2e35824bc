import { readTransitionSearch } from './transition-search';

describe('the address of a changeover', () => {
  it('names the day', () =>
    expect(readTransitionSearch({ changeover: '2026-04-27' })).toEqual({ changeover: '2026-04-27' }));

  it.each(['', '27.4.2026', 20260427, undefined])('leaves out what is no day: %s', (changeover) =>
    expect(readTransitionSearch({ changeover })).toEqual({}),
  );
});
