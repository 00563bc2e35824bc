import { readNewSolveSearch } from './new-solve-search';

describe('the address of a new rota', () => {
  it('may name the days', () => {
    expect(readNewSolveSearch({ from: '2026-03-30', days: 14 })).toEqual({ from: '2026-03-30', days: 14 });
  });

  it.each([
    [{ from: '2026-02-30' }],
    [{ from: 20260330 }],
    [{ days: 6 }],
    [{ days: 29 }],
    [{ days: '14' }],
    [{ days: 7.5 }],
  ])('leaves out what is none: %j', (search) => expect(readNewSolveSearch(search)).toEqual({}));
});
