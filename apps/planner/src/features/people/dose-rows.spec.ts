import { toDoseRows, windowVerdict } from './dose-rows';

describe('medication windows against planned times', () => {
  it.each([
    ['08:00', '09:00', '08:00', 'inside'],
    ['08:00', '09:00', '09:01', 'outside'],
    ['23:00', '00:30', '00:15', 'inside'],
    ['23:00', '00:30', '22:45', 'outside'],
    ['08:00', '09:00', undefined, 'nobody'],
    [undefined, undefined, '08:00', undefined],
  ])('judges a window %s to %s with a start at %s as %s', (earliest, latest, startClock, verdict) =>
    expect(windowVerdict({ earliest, latest, startClock })).toBe(verdict),
  );

  it('has a line for each dose of each visit', () => {
    const dose = {
      medicineId: 'M1',
      administration: 'assist' as const,
      timeCritical: true,
      minimumGapMinutes: 240,
    };
    const visit = {
      visitId: 'V1',
      label: 'breakfast',
      minutes: 30,
      window: { earliest: '07:00', latest: '09:00' },
      preferred: '08:00',
      doses: [dose, { ...dose, medicineId: 'M2' }],
      workersNeeded: 1,
      workers: [],
      pinned: false,
      warnings: [],
    };
    const rows = toDoseRows([{ date: '2026-03-23', visits: [visit] }]);
    expect(rows.map(({ date, medicineId }) => `${date} ${medicineId}`)).toEqual([
      '2026-03-23 M1',
      '2026-03-23 M2',
    ]);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(2);
  });
});
