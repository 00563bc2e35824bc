import type { Dose, RecurringVisit, VisitDays } from '../care-package';
import type { Dataset } from '../dataset';
import { aDataset, aPerson, aRecurringVisit } from '../testing';
import { toPeriodClock } from '../time/period';
import { expandVisits } from './expand-visits';

const DAY = 1440;
const clockOf = (from: string, days = 7) => toPeriodClock({ from, days, timeZone: 'Europe/London' });
/** Monday 2 March 2026. */
const clock = clockOf('2026-03-02');

function expand(recurring: Partial<RecurringVisit>, changes: Partial<Dataset> = {}, on = clock) {
  return expandVisits(aDataset({ recurringVisits: [aRecurringVisit(1, recurring)], ...changes }), on);
}
const idsOf = (...given: Parameters<typeof expand>) => expand(...given).visits.map(({ visitId }) => visitId);
const datesOf = (...given: Parameters<typeof expand>) =>
  expand(...given).visits.map(({ options }) => options[0]!.date.slice(5));
const fixed = (...weekdays: number[]): VisitDays => ({ kind: 'fixed', weekdays });
const any = (count: number, ...weekdays: number[]): VisitDays => ({ kind: 'any', count, weekdays });
const dose = (changes: Partial<Dose> = {}): Dose => ({
  personId: 'P1',
  medicineId: 'M1',
  recurringVisitId: 'R1',
  administration: 'administer',
  windowStart: 480,
  windowEnd: 570,
  minutesIntoVisit: 0,
  minimumGapMinutes: 240,
  timeCritical: false,
  source: 'test',
  ...changes,
});

describe('visits on fixed days', () => {
  it('come on their weekdays, with ids that name the day', () => {
    expect(idsOf({ days: fixed(0, 2, 6) })).toEqual(['R1@2026-03-02', 'R1@2026-03-04', 'R1@2026-03-08']);
  });

  it('have window and preferred start in minutes of the period', () => {
    const [, visit] = expand({ days: fixed(0, 1) }).visits;
    expect(visit!.options).toEqual([
      { date: '2026-03-03', earliest: DAY + 480, latest: DAY + 600, preferred: DAY + 540 },
    ]);
  });

  it('take what they are from the care package and the person', () => {
    const people = [aPerson(1, { placeId: 'H3' })];
    const [visit] = expand(
      {
        minutes: 45,
        workers: 2,
        doubleUpReason: 'manual-handling',
        skills: ['S1'],
        priority: 'high',
        days: fixed(0),
      },
      { people },
    ).visits;
    expect(visit).toMatchObject({
      personId: 'P1',
      recurringVisitId: 'R1',
      label: 'breakfast',
      placeId: 'H3',
      minutes: 45,
      workers: 2,
      doubleUpReason: 'manual-handling',
      skills: ['S1'],
      priority: 'high',
      doses: [],
    });
  });

  it('begin and end with their validity, both days included', () => {
    expect(datesOf({ validFrom: '2026-03-04', validTo: '2026-03-06' })).toEqual(['03-04', '03-05', '03-06']);
  });

  it('start at the preferred time exactly where the timing is fixed', () => {
    const [visit] = expand({ timing: 'fixed', days: fixed(0) }).visits;
    expect(visit!.options[0]).toMatchObject({ earliest: 540, latest: 540, preferred: 540 });
  });

  it('may start after midnight of their day', () => {
    const [visit] = expand({
      earliestStart: 1410,
      latestStart: 1500,
      preferredStart: 1450,
      days: fixed(0),
    }).visits;
    expect(visit!.options[0]).toMatchObject({
      date: '2026-03-02',
      earliest: 1410,
      latest: 1500,
      preferred: 1450,
    });
  });

  it('follow the wall clock through a clock change', () => {
    const [saturday, sunday] = expand({ days: fixed(5, 6) }, {}, clockOf('2026-03-23')).visits;
    expect([saturday!.options[0]!.preferred, sunday!.options[0]!.preferred]).toEqual([
      5 * DAY + 540,
      6 * DAY + 480,
    ]);
  });

  it('are none for a person who is not in the dataset', () => {
    expect(idsOf({ personId: 'P9' })).toEqual([]);
  });
});

