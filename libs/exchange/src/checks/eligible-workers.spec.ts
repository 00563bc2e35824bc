import type { Dataset, Person, RecurringVisit, Skill, Worker } from '@homeround/domain';
import { aDataset, aPerson, aRecurringVisit, aWorker } from '@homeround/domain/testing';
import { listFaults, toFiles } from '../testing';
import { readDataset } from '../dataset/read-dataset';

const STOMA: Skill = { skillId: 'STOMA', name: 'Stoma care', kind: 'skill', neededFor: 'asked' };
const SSSC: Skill = { skillId: 'SSSC', name: 'SSSC', kind: 'registration', neededFor: 'every-visit' };
const MED: Skill = {
  skillId: 'MED',
  name: 'Medication',
  kind: 'training',
  neededFor: 'administered-medication',
};
const AID: Skill = { skillId: 'AID', name: 'Assisting', kind: 'training', neededFor: 'assisted-medication' };

/** Workers 1, 2 … with the skills given for each. */
function faultsOf(
  held: readonly Worker['skills'][],
  setting: {
    skills?: readonly Skill[];
    visit?: Partial<RecurringVisit>;
    person?: Partial<Person>;
    worker?: Partial<Worker>;
    more?: Partial<Dataset>;
  },
) {
  const dataset = aDataset({
    skills: setting.skills ?? [],
    people: [aPerson(1, setting.person)],
    recurringVisits: [aRecurringVisit(1, setting.visit)],
    workers: held.map((skills, index) => aWorker(index + 1, { ...setting.worker, skills })),
    ...setting.more,
  });
  return listFaults(readDataset(toFiles(dataset)));
}

const since = (skillId: string, validFrom = '2020-01-01', validTo?: string) => ({
  skillId,
  validFrom,
  ...(validTo === undefined ? {} : { validTo }),
});
const SKILLED = 'NOBODY_SKILLED recurring_visits.csv:2 skills';
const EXPIRED = 'SKILLS_EXPIRED recurring_visits.csv:2 skills';
const ELIGIBLE = 'NOBODY_ELIGIBLE recurring_visits.csv:2';
const double = { workers: 2, doubleUpReason: 'manual-handling' } as const;

describe('eligible workers', () => {
  it('refuses a visit whose skill nobody holds', () => {
    const asked = { skills: [STOMA], visit: { skills: ['STOMA'] } };
    expect(faultsOf([[], []], asked)).toEqual([SKILLED]);
    expect(faultsOf([[], [since('STOMA')]], asked)).toEqual([]);
  });

  it('refuses a visit whose two skills nobody holds together', () => {
    const asked = { skills: [STOMA, MED], visit: { skills: ['STOMA', 'MED'] } };
    expect(faultsOf([[since('STOMA')], [since('MED')]], asked)).toEqual([SKILLED]);
    expect(
      faultsOf([[since('STOMA', '2020-01-01', '2026-06-30'), since('MED', '2026-07-01')]], asked),
    ).toEqual([SKILLED]);
    expect(
      faultsOf([[since('STOMA', '2020-01-01', '2026-07-01'), since('MED', '2026-07-01')]], asked),
    ).toEqual([]);
  });

  it('asks two workers of a double-up', () => {
    const asked = { skills: [STOMA], visit: { skills: ['STOMA'], ...double } };
    expect(faultsOf([[since('STOMA')], []], asked)).toEqual([SKILLED]);
    expect(faultsOf([[since('STOMA')], [since('STOMA')]], asked)).toEqual([]);
    expect(faultsOf([[]], { visit: double })).toEqual([SKILLED]);
  });

  it('asks for the registration that every visit needs', () => {
    expect(faultsOf([[]], { skills: [SSSC] })).toEqual([SKILLED]);
    expect(faultsOf([[since('SSSC')]], { skills: [SSSC] })).toEqual([]);
  });

  it.each([
    ['prompt', []],
    ['assist', ['AID']],
    ['administer', ['AID', 'MED']],
  ] as const)('asks for what the medication level %s implies', (administration, needed) => {
    const dose = {
      personId: 'P1',
      medicineId: 'M1',
      recurringVisitId: 'R1',
      administration,
      windowStart: 480,
      windowEnd: 600,
      minutesIntoVisit: 0,
      minimumGapMinutes: 0,
      timeCritical: false,
      source: 'record',
    };
    const setting = { skills: [AID, MED], more: { doses: [dose] } };
    expect(faultsOf([needed.map((skillId) => since(skillId))], setting)).toEqual([]);
    if (needed.length > 0) expect(faultsOf([[]], setting)).toEqual([SKILLED]);
  });

  it('refuses a visit for which every registration has expired before it begins', () => {
    expect(faultsOf([[since('SSSC', '2020-01-01', '2026-01-04')]], { skills: [SSSC] })).toEqual([EXPIRED]);
    expect(faultsOf([[since('SSSC', '2020-01-01', '2026-01-05')]], { skills: [SSSC] })).toEqual([]);
  });

  it('counts registrations from the last day of the history', () => {
    const history = [{ date: '2026-03-01', personId: 'P1', workerId: 'W1', visits: 1 }];
    const setting = { skills: [SSSC], more: { history } };
    expect(faultsOf([[since('SSSC', '2020-01-01', '2026-02-28')]], setting)).toEqual([EXPIRED]);
    expect(faultsOf([[since('SSSC', '2020-01-01', '2026-03-01')]], setting)).toEqual([]);
  });

  it('does not count registrations that begin after the visit has ended', () => {
    const setting = { skills: [SSSC], visit: { validTo: '2026-01-31' } };
    expect(faultsOf([[since('SSSC', '2026-02-01')]], setting)).toEqual([EXPIRED]);
  });

  it('says nothing of a visit that has ended before the last day of the history', () => {
    const history = [{ date: '2026-03-01', personId: 'P1', workerId: 'W1', visits: 1 }];
    expect(faultsOf([[]], { skills: [SSSC], visit: { validTo: '2026-02-01' }, more: { history } })).toEqual(
      [],
    );
  });

  it('refuses a visit whose only worker is declined', () => {
    expect(faultsOf([[]], { person: { declinedWorkers: ['W1'] } })).toEqual([ELIGIBLE]);
    expect(faultsOf([[], []], { person: { declinedWorkers: ['W1'] } })).toEqual([]);
  });

  it('refuses a visit for which no worker has the gender that it must be; unknown is not enough', () => {
    const must = { person: { workerGender: { gender: 'female', must: true } as const } };
    expect(faultsOf([[]], { ...must, worker: { gender: 'male' } })).toEqual([ELIGIBLE]);
    expect(faultsOf([[]], must)).toEqual([ELIGIBLE]);
    expect(faultsOf([[]], { ...must, worker: { gender: 'female' } })).toEqual([]);
  });

  it('takes a gender that is only a wish', () => {
    const wish = { person: { workerGender: { gender: 'female', must: false } as const } };
    expect(faultsOf([[]], { ...wish, worker: { gender: 'male' } })).toEqual([]);
  });

  it('refuses a visit to a home where every worker is restricted', () => {
    const setting = { person: { traits: ['dog'] }, worker: { restrictions: ['dog', 'stairs'] } };
    expect(faultsOf([[]], setting)).toEqual([ELIGIBLE]);
  });
});
