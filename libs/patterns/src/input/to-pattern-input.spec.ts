import {
  type CandidatePattern,
  DEFAULT_PATTERN_SETTINGS,
  type Dataset,
  type PatternSettings,
  type WorkAgreement,
} from '@homeround/domain';
import { aDataset, aRecurringVisit, aWorker, aWorkPattern } from '@homeround/domain/testing';
import { aCoreShift } from '../testing/any-pattern';
import { type PatternRequest, toPatternInput } from './to-pattern-input';

const DAY = '2026-03-23';

/** Five afternoons of six hours, unless changed. */
const aCandidate = (workPatternId: string, start = 780, minutes = 360): CandidatePattern => ({
  ...aWorkPattern({ workPatternId }),
  shifts: [0, 1, 2, 3, 4].map((weekday) => aCoreShift(weekday, start, start + minutes)),
  origin: 'generated',
  family: 'fixed lates',
});

const agreement = (changes: Partial<WorkAgreement>): WorkAgreement => ({
  workerId: 'W1',
  kind: 'carer',
  weekdaysOff: [],
  keepsPattern: false,
  ...changes,
});

function ask(
  changes: Partial<Dataset> = {},
  settings: Partial<PatternSettings> = {},
  request: Partial<PatternRequest> = {},
) {
  return toPatternInput(aDataset(changes), {
    settings: { ...DEFAULT_PATTERN_SETTINGS, ...settings },
    candidates: [aCandidate('B')],
    day: DAY,
    ...request,
  });
}

const codes = (...args: Parameters<typeof ask>) => ask(...args).faults.map(({ code }) => code);

describe('the input for choosing work patterns', () => {
  it('has workers with locality and service of their team, valid agreements and likings, and no name', () => {
    const { input, faults } = ask({
      agreements: [
        agreement({ validTo: DAY, earliestStart: 400 }),
        agreement({ validTo: '2026-03-22', earliestStart: 900 }),
      ],
      patternPreferences: [{ workerId: 'W1', workPatternId: 'B', liking: -1 }],
      staffRecords: [{ workerId: 'W1', sex: 'female', disability: true }],
    });
    expect(faults).toEqual([]);
    expect(input?.workers).toEqual([
      {
        workerId: 'W1',
        localityId: 'L1',
        teamId: 'T1',
        service: 'mainstream',
        contractedMinutes: 1800,
        workPatternId: 'WP1',
        phase: 1,
        agreements: [agreement({ validTo: DAY, earliestStart: 400 })],
        likings: [{ workPatternId: 'B', liking: -1 }],
      },
    ]);
    expect(JSON.stringify(input)).not.toMatch(/disability|Worker 1/);
  });

  it('has the patterns in use as present ones, candidates without the forbidden, and the demand', () => {
    const { input } = ask(
      { workPatterns: [aWorkPattern(), aWorkPattern({ workPatternId: 'unused' })] },
      { forbidden: ['C'] },
      { candidates: [aCandidate('B'), aCandidate('C')] },
    );
    expect(input?.presentPatterns.map(({ workPatternId }) => workPatternId)).toEqual(['WP1']);
    expect(input?.candidates.map(({ workPatternId }) => workPatternId)).toEqual(['B']);
    expect(input?.demand[0]?.workersNeeded).toHaveLength(672);
  });

  it('has only the localities that were asked for', () => {
    const localities = ['L1', 'L2'].map((localityId) => ({ localityId, name: localityId }));
    const teams = localities.map(({ localityId }, n) => ({
      teamId: `T${n + 1}`,
      name: localityId,
      localityId,
      service: 'mainstream' as const,
    }));
    const workers = [aWorker(1), aWorker(2, { teamId: 'T2' })];
    const { input } = ask({ localities, teams, workers }, {}, { localityIds: ['L1'] });
    expect(input?.workers.map(({ workerId }) => workerId)).toEqual(['W1']);
    expect(input?.demand.map(({ localityId }) => localityId)).toEqual(['L1']);
    expect(codes({ localities, teams, workers }, {}, { localityIds: ['L3', 'L1'] })).toEqual([
      'LOCALITY_NOT_IN_DATASET',
    ]);
    // L2 has a worker but no person.
    expect(codes({ localities, teams, workers })).toEqual(['LOCALITY_WITHOUT_DEMAND']);
  });

  it('is refused where nothing is left to choose, or for', () => {
    expect(ask({ workers: [] })).toMatchObject({ faults: [{ code: 'PATTERNS_WITHOUT_WORKERS' }] });
    expect(codes({}, { forbidden: ['B'] })).toEqual(['PATTERNS_WITHOUT_CANDIDATES']);
    expect(codes({ recurringVisits: [aRecurringVisit(1, { validTo: '2026-03-22' })] })).toEqual([
      'PATTERNS_WITHOUT_DEMAND',
    ]);
    expect(ask({ workers: [] }).input).toBeUndefined();
  });

  it('is refused where fixed patterns contradict what is allowed', () => {
    const candidates = [aCandidate('B'), aCandidate('C')];
    expect(codes({}, { fixed: ['C'], forbidden: ['C'] }, { candidates })).toEqual(['FIXED_AND_FORBIDDEN']);
    expect(codes({}, { fixed: ['X'] })).toEqual(['FIXED_PATTERN_UNKNOWN']);
    expect(codes({}, { fixed: ['B', 'C'] }, { candidates, mostPatterns: 1 })).toEqual(['TOO_MANY_FIXED']);
    expect(codes({}, { fixed: ['B', 'C', 'C'] }, { candidates, mostPatterns: 2 })).toEqual([]);
  });
});

