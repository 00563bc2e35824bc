import { coverBound } from '@homeround/check';
import { aRota } from '@homeround/domain/testing';
import { aMorning, aMorningRota, anUnallocatedMorning } from '@homeround/explain/testing';
import { aScreen } from '../testing';
import { toScreen } from './screen';

describe('toScreen', () => {
  it('puts a visit that nobody has at its preferred start', () => {
    const { open } = toScreen(aMorning(), anUnallocatedMorning());
    expect(open.map(({ visit, date, start, end }) => [visit.visitId, date, start, end])).toEqual([
      ['V1', '2026-03-02', 540, 570],
    ]);
  });

  it('counts a visit whose list of workers is empty as one that nobody has', () => {
    const visits = aMorningRota().visits.map((one) =>
      one.visitId === 'V3' ? { ...one, workerIds: [] } : one,
    );
    expect(aScreen({}, { visits }).open.map(({ visit }) => visit.visitId)).toEqual(['V3']);
  });

  it('asks the checker for findings only where none are given', () => {
    const visits = aMorningRota().visits.map((one) => (one.visitId === 'V1' ? { ...one, start: 560 } : one));
    expect(aScreen({}, { visits }).warningsOf('V1')[0]).toMatch(/Mrs Campbell.*10 minutes/);
    expect(aScreen({}, { visits }, { findings: [] }).warningsOf('V1')).toEqual([]);
  });

  it('knows the lower bound of each person as the checker does', () => {
    const bounds = coverBound(aMorning());
    const { lowerBoundOf } = aScreen();
    expect(['P1', 'P2', 'P3'].map(lowerBoundOf)).toEqual(['P1', 'P2', 'P3'].map((id) => bounds.get(id)));
    expect(lowerBoundOf('P9')).toBe(0);
  });

  it('marks changes against the rota of another period that it is given', () => {
    const published = aRota({
      period: { from: '2026-02-23', days: 14, timeZone: 'Europe/London' },
      visits: [{ visitId: 'V1', start: 7 * 1440 + 540, workerIds: ['W1'] }],
    });
    const { isChanged } = aScreen({}, {}, { published });
    const planned = { visitId: 'V1', date: '2026-03-02', start: 540, workerIds: ['W1'] };
    expect([isChanged(planned), isChanged({ ...planned, start: 545 })]).toEqual([false, true]);
  });
});
