import { checkSolveForm, emptySolveForm, toSolveAsk } from './solve-form';

const form = emptySolveForm('2026-03-23', 7);

describe('asking for a rota', () => {
  it('sends numbers for what was typed, and no name where none was given', () => {
    expect(toSolveAsk({ ...form, days: '14', seconds: '30', name: '  ' })).toMatchObject({
      from: '2026-03-23',
      days: 14,
      seconds: 30,
    });
    expect(toSolveAsk(form)).not.toHaveProperty('name');
    expect(toSolveAsk({ ...form, name: ' Easter ' }).name).toBe('Easter');
  });

  it.each([
    ['an empty day', { from: '' }, 'from'],
    ['a day that is none', { from: '2026-02-30' }, 'from'],
    ['less than a week', { days: 6 }, 'days'],
    ['too many days', { days: 29 }, 'days'],
    ['half a day', { days: 1.5 }, 'days'],
    ['an empty number', { days: '' }, 'days'],
  ])('refuses %s', (_what, change, field) =>
    expect(Object.keys(checkSolveForm({ ...form, ...change }))).toEqual([field]),
  );

  it('accepts what it starts with', () => expect(checkSolveForm(form)).toEqual({}));
});