describe('what the input cannot do is named, and the rest solved', () => {
  const causeOf = (...args: Parameters<typeof ask>) => {
    const { input, faults } = ask(...args);
    expect(input).toBeDefined();
    return faults.map(({ code, severity, cause }) => [code, severity, cause]);
  };

  it('a worker whose hours no candidate has, with the tolerance that would do', () => {
    expect(causeOf({ workers: [aWorker(1, { contractedMinutes: 1740 })] })).toEqual([
      [
        'CONTRACT_FITS_NO_CANDIDATE',
        'warn',
        'W1: 29 h contracted, the nearest candidate has 30 h: a tolerance of 60 minutes would do',
      ],
    ]);
    expect(codes({ workers: [aWorker(1, { contractedMinutes: 1740 })] }, { contractTolerance: 60 })).toEqual(
      [],
    );
  });

  it('a worker whose agreements no candidate keeps, though the present pattern does', () => {
    expect(causeOf({ agreements: [agreement({ latestEnd: 800 })] })).toEqual([
      [
        'AGREEMENTS_FIT_NO_CANDIDATE',
        'warn',
        'W1: of 1 candidates with the contracted hours, all break agreements: 1 by latest end',
      ],
    ]);
  });

  it('a worker whose agreements contradict each other, so that not even the present pattern keeps them', () => {
    const agreements = [agreement({ earliestStart: 900 }), agreement({ latestEnd: 900, kind: 'other' })];
    expect(causeOf({ agreements })).toEqual([
      [
        'AGREEMENTS_FIT_NOTHING',
        'warn',
        'W1: of 1 candidates with the contracted hours, all break agreements: 1 by earliest start, 1 by latest end; of the present pattern: it starts at 07:00, and no start before 15:00 is agreed (carer)',
      ],
    ]);
  });

  it('a worker whose agreements contradict each other, also where the present pattern may be chosen', () => {
    const agreements = [agreement({ earliestStart: 900 }), agreement({ latestEnd: 900, kind: 'other' })];
    const candidates = [aCandidate('B'), aCandidate('WP1', 420)];
    expect(codes({ agreements }, {}, { candidates })).toEqual(['AGREEMENTS_FIT_NOTHING']);
    // Nothing is wrong where the present pattern keeps the agreement and may be chosen.
    expect(codes({ agreements: [agreement({ latestEnd: 800 })] }, {}, { candidates })).toEqual([]);
  });

  it('many workers with one contract at once', () => {
    const workers = [1, 2, 3, 4, 5, 6, 7].map((n) => aWorker(n, { contractedMinutes: 960 }));
    expect(causeOf({ workers })).toMatchObject([
      [
        'CONTRACT_FITS_NO_CANDIDATE',
        'warn',
        'W1, W2, W3, W4, W5 and 2 more: 16 h contracted, the nearest candidate has 30 h: a tolerance of 840 minutes would do',
      ],
    ]);
  });

  it('nobody whose agreement is that the pattern stays', () => {
    expect(codes({ agreements: [agreement({ keepsPattern: true })] })).toEqual([]);
  });

  it('a worker for whom there are only nights, or patterns against the law', () => {
    // Five shifts of six hours through the night; and from 08:00 to 14:00 on all days without a day off.
    expect(codes({}, {}, { candidates: [aCandidate('N', 1320)] })).toEqual(['WORKER_FITS_NO_CANDIDATE']);
    const all = [0, 1, 2, 3, 4, 5, 6].map((weekday) => aCoreShift(weekday, 480, 737));
    expect(codes({}, {}, { candidates: [{ ...aCandidate('D'), shifts: all }] })).toEqual([
      'WORKER_FITS_NO_CANDIDATE',
    ]);
  });

  it('a fixed pattern that nobody may work', () => {
    const candidates = [aCandidate('B'), aCandidate('C', 780, 120)];
    expect(causeOf({}, { fixed: ['C'] }, { candidates })).toEqual([
      ['FIXED_PATTERN_FOR_NOBODY', 'warn', 'No worker may work C'],
    ]);
  });
});
