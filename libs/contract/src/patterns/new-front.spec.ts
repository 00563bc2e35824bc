import { DEFAULT_PATTERN_SETTINGS } from '@homeround/domain';
import { compareQuerySchema } from './compare';
import { newFrontSchema } from './fronts';
import { newOptionSchema } from './options';

const FRONT = '018f2a64-0000-7000-8000-000000000001';

describe('newFrontSchema', () => {
  it('needs nothing: every setting has its default from the domain', () => {
    const { settings, ...rest } = newFrontSchema.parse({});
    expect(settings).toEqual(DEFAULT_PATTERN_SETTINGS);
    expect(rest).toEqual({
      ...{ kMax: 40, seconds: 300, threads: 4, seed: 1 },
      use: { present: true, library: true, generated: true, rotating: false },
    });
  });

  it('keeps what is set inside, and fills in the rest', () => {
    const { settings } = newFrontSchema.parse({ settings: { weights: { moved: 3 }, floor: 1 } });
    expect(settings.weights).toEqual({ ...DEFAULT_PATTERN_SETTINGS.weights, moved: 3 });
    expect(settings.floor).toBe(1);
  });

  it.each([
    { kMax: 61 },
    { seconds: 9 },
    { settings: { weights: { kindness: 1 } } },
    { settings: { floor: 1.1 } },
    { settings: { bounds: { daysInARow: 0 } } },
    { localityIds: [] },
  ])('refuses %j', (body) => {
    expect(newFrontSchema.safeParse(body).success).toBe(false);
  });
});

describe('newOptionSchema', () => {
  it('leaves the front’s bounds alone where none are given', () => {
    expect(newOptionSchema.parse({ frontId: FRONT, patterns: 12 })).toEqual({
      ...{ frontId: FRONT, patterns: 12, fixed: [], forbidden: [], bounds: {}, note: '' },
    });
  });

  it('takes one bound: no runs of seven days', () => {
    const option = newOptionSchema.parse({ frontId: FRONT, patterns: 12, bounds: { daysInARow: 6 } });
    expect(option.bounds).toEqual({ daysInARow: 6 });
  });

  it('refuses a bound that is none', () => {
    const option = { frontId: FRONT, patterns: 12, bounds: { daysInARow: 0 } };
    expect(newOptionSchema.safeParse(option).success).toBe(false);
  });
});

describe('compareQuerySchema', () => {
  it('reads up to five ids with commas between', () => {
    expect(compareQuerySchema.parse({ ids: `${FRONT},${FRONT}` }).ids).toEqual([FRONT, FRONT]);
    expect(compareQuerySchema.safeParse({ ids: Array(6).fill(FRONT).join(',') }).success).toBe(false);
    expect(compareQuerySchema.safeParse({ ids: 'north' }).success).toBe(false);
  });
});
