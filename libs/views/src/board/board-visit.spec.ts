import type { Visit } from '@homeround/domain';
import { aMorning, aMorningRota } from '@homeround/explain/testing';
import { aScreen } from '../testing';
import { toBoardVisit, toOpenBoardVisit } from './board-visit';

/** Visit 3 (Mrs Bell, 09:05 by Tom Boyd) with changes. */
const withBell = (changes: Partial<Visit>) =>
  aMorning().visits.map((visit) => (visit.visitId === 'V3' ? { ...visit, ...changes } : visit));

const byBoth = aMorningRota().visits.map((one) =>
  one.visitId === 'V3' ? { ...one, workerIds: ['W3', 'W2'] } : one,
);

const bell = (screen: ReturnType<typeof aScreen>, workerId = 'W2') =>
  toBoardVisit(screen, screen.heldOf.get('V3')!, screen.workerOf.get(workerId)!);

describe('toBoardVisit', () => {
  it('says who, what and when, and carries no mark that does not apply', () => {
    expect(bell(aScreen())).toStrictEqual({
      visitId: 'V3',
      personId: 'P3',
      person: 'Mrs Bell',
      label: 'breakfast',
      start: 545,
      end: 575,
      startClock: '09:05',
      endClock: '09:35',
      priority: 'standard',
      face: 'no-history',
    });
  });

  it('names the other worker of a double-up on the row of each', () => {
    const screen = aScreen({ visits: withBell({ workers: 2 }) }, { visits: byBoth });
    expect(bell(screen, 'W2').doubleUpWith).toEqual([{ workerId: 'W3', name: 'Jean Ross' }]);
    expect(bell(screen, 'W3').doubleUpWith).toEqual([{ workerId: 'W2', name: 'Tom Boyd' }]);
  });

  it('shows that a double-up has one worker only, and warns of it', () => {
    const half = bell(aScreen({ visits: withBell({ workers: 2 }) }));
    expect(half.doubleUpWith).toEqual([]);
    expect(half.warnings).toHaveLength(1);
  });

  it('tells time-critical medication from other', () => {
    const dose = {
      medicineId: 'M',
      administration: 'prompt' as const,
      minimumGapMinutes: 0,
      minutesIntoVisit: 0,
    };
    const medicationOf = (...timeCritical: boolean[]) =>
      bell(
        aScreen({ visits: withBell({ doses: timeCritical.map((one) => ({ ...dose, timeCritical: one })) }) }),
      ).medication;
    expect([medicationOf(false), medicationOf(false, true)]).toEqual(['dose', 'time-critical']);
  });

  it('marks pins and what differs from the published rota', () => {
    const published = aMorningRota();
    const moved = published.visits.map((one) => (one.visitId === 'V3' ? { ...one, start: 560 } : one));
    const pins = [{ visitId: 'V3', workerIds: ['W2'] }];
    expect(bell(aScreen({ published, pins }, { visits: moved }))).toMatchObject({
      pinned: true,
      changed: true,
    });
    expect(bell(aScreen({ published }))).not.toHaveProperty('changed');
  });
});

describe('toOpenBoardVisit', () => {
  const screen = aScreen(
    { visits: withBell({ workers: 2 }), published: aMorningRota() },
    { visits: [], unallocated: ['V1', 'V2', 'V3'] },
  );
  const [hay, bellOpen] = ['V2', 'V3'].map((id) =>
    toOpenBoardVisit(
      screen,
      screen.open.find(({ visit }) => visit.visitId === id)!,
    ),
  );

  it('stands at the preferred start without a worker', () => {
    expect(hay).toMatchObject({ visitId: 'V2', start: 540, startClock: '09:00', changed: true });
    expect(hay).not.toHaveProperty('face');
    expect(hay).not.toHaveProperty('doubleUpWith');
  });

  it('shows a double-up as one', () => {
    expect(bellOpen).toMatchObject({ doubleUpWith: [] });
  });
});
