import { aDataset, aRota, flatTravel } from '../testing';
import type { Dataset } from '../dataset';
import { type RotaRequest, toRotaInput } from './to-rota-input';

const request: RotaRequest = { from: '2026-03-02', days: 7, travel: flatTravel(['HUB', 'H1'], 10) };
const inputOf = (dataset: Partial<Dataset>, changes: Partial<RotaRequest> = {}) =>
  toRotaInput(aDataset(dataset), { ...request, ...changes });
const came = (date: string, workerId = 'W1', visits = 1) => ({ date, personId: 'P1', workerId, visits });

describe('the input of a rota', () => {
  it('has the period with its visits and shifts', () => {
    const input = inputOf({});
    expect(input.period).toEqual({ from: '2026-03-02', days: 7, timeZone: 'Europe/London' });
    expect([input.endMinute, input.visits.length, input.shifts.length]).toEqual([7 * 1440, 7, 5]);
  });

  it('is an hour short in the week in which the clocks go forward', () => {
    expect(inputOf({}, { from: '2026-03-23' }).endMinute).toBe(7 * 1440 - 60);
  });

  it('carries nothing of what only the choice of work patterns may know', () => {
    const staff = {
      agreements: [{ workerId: 'W1', kind: 'carer' as const, weekdaysOff: [6], keepsPattern: false }],
      patternPreferences: [{ workerId: 'W1', workPatternId: 'WP1', liking: -2 }],
      staffRecords: [{ workerId: 'W1', sex: 'female' as const, disability: true }],
    };
    expect(inputOf(staff)).toEqual(inputOf({}));
  });

  it('is the same for the same dataset and request', () => {
    expect(inputOf({})).toEqual(inputOf({}));
  });
});

describe('familiarity', () => {
  it('sums the visits of the four weeks before the period', () => {
    const history = [came('2026-02-28'), came('2026-02-10', 'W1', 2), came('2026-02-20', 'W2')];
    expect(inputOf({ history }).familiarity).toEqual([
      { personId: 'P1', workerId: 'W1', visits: 3 },
      { personId: 'P1', workerId: 'W2', visits: 1 },
    ]);
  });

  it('counts the first and the last of these days, and none around them', () => {
    const history = ['2026-02-01', '2026-02-02', '2026-03-01', '2026-03-02'].map((date) => came(date));
    expect(inputOf({ history }).familiarity).toEqual([{ personId: 'P1', workerId: 'W1', visits: 2 }]);
  });
});

describe('pins', () => {
  const pin = (workerId: string, start?: string) => ({
    visitId: 'R1@2026-03-03',
    workerIds: [workerId],
    ...(start ? { start } : {}),
  });

  it('have their start in minutes of the period', () => {
    expect(inputOf({ pins: [pin('W1', '2026-03-03T09:15')] }).pins).toEqual([
      { visitId: 'R1@2026-03-03', workerIds: ['W1'], start: 1440 + 555 },
    ]);
  });

  it('may leave the time free', () => {
    expect(inputOf({ pins: [pin('W1')] }).pins).toEqual([{ visitId: 'R1@2026-03-03', workerIds: ['W1'] }]);
  });

  it("are replaced by the request's for the same visit", () => {
    expect(inputOf({ pins: [pin('W1')] }, { pins: [pin('W2')] }).pins).toEqual([
      { visitId: 'R1@2026-03-03', workerIds: ['W2'] },
    ]);
  });

  it('are dropped for visits of other periods', () => {
    expect(inputOf({ pins: [pin('W1')] }, { from: '2026-03-09' }).pins).toEqual([]);
  });
});

describe('a published rota', () => {
  it('is kept as it is where it is for the same period', () => {
    const published = aRota();
    expect(inputOf({}, { published }).published).toBe(published);
  });

  it('is moved into the minutes of another period', () => {
    const duty = { shiftId: 'S', workerId: 'W1', start: 7 * 1440 + 420, end: 7 * 1440 + 780 };
    const published = aRota({
      period: { from: '2026-02-23', days: 14, timeZone: 'Europe/London' },
      visits: [{ visitId: 'V1', start: 7 * 1440 + 540, workerIds: ['W1'] }],
      duties: [{ ...duty, breaks: [{ start: 7 * 1440 + 600, end: 7 * 1440 + 620 }] }],
    });
    const moved = inputOf({}, { published }).published!;
    expect(moved.visits[0]!.start).toBe(540);
    expect(moved.duties[0]).toMatchObject({ start: 420, end: 780, breaks: [{ start: 600, end: 620 }] });
  });
});
