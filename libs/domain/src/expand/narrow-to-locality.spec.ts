import { aDataset, aPerson, aRecurringVisit, aWorker } from '../testing';
import { narrowToLocality } from './narrow-to-locality';

/** Two localities: P1 and W1 in the north, P2 and W2 in the south. */
const both = aDataset({
  localities: [
    { localityId: 'N', name: 'North' },
    { localityId: 'S', name: 'South' },
  ],
  teams: [
    { teamId: 'T1', name: 'North team', localityId: 'N', service: 'mainstream' },
    { teamId: 'T2', name: 'South team', localityId: 'S', service: 'mainstream' },
  ],
  people: [aPerson(1, { miniTeam: ['W1', 'W2'] }), aPerson(2, { teamId: 'T2' })],
  workers: [aWorker(1), aWorker(2, { teamId: 'T2' })],
  recurringVisits: [aRecurringVisit(1), aRecurringVisit(2, { personId: 'P2' })],
  history: [
    { date: '2026-02-02', personId: 'P1', workerId: 'W1', visits: 2 },
    { date: '2026-02-02', personId: 'P1', workerId: 'W2', visits: 1 },
    { date: '2026-02-02', personId: 'P2', workerId: 'W2', visits: 1 },
  ],
  agreements: [
    { workerId: 'W1', kind: 'carer', weekdaysOff: [6], keepsPattern: false },
    { workerId: 'W2', kind: 'other', weekdaysOff: [], keepsPattern: true },
  ],
  patternPreferences: [{ workerId: 'W2', workPatternId: 'WP1', liking: 1 }],
  staffRecords: [{ workerId: 'W2' }, { workerId: 'W1', carer: true }],
  recentDuties: [{ workerId: 'W2', date: '2026-03-01', start: 420, end: 780 }],
  pins: [
    { visitId: 'R1@2026-03-02', workerIds: ['W1'] },
    { visitId: 'R2@2026-03-02', workerIds: ['W2'] },
  ],
});

describe('narrowToLocality', () => {
  const north = narrowToLocality(both, 'N')!;

  it('keeps the people, workers and visits of the locality', () => {
    expect(north.people.map(({ personId }) => personId)).toEqual(['P1']);
    expect(north.workers.map(({ workerId }) => workerId)).toEqual(['W1']);
    expect(north.recurringVisits.map(({ recurringVisitId }) => recurringVisitId)).toEqual(['R1']);
    expect(north.places.map(({ placeId }) => placeId)).toEqual(expect.arrayContaining(['H1']));
    expect(north.places.map(({ placeId }) => placeId)).not.toContain('H2');
  });

  it('names nobody of another locality', () => {
    expect(north.people[0]!.miniTeam).toEqual(['W1']);
    expect(north.history.map(({ workerId }) => workerId)).toEqual(['W1']);
    expect(north.recentDuties).toEqual([]);
    expect(north.agreements.map(({ workerId }) => workerId)).toEqual(['W1']);
    expect(north.patternPreferences).toEqual([]);
    expect(north.staffRecords).toEqual([{ workerId: 'W1', carer: true }]);
    expect(north.pins.map(({ visitId }) => visitId)).toEqual(['R1@2026-03-02']);
  });

  it('does not know a locality that is not there', () => {
    expect(narrowToLocality(both, 'X')).toBeUndefined();
  });
});
