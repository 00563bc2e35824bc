import { type Absence, ABSENCE_KINDS } from '@homeround/domain';
import { wordAbsences } from './absence-text';

const absence = (changes: Partial<Absence> = {}): Absence => ({
  workerId: 'W1',
  kind: 'leave',
  fromDate: '2026-03-02',
  fromClock: 720,
  toDate: '2026-03-04',
  toClock: 600,
  ...changes,
});

describe('wordAbsences', () => {
  it.each([
    ['2026-03-01', undefined],
    ['2026-03-02', 'Absent from 12:00'],
    ['2026-03-03', 'Absent'],
    ['2026-03-04', 'Absent until 10:00'],
    ['2026-03-05', undefined],
  ])('on %s: %p', (date, text) => {
    expect(wordAbsences([absence()], date)).toBe(text);
  });

  it('names the hours of a part of a day, and several absences', () => {
    const hours = absence({ kind: 'training', toDate: '2026-03-02', toClock: 900 });
    const other = absence({ kind: 'other', fromClock: 1000, toDate: '2026-03-02', toClock: 1440 });
    expect(wordAbsences([hours, other], '2026-03-02')).toBe('Absent 12:00–15:00, Absent from 16:40');
  });

  it.each(ABSENCE_KINDS)('does not say why: %s', (kind) => {
    expect(wordAbsences([absence({ kind })], '2026-03-03')).toBe('Absent');
  });

  it('ends at midnight on the day before', () => {
    expect(wordAbsences([absence({ toClock: 0 })], '2026-03-04')).toBeUndefined();
  });

  it('begins at the midnight that ends its first day on the next one', () => {
    expect(wordAbsences([absence({ fromClock: 1440 })], '2026-03-02')).toBeUndefined();
  });
});