describe('visits every n-th week', () => {
  it('are counted from the Monday of the week in which they begin', () => {
    // They begin on a Wednesday; two and four weeks after that week they come on its Tuesday too.
    const fortnightly = { everyWeeks: 2, validFrom: '2026-03-04', days: fixed(1, 3) };
    expect(datesOf(fortnightly, {}, clockOf('2026-03-02', 28))).toEqual(['03-05', '03-17', '03-19']);
  });

  it('keep their weeks in a period that does not begin on a Monday', () => {
    const fortnightly = { everyWeeks: 2, validFrom: '2026-03-02', days: fixed(0, 3) };
    // Thursday 5 March to Wednesday 18 March: the week of 2 March, then that of 16 March.
    expect(datesOf(fortnightly, {}, clockOf('2026-03-05', 14))).toEqual(['03-05', '03-16']);
  });
});

describe('suspensions', () => {
  it('leave out the days on which the person is away, both ends included', () => {
    const suspensions = [{ personId: 'P1', from: '2026-03-03', to: '2026-03-07' }];
    expect(datesOf({}, { suspensions })).toEqual(['03-02', '03-08']);
  });

  it('leave everybody else alone', () => {
    const suspensions = [{ personId: 'P2', from: '2026-03-03', to: '2026-03-07' }];
    expect(datesOf({}, { suspensions })).toHaveLength(7);
  });
});

describe('any n of some days', () => {
  it('is n visits a week that may be on each of the days', () => {
    const { visits, choiceWeeks } = expand({ days: any(2, 0, 2, 4) });
    expect(visits.map(({ visitId }) => visitId)).toEqual(['R1@2026-03-02#1', 'R1@2026-03-02#2']);
    for (const visit of visits) {
      expect(visit.options.map(({ date }) => date)).toEqual(['2026-03-02', '2026-03-04', '2026-03-06']);
      expect(visit.choiceWeekId).toBe('R1@2026-03-02');
    }
    const dates = choiceWeeks[0]!.alternatives.map((days) => days.map(({ date }) => date.slice(8)).join());
    expect(dates).toEqual(['02,04', '02,06', '04,06']);
  });

  it('is planned for each whole block of seven days from the first', () => {
    // Thursday to Wednesday: Friday comes before Monday.
    const { choiceWeeks, visits } = expand({ days: any(1, 0, 4) }, {}, clockOf('2026-03-05', 20));
    expect(choiceWeeks.map(({ choiceWeekId }) => choiceWeekId)).toEqual(['R1@2026-03-05', 'R1@2026-03-12']);
    expect(visits[0]!.options.map(({ date }) => date)).toEqual(['2026-03-06', '2026-03-09']);
  });

  it('leaves out alternatives on days when the person is away', () => {
    const suspensions = [{ personId: 'P1', from: '2026-03-02', to: '2026-03-03' }];
    const { visits, choiceWeeks } = expand({ days: any(2, 0, 2, 4) }, { suspensions });
    expect(choiceWeeks[0]!.alternatives).toHaveLength(1);
    expect(visits[0]!.options.map(({ date }) => date)).toEqual(['2026-03-04', '2026-03-06']);
  });

  it('has nothing to plan in a week that does not count', () => {
    const { visits } = expand(
      { days: any(1, 0, 4), everyWeeks: 2, validFrom: '2026-03-02' },
      {},
      clockOf('2026-03-02', 14),
    );
    expect(visits.map(({ visitId }) => visitId)).toEqual(['R1@2026-03-02#1']);
  });
});

