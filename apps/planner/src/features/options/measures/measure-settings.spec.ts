import { newMeasureSchema } from '@homeround/contract';
import { checkMeasureSettings, toMeasureSettings, toNewMeasure } from './measure-settings';

describe('what is measured', () => {
  const usual = toMeasureSettings(null);

  it('is what the service takes unless said otherwise', () => {
    expect(newMeasureSchema.parse(toNewMeasure(usual))).toEqual(newMeasureSchema.parse({}));
    expect(checkMeasureSettings(usual)).toEqual({});
  });

  it('goes by steps where the same rota is wanted on any machine', () => {
    const sent = toNewMeasure({ ...usual, ends: 'steps', steps: 50_000, from: '2026-03-23' });
    expect(sent).toMatchObject({ steps: 50_000, from: '2026-03-23' });
    expect(newMeasureSchema.safeParse(sent).success).toBe(true);
    expect(toNewMeasure(usual)).not.toHaveProperty('steps');
  });

  it('starts as it was measured last', () => {
    const pay = { basic: 13.5, onCosts: 0.25, allowance: 0.1, agency: 30 };
    const total = {} as never;
    const last = { from: '2026-03-23', days: 14, seeds: [1, 2, 3], pay, payNote: '', localities: [], total };
    expect(toNewMeasure(toMeasureSettings(last))).toMatchObject({
      from: '2026-03-23',
      days: 14,
      seeds: 3,
      pay,
    });
  });

  it('is refused beyond its limits, but only for what is used', () => {
    expect(Object.keys(checkMeasureSettings({ ...usual, days: 6, agency: '', steps: 1 }))).toEqual([
      'days',
      'agency',
    ]);
    expect(Object.keys(checkMeasureSettings({ ...usual, from: 'soon' }))).toEqual(['from']);
  });
});
