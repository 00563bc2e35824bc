import { readVisitId, VISIT_ID } from './visit-id-cell';

describe('readVisitId', () => {
  it('reads the visit of a fixed day', () => {
    expect(readVisitId('R1@2026-03-23')).toEqual({ recurringVisitId: 'R1', date: '2026-03-23' });
  });

  it('reads the visit of a week in which the day is free', () => {
    expect(readVisitId('R1@2026-03-23#2')).toEqual({ recurringVisitId: 'R1', date: '2026-03-23', number: 2 });
  });

  it.each([
    'R1',
    'R1@',
    '@2026-03-23',
    'R1@2026-02-30',
    'R1@2026-03-23#0',
    'R1@2026-03-23#',
    'R1@2026-03-23@1',
  ])('refuses %s', (text) => {
    expect(readVisitId(text)).toBeUndefined();
    expect(VISIT_ID.read(text)).toBeUndefined();
  });
});
