import { newFrontSchema } from '@homeround/contract';
import { checkFrontForm, emptyFrontForm, isAdvanced, toNewFront } from './front-form';

const ALL = ['north', 'south'];
const form = emptyFrontForm(ALL);

describe('asking for a front', () => {
  it('asks for the service’s own defaults where nothing is changed', () => {
    expect(checkFrontForm(form)).toEqual({});
    expect(toNewFront(form, ALL)).toEqual(newFrontSchema.parse({}));
  });

  it('sends what was changed, in the service’s units', () => {
    const changed = toNewFront(
      {
        ...form,
        ...{ name: ' Autumn ', kMax: 12, seconds: '60', localityIds: ['south'], fixed: ['WP1'] },
        settings: { ...form.settings, floor: 85 },
        weights: { ...form.weights, weekend: 3 },
        bounds: { ...form.bounds, longestShift: 8.5 },
      },
      ALL,
    );
    expect(newFrontSchema.parse(changed)).toEqual(changed);
    expect(changed).toMatchObject({ name: 'Autumn', kMax: 12, seconds: 60, localityIds: ['south'] });
    expect(changed.settings).toMatchObject({ floor: 0.85, fixed: ['WP1'] });
    expect([changed.settings.weights.weekend, changed.settings.bounds.longestShift]).toEqual([3, 510]);
  });

  it.each([
    ['too many patterns', { kMax: 61 }, 'kMax'],
    ['an empty number', { kMax: '' }, 'kMax'],
    ['no locality', { localityIds: [] }, 'localities'],
    ['a share above one', { settings: { ...form.settings, floor: 101 } }, 'setting-floor'],
    ['a weight below zero', { weights: { ...form.weights, late: -1 } }, 'weight-late'],
    ['a bound that is none', { bounds: { ...form.bounds, daysInARow: 0 } }, 'bound-daysInARow'],
    ['more fixed patterns than there is room for', { kMax: 1, fixed: ['a', 'b'] }, 'fixed'],
    ['a pattern both fixed and forbidden', { fixed: ['a'], forbidden: ['a'] }, 'forbidden'],
    [
      'nothing to choose from',
      { use: { present: false, library: false, generated: false, rotating: false } },
      'use',
    ],
  ])('refuses %s', (_what, change, field) =>
    expect(Object.keys(checkFrontForm({ ...form, ...change }))).toEqual([field]),
  );

  it('knows which fields are in the closed part', () => {
    expect(['weight-late', 'bound-daysInARow', 'seed'].every(isAdvanced)).toBe(true);
    expect(['kMax', 'setting-floor', 'localities'].some(isAdvanced)).toBe(false);
  });
});
