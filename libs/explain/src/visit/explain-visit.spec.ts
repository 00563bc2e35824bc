import { aPerson, aVisit } from '@homeround/domain/testing';
import { aMorning, aMorningRota, anUnallocatedMorning } from '../testing';
import { explainVisit } from './explain-visit';

describe('explainVisit', () => {
  it('knows no visit that the input does not know', () => {
    expect(explainVisit(aMorning(), aMorningRota(), 'V9')).toBeUndefined();
  });

  it('says what the visit is', () => {
    expect(explainVisit(aMorning(), aMorningRota(), 'V1')?.what).toEqual({
      visitId: 'V1',
      personId: 'P1',
      person: 'Mrs Campbell',
      label: 'breakfast',
      minutes: 30,
      workersNeeded: 1,
      priority: 'standard',
      needs: [],
      options: [{ date: '2026-03-02', earliest: '08:50', latest: '09:10', preferred: '09:00' }],
      allocated: { date: '2026-03-02', start: '09:00', end: '09:30' },
    });
  });

  it('says who else could take it and what would differ, in words', () => {
    const explanation = explainVisit(aMorning(), aMorningRota(), 'V1');
    const [seat] = explanation?.seats ?? [];
    expect(seat?.replaces).toEqual({ workerId: 'W1', name: 'Ann Reid' });
    expect(seat?.able[0]).toMatchObject({
      workerId: 'W3',
      name: 'Jean Ross',
      time: '09:00',
      because: [
        'a new face for Mrs Campbell',
        'not from the mini-team or usual workers',
        '10 minutes more travel',
        'work shared more evenly',
      ],
    });
    expect(explanation?.unallocated).toBeUndefined();
  });

  it('says who could not and why, and counts each worker once', () => {
    const declining = aPerson(1, { name: 'Mrs Campbell', declinedWorkers: ['W2', 'W3'] });
    const input = aMorning({ people: [declining, ...aMorning().people.slice(1)] });
    const [seat] = explainVisit(input, aMorningRota(), 'V1')?.seats ?? [];
    expect(seat?.able).toEqual([]);
    expect(
      seat?.unable.map(({ name, time, obstacles }) => [name, time, obstacles.map(({ text }) => text)]),
    ).toEqual([
      ['Jean Ross', '09:00', ['declined by Mrs Campbell']],
      ['Tom Boyd', '08:50', ['declined by Mrs Campbell', 'already with Mrs Bell 09:05–09:35']],
    ]);
    expect(seat?.ruledOut).toEqual([
      { rule: 'declined-worker', tier: 'policy', workers: 2, text: '2 declined by the person' },
    ]);
    expect(seat?.notOnDuty).toEqual(['W4']);
  });

  it('says of an unallocated visit who could take it as things stand', () => {
    const explanation = explainVisit(aMorning(), anUnallocatedMorning(), 'V1');
    expect(explanation?.workers).toEqual([]);
    expect(explanation?.unallocated).toMatchObject({
      summary: 'Ann Reid could take it at 09:00 as things stand, and so could 1 other.',
      changes: [],
    });
  });

  it('is plain data', () => {
    const explanation = explainVisit(aMorning(), anUnallocatedMorning(), 'V1');
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
  });

  it('explains a double-up seat by seat', () => {
    const visits = [aVisit(1, { workers: 2 }), ...aMorning().visits.slice(1)];
    const rota = aMorningRota({ visits: [{ visitId: 'V1', start: 600, workerIds: ['W1', 'W2'] }] });
    const explanation = explainVisit(aMorning({ visits }), rota, 'V1');
    expect(explanation?.workers.map(({ name }) => name)).toEqual(['Ann Reid', 'Tom Boyd']);
    expect(explanation?.seats.map(({ replaces }) => replaces?.name)).toEqual(['Ann Reid', 'Tom Boyd']);
  });
});