describe('a choice of days that joins visits', () => {
  const choice = (dayChoiceId = 'C1'): VisitDays => ({ kind: 'choice', dayChoiceId });
  const on = (line: number, weekday: number) => ({ recurringVisitId: `R${line}`, weekday });
  const recurringVisits = [
    aRecurringVisit(1, { days: choice() }),
    aRecurringVisit(2, { days: choice(), label: 'shower' }),
  ];
  const dayChoices = [
    {
      dayChoiceId: 'C1',
      alternatives: [
        [on(1, 0), on(1, 3), on(2, 0)],
        [on(1, 1), on(1, 4), on(2, 4)],
      ],
    },
  ];

  it('has as many visits of each line as an alternative, on the days of any of them', () => {
    const { visits } = expandVisits(aDataset({ recurringVisits, dayChoices }), clock);
    expect(
      visits.map(({ visitId, options }) => [visitId, ...options.map(({ date }) => date.slice(8))]),
    ).toEqual([
      ['R1@2026-03-02#1', '02', '03', '05', '06'],
      ['R1@2026-03-02#2', '02', '03', '05', '06'],
      ['R2@2026-03-02#1', '02', '06'],
    ]);
  });

  it('is one choice for all its lines', () => {
    const { visits, choiceWeeks } = expandVisits(aDataset({ recurringVisits, dayChoices }), clock);
    expect(choiceWeeks).toHaveLength(1);
    expect(choiceWeeks[0]!.visitIds).toEqual(visits.map(({ visitId }) => visitId));
    expect(choiceWeeks[0]!.alternatives[1]).toEqual([
      { recurringVisitId: 'R1', date: '2026-03-03' },
      { recurringVisitId: 'R1', date: '2026-03-06' },
      { recurringVisitId: 'R2', date: '2026-03-06' },
    ]);
  });

  it('drops an alternative of which one day is out of the question', () => {
    const suspensions = [{ personId: 'P1', from: '2026-03-03', to: '2026-03-03' }];
    const { choiceWeeks } = expandVisits(aDataset({ recurringVisits, dayChoices, suspensions }), clock);
    expect(choiceWeeks[0]!.alternatives.map((days) => days[0]!.date)).toEqual(['2026-03-02']);
  });
});

describe('doses', () => {
  const doses = [dose(), dose({ medicineId: 'M2', windowStart: 500, windowEnd: 620, minutesIntoVisit: 10 })];

  it('are given at the visit, each as its care package says', () => {
    const [visit] = expand({ days: fixed(0) }, { doses: [dose({ timeCritical: true })] }).visits;
    expect(visit!.doses).toEqual([
      {
        medicineId: 'M1',
        administration: 'administer',
        minimumGapMinutes: 240,
        minutesIntoVisit: 0,
        timeCritical: true,
      },
    ]);
  });

  it('allow only starts that bring all of them into their windows', () => {
    // 08:00–09:30 for one; 08:20–10:20 for the other, ten minutes into the visit.
    const [visit] = expand({ days: fixed(1) }, { doses }).visits;
    expect(visit!.options[0]!.medicationWindow).toEqual({ earliest: DAY + 490, latest: DAY + 570 });
  });

  it('ask for the skills that administering needs', () => {
    const skill = { skillId: 'meds', name: 'Medication', kind: 'training' as const };
    const skills = [{ ...skill, neededFor: 'administered-medication' as const }];
    const needed = (administration: Dose['administration']) =>
      expand({ days: fixed(0) }, { skills, doses: [dose({ administration })] }).visits[0]!.skills;
    expect([needed('administer'), needed('prompt')]).toEqual([['meds'], []]);
  });

  it('belong to their own recurring visit', () => {
    const [visit] = expand({ days: fixed(0) }, { doses: [dose({ recurringVisitId: 'R2' })] }).visits;
    expect([visit!.doses, visit!.options[0]!.medicationWindow]).toEqual([[], undefined]);
  });
});
