import { workerPageSchema, workerSheetsSchema } from '@homeround/contract';
import { aMorningRota } from '@homeround/explain/testing';
import { aboutRota, aScreen, throughJson } from '../testing';
import { toWorkerPage, toWorkerSheets } from './worker-page';

describe('toWorkerPage', () => {
  it('keeps the contract, and names team and pattern', () => {
    const page = toWorkerPage(aScreen(), 'W1', aboutRota);
    expect(throughJson(workerPageSchema, page)).toStrictEqual(page);
    expect(page).toMatchObject({ name: 'Ann Reid', team: 'North team', workPattern: 'Weekday mornings' });
  });

  it('lists whom the worker visits, the most visited first', () => {
    expect(toWorkerPage(aScreen(), 'W1', aboutRota)?.people).toEqual([
      { personId: 'P2', name: 'Mr Hay', visits: 1, face: 'no-history' },
      { personId: 'P1', name: 'Mrs Campbell', visits: 1, face: 'mini-team' },
    ]);
  });

  it('has every day with its shifts, duties and why the worker is away', () => {
    const leave = {
      workerId: 'W1',
      kind: 'leave' as const,
      fromDate: '2026-03-03',
      fromClock: 0,
      toDate: '2026-03-03',
      toClock: 1440,
    };
    const about = {
      ...aboutRota,
      dataset: { absences: [leave, { ...leave, workerId: 'W2', kind: 'sickness' as const }] },
    };
    const days = toWorkerPage(aScreen(), 'W1', about)!.days;
    expect(days).toHaveLength(7);
    expect(days[0]).toMatchObject({ shifts: ['07:00–13:00'], duties: ['07:00–13:00'] });
    expect(days[0]!.stops).toHaveLength(5);
    expect(days[1]).toEqual({ date: '2026-03-03', shifts: [], duties: [], absence: 'Absent', stops: [] });
  });

  it('says what the checker has found about the worker', () => {
    const visits = aMorningRota().visits.map((one) => (one.visitId === 'V1' ? { ...one, start: 515 } : one));
    const screen = aScreen({}, { visits });
    expect(toWorkerPage(screen, 'W1', aboutRota)?.findings).toContainEqual(
      expect.stringContaining('5 minutes too few'),
    );
    expect(toWorkerPage(screen, 'W2', aboutRota)?.findings).toEqual([]);
  });

  it('does not know a stranger', () => {
    expect(toWorkerPage(aScreen(), 'W9', aboutRota)).toBeUndefined();
  });
});

describe('toWorkerSheets', () => {
  const namesOf = (workerIds?: string[]) =>
    toWorkerSheets(aScreen(), workerIds, aboutRota).workers.map(({ name }) => name);

  it('has the sheets that are asked for by name, or all', () => {
    expect(namesOf(['W2', 'W4', 'W9'])).toEqual(['Carol Muir', 'Tom Boyd']);
    expect(namesOf()).toEqual(['Ann Reid', 'Carol Muir', 'Jean Ross', 'Tom Boyd']);
    expect(namesOf([])).toEqual([]);
  });

  it('keeps the contract', () => {
    const sheets = toWorkerSheets(aScreen(), undefined, aboutRota);
    expect(throughJson(workerSheetsSchema, sheets)).toStrictEqual(sheets);
  });
});
