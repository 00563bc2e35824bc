import { aPerson, aVisit } from '@homeround/domain/testing';
import { aMorning, anUnallocatedMorning } from '../testing';
import { explainVisit } from './explain-visit';

const window = { date: '2026-03-02', earliest: 530, latest: 550, preferred: 540 };
const explain = (input = aMorning(), rota = anUnallocatedMorning()) =>
  explainVisit(input, rota, 'V1')?.unallocated;
const changesOf = (...args: Parameters<typeof explain>) => explain(...args)?.changes.map(({ text }) => text);

/** Ann Reid and Jean Ross are declined: only Tom Boyd, who is with Mrs Bell, is left. */
const declining = aMorning({
  people: [
    aPerson(1, { name: 'Mrs Campbell', declinedWorkers: ['W1', 'W3'] }),
    ...aMorning().people.slice(1),
  ],
});

describe('explainUnallocated', () => {
  it('counts who is ruled out by what, and names the nearest', () => {
    expect(explain(declining)).toMatchObject({
      summary:
        'No worker can take it: 1 not on duty; 2 declined by the person; 1 with someone else then, or too far away.',
      nearest: [
        'Ann Reid (W1) at 09:00: declined by Mrs Campbell.',
        'Jean Ross (W3) at 09:00: declined by Mrs Campbell.',
        'Tom Boyd (W2) at 08:50: already with Mrs Bell 09:05–09:35.',
      ],
    });
  });

  it('says what would have to change: its start, another visit, or more workers', () => {
    expect(changesOf(declining)).toEqual([
      'If it could start at 08:25 (25 minutes before its window), Tom Boyd could take it.',
      "If Mrs Bell's breakfast visit at 09:05 moved 25 minutes later, Tom Boyd could take it at 08:50.",
      'One more worker on duty 08:50–09:40, free for 30 minutes with Mrs Campbell.',
    ]);
  });

  it('names the gender and the skills that another worker would need', () => {
    const must = { gender: 'female', must: true } as const;
    const input = aMorning({
      people: [aPerson(1, { name: 'Mrs Campbell', workerGender: must }), ...aMorning().people.slice(1)],
      visits: [aVisit(1, { options: [window], skills: ['MEDICATION'] }), ...aMorning().visits.slice(1)],
    });
    expect(changesOf(input)).toEqual([
      'One more female worker with medication on duty 08:50–09:40, free for 30 minutes with Mrs Campbell.',
    ]);
  });

  it("says which of the person's own visits is in the way of the doses", () => {
    const dose = {
      medicineId: 'M1',
      administration: 'assist',
      minimumGapMinutes: 240,
      minutesIntoVisit: 0,
      timeCritical: false,
    } as const;
    const later = { ...window, earliest: 600, latest: 780, preferred: 780 };
    const visits = [
      aVisit(1, { options: [window], doses: [dose] }),
      ...aMorning().visits.slice(1),
      aVisit(4, { label: 'lunch', options: [later], doses: [dose] }),
    ];
    const rota = anUnallocatedMorning({
      visits: [...anUnallocatedMorning().visits, { visitId: 'V4', start: 700, workerIds: ['W1'] }],
    });
    // The first start is 08:50: four hours later is 12:50, and lunch is at 11:40.
    expect(changesOf(aMorning({ visits }), rota)).toContain(
      "Mrs Campbell's lunch visit at 11:40 would have to be 70 minutes later, for the gap between its doses and this one.",
    );
  });

  it('names skills and teams as the dataset does, and shows ids only where two workers share a name, for a screen', () => {
    const wording = {
      ids: 'where-names-repeat',
      skills: [{ skillId: 'STOMA-CARE', name: 'Stoma care' }],
      teams: [{ teamId: 'T1', name: 'North team' }],
    } as const;
    const input = aMorning({
      workers: aMorning().workers.map((worker, at) => (at === 2 ? { ...worker, name: 'Tom Boyd' } : worker)),
      visits: [aVisit(1, { options: [window], skills: ['STOMA-CARE'] }), ...aMorning().visits.slice(1)],
    });
    const explained = explainVisit(input, anUnallocatedMorning(), 'V1', wording);
    expect(explained?.what.needs).toEqual(['Stoma care']);
    expect(explained?.unallocated).toMatchObject({
      nearest: [
        'Ann Reid at 09:00: does not hold Stoma care on that day.',
        expect.stringMatching(/^Tom Boyd \(W3\) at 09:00: does not hold Stoma care/),
        expect.stringMatching(/^Tom Boyd \(W2\)/),
      ],
      changes: [
        {
          text: 'One more worker with Stoma care on duty 08:50–09:40, free for 30 minutes with Mrs Campbell.',
        },
      ],
      shortage: { text: expect.stringMatching(/hold Stoma care \(100 % for North team\)/) },
    });
  });

  it('shows the shortage that proves that not everything can be done', () => {
    const input = aMorning({
      visits: [aVisit(1, { options: [window], skills: ['STOMA-CARE'] }), ...aMorning().visits.slice(1)],
    });
    expect(explain(input)?.shortage?.text).toBe(
      'Mon 2 March, 08:50–09:40: 1 visit cannot be done, because too few of those on duty hold stoma care ' +
        '(100 % for team T1).',
    );
  });
});
