import type { PinnedVisit, VisitOption } from '@homeround/domain';
import { aRotaInput, aVisit } from '@homeround/domain/testing';
import { toOpenOptions } from './options';

/** 08:00–10:00 on the first day, best at 09:00. */
const monday = aVisit(1).options[0]!;
const tuesday = aVisit(1, {}, 1).options[0]!;

function open(options: readonly VisitOption[], pins: readonly PinnedVisit[] = []) {
  const visits = [aVisit(0), aVisit(1, { options })];
  return toOpenOptions(aRotaInput({ visits, pins }))[1]!.map(({ visit, option, from, to }) => [
    visit,
    option.date,
    from,
    to,
  ]);
}

describe('the open options of a visit', () => {
  it('are its windows, day by day', () => {
    expect(open([monday, tuesday])).toEqual([
      [1, '2026-03-02', 480, 600],
      [1, '2026-03-03', 1920, 2040],
    ]);
  });

  it('are narrowed by the medication window', () => {
    const dose = { ...monday, medicationWindow: { earliest: 500, latest: 700 } };
    expect(open([dose])).toEqual([[1, '2026-03-02', 500, 600]]);
    const early = { ...monday, medicationWindow: { earliest: 400, latest: 510 } };
    expect(open([early])).toEqual([[1, '2026-03-02', 480, 510]]);
  });

  it('hold no start where visit window and medication window do not meet', () => {
    const [option] = open([{ ...monday, medicationWindow: { earliest: 610, latest: 700 } }]);
    expect(option![2]).toBeGreaterThan(option![3] as number);
  });

  it('are one start where it is pinned, on the day it falls on', () => {
    const pin = { visitId: 'V1', workerIds: ['W1'], start: 1950 };
    expect(open([monday, tuesday], [pin])).toEqual([[1, '2026-03-03', 1950, 1950]]);
  });

  it('are a pinned start even outside every window, then on the nearest day', () => {
    expect(open([monday, tuesday], [{ visitId: 'V1', workerIds: ['W1'], start: 700 }])).toEqual([
      [1, '2026-03-02', 700, 700],
    ]);
    expect(open([monday, tuesday], [{ visitId: 'V1', workerIds: ['W1'], start: 1800 }])).toEqual([
      [1, '2026-03-03', 1800, 1800],
    ]);
  });

  it('stay as they are where only the workers are pinned', () => {
    expect(open([monday], [{ visitId: 'V1', workerIds: ['W1'] }])).toEqual(open([monday]));
  });
});
