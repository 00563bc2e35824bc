import { aVisit } from '@homeround/domain/testing';
import { aScreen } from '../testing';
import { toOpenPersonVisit, toPersonVisit } from './person-visit';

const visit = aVisit(1, {
  options: [
    {
      date: '2026-03-02',
      earliest: 480,
      latest: 600,
      preferred: 540,
      medicationWindow: { earliest: 500, latest: 560 },
    },
  ],
  doses: [
    {
      medicineId: 'M1',
      administration: 'assist',
      minimumGapMinutes: 240,
      minutesIntoVisit: 5,
      timeCritical: true,
    },
  ],
});

describe('toPersonVisit', () => {
  const screen = aScreen(
    { visits: [visit], pins: [{ visitId: 'V1', workerIds: ['W1'] }] },
    { visits: [{ visitId: 'V1', start: 565, workerIds: ['W1'] }] },
  );

  it('sets the planned time beside the windows, and the dose at its time', () => {
    expect(toPersonVisit(screen, screen.heldOf.get('V1')!)).toEqual({
      visitId: 'V1',
      label: 'breakfast',
      minutes: 30,
      startClock: '09:25',
      endClock: '09:55',
      window: { earliest: '08:00', latest: '10:00' },
      preferred: '09:00',
      medicationWindow: { earliest: '08:20', latest: '09:20' },
      doses: [
        {
          medicineId: 'M1',
          administration: 'assist',
          minimumGapMinutes: 240,
          timeCritical: true,
          at: '09:30',
        },
      ],
      workersNeeded: 1,
      workers: [{ workerId: 'W1', name: 'Ann Reid', face: 'mini-team' }],
      pinned: true,
      warnings: [expect.stringContaining('5 minutes after its medication window')],
    });
  });
});

describe('toOpenPersonVisit', () => {
  it('has windows, but neither time nor worker', () => {
    const screen = aScreen({ visits: [visit] }, { visits: [], unallocated: ['V1'] });
    const open = toOpenPersonVisit(screen, screen.open[0]!);
    expect(open).toMatchObject({ preferred: '09:00', workers: [], pinned: false });
    expect(open).not.toHaveProperty('startClock');
    expect(open.doses[0]).not.toHaveProperty('at');
  });
});
