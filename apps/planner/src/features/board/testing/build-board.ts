import type { BoardDay, BoardRow, BoardVisit, WeekCell } from '@homeround/contract';

/** A visit of half an hour at 08:30; what matters is given. */
export function buildVisit(given: Partial<BoardVisit> = {}): BoardVisit {
  return {
    visitId: 'breakfast@2026-03-23',
    personId: 'P1',
    person: 'Mrs Campbell',
    label: 'breakfast',
    start: 510,
    end: 540,
    startClock: '08:30',
    endClock: '09:00',
    priority: 'standard',
    ...given,
  };
}

/** A worker on an early shift. */
export function buildRow(given: Partial<BoardRow> = {}): BoardRow {
  return {
    workerId: 'W1',
    name: 'Ann Reid',
    teamId: 'T1',
    mode: 'car',
    shifts: [{ start: 420, end: 840, kind: 'core' }],
    duties: [{ start: 420, end: 840 }],
    breaks: [],
    visits: [],
    legs: [],
    contactMinutes: 0,
    travelMinutes: 0,
    dutyMinutes: 420,
    ...given,
  };
}

/** A day from 06:00 to 23:00. */
export function buildDay(given: Partial<BoardDay> = {}): BoardDay {
  return {
    rotaId: '6f1f7c1e-0000-4000-8000-000000000001',
    date: '2026-03-23',
    start: 360,
    end: 1380,
    hours: Array.from({ length: 18 }, (_, hour) => ({
      minute: 360 + 60 * hour,
      label: `${String(6 + hour).padStart(2, '0')}:00`,
    })),
    teams: [{ teamId: 'T1', name: 'Whifflet' }],
    rows: [],
    unallocated: [],
    ...given,
  };
}

export function buildCell(given: Partial<WeekCell> = {}): WeekCell {
  return {
    visits: 8,
    contactMinutes: 240,
    travelMinutes: 60,
    dutyMinutes: 420,
    duties: ['07:00–14:00'],
    free: false,
    newFaces: 0,
    warnings: 0,
    changed: 0,
    ...given,
  };
}
