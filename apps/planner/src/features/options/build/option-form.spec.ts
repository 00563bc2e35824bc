import { newOptionSchema } from '@homeround/contract';
import { checkOptionForm, emptyOptionForm, needsSearch, toNewOption, toOptionForm } from './option-form';

const FRONT = '6f72e55e-3d11-4d6f-afff-c1dd4c2e7576';

describe('asking for an option', () => {
  it('takes the front’s own point where nothing is wished', () => {
    const form = emptyOptionForm(20);
    expect(needsSearch(form)).toBe(false);
    expect(checkOptionForm(form)).toEqual({});
    expect(toNewOption(form, FRONT, undefined)).toEqual({
      ...{ frontId: FRONT, patterns: 20, note: '', fixed: [], forbidden: [], bounds: {} },
    });
  });

  it('sends what the service takes', () => {
    const form = { ...emptyOptionForm(12), name: ' Twelve ', fixed: ['early'] };
    const bounds = { ...form.bounds, daysInARow: 5, longestDay: 12.5 };
    const sent = toNewOption({ ...form, bounds }, FRONT, FRONT);
    expect(newOptionSchema.parse(sent)).toEqual({ ...sent, name: 'Twelve', fromOptionId: FRONT });
    expect(sent.bounds).toEqual({ daysInARow: 5, longestDay: 750 });
  });

  it.each([
    { fixed: ['a'] },
    { forbidden: ['a'] },
    { bounds: { ...emptyOptionForm(1).bounds, longestGap: 0 } },
  ])('searches for wishes such as %j', (wish) =>
    expect(needsSearch({ ...emptyOptionForm(5), ...wish })).toBe(true),
  );

  it('refuses patterns that are in and out, or too many', () => {
    const form = { ...emptyOptionForm(1), fixed: ['a'], forbidden: ['a'] };
    expect(Object.keys(checkOptionForm(form))).toEqual(['forbidden']);
    expect(Object.keys(checkOptionForm({ ...form, fixed: ['a', 'b'] }))).toEqual(['fixed']);
  });

  it('refuses bounds that are none, by the id of their field', () => {
    const form = emptyOptionForm(5);
    expect(checkOptionForm({ ...form, bounds: { ...form.bounds, daysInARow: 99 } })).toHaveProperty(
      'bound-daysInARow',
    );
  });

  it('starts a new version as the last one was asked for', () => {
    const option = {
      patterns: 9,
      name: 'Nine',
      fixed: ['a'],
      forbidden: [],
      bounds: { daysInARow: 5 },
      note: 'n',
    };
    expect(toNewOption(toOptionForm(option), FRONT, undefined)).toEqual({ ...option, frontId: FRONT });
  });
});
