import { aRota } from '@homeround/domain/testing';
import { toChanges } from './published-visits';

// Published: visit 1 on Monday 2 March at 09:00 by worker 1.
const isChanged = toChanges(aRota({ unallocated: ['V2'] }), 0);
const planned = { visitId: 'V1', date: '2026-03-02', start: 540, workerIds: ['W1'] };

describe('toChanges', () => {
  it('sees no change in what was published', () => {
    expect(isChanged(planned)).toBe(false);
  });

  it.each([
    ['another start', { start: 541 }],
    ['another worker', { workerIds: ['W2'] }],
    ['a second worker', { workerIds: ['W1', 'W2'] }],
    ['nobody', { workerIds: [] }],
  ])('sees %s', (_, change) => {
    expect(isChanged({ ...planned, ...change })).toBe(true);
  });

  it('sees somebody where nobody was published, and a visit that was not there', () => {
    expect(isChanged({ ...planned, visitId: 'V2' })).toBe(true);
    expect(isChanged({ ...planned, visitId: 'V3' })).toBe(true);
    expect(isChanged({ ...planned, visitId: 'V3', workerIds: [] })).toBe(false);
  });

  it('says nothing of days that the published rota does not cover', () => {
    expect(isChanged({ ...planned, visitId: 'V3', date: '2026-03-09' })).toBe(false);
  });

  it('moves the minutes of another period', () => {
    const fromMondayBefore = toChanges(
      aRota({ period: { from: '2026-02-23', days: 14, timeZone: 'Europe/London' } }),
      -7 * 1440,
    );
    expect(fromMondayBefore({ ...planned, start: 540 - 7 * 1440 })).toBe(false);
    expect(fromMondayBefore(planned)).toBe(true);
  });

  it('sees no change where nothing was published', () => {
    expect(toChanges(undefined, 0)({ ...planned, workerIds: ['W9'] })).toBe(false);
  });
});
