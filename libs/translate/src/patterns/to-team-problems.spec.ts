import {
  type Catalogue,
  DEFAULT_PATTERN_SETTINGS,
  DEFAULT_RULES,
  type PatternInput,
  type PatternShift,
  type WorkPattern,
} from '@homeround/domain';
import { openHighs, rateTeams } from '@homeround/engine';
import { toTeamCapacity } from './to-team-capacity';
import { toTeamProblems } from './to-team-problems';

const DAILY = [0, 1, 2, 3, 4, 5, 6];
const shiftsOf = (week: number, weekdays: readonly number[], start: number, end: number): PatternShift[] =>
  weekdays.map((weekday) => ({ week, weekday, start: start * 60, end: end * 60, kind: 'core' }));
const aPattern = (workPatternId: string, cycleWeeks: number, shifts: PatternShift[]): WorkPattern => ({
  ...{ workPatternId, name: workPatternId, cycleWeeks, shifts },
});
/** Mornings of every second week, and all middays but for the first half-hour. */
const MORNINGS = aPattern('mornings', 2, shiftsOf(1, DAILY, 7, 11));
const MIDDAYS = aPattern('middays', 1, shiftsOf(1, DAILY, 11.5, 16));

const worker = (workerId: string, localityId: string, workPatternId: string) => ({
  ...{ workerId, localityId, workPatternId, teamId: 'T1', service: 'mainstream' as const },
  ...{ contractedMinutes: 1800, phase: 1, agreements: [], likings: [] },
});
const input: PatternInput = {
  ...{ name: 'test', cycleAnchor: '2026-01-05', rules: DEFAULT_RULES, candidates: [], demand: [] },
  localities: ['L1', 'L2'].map((localityId) => ({ localityId, name: localityId })),
  workers: [
    worker('W1', 'L1', 'mornings'),
    worker('W2', 'L1', 'mornings'),
    worker('W3', 'L1', 'mornings'),
    worker('W4', 'L2', 'middays'),
  ],
  presentPatterns: [MORNINGS, MIDDAYS],
  settings: DEFAULT_PATTERN_SETTINGS,
};
const placed = (workerId: string, workPatternId: string, phase = 1) => ({
  ...{ workerId, workPatternId, phase, individual: false },
});
const catalogue: Catalogue = {
  workPatternIds: ['middays', 'mornings'],
  placements: [
    placed('W1', 'mornings'),
    placed('W2', 'mornings', 2),
    placed('W3', 'mornings'),
    placed('W4', 'middays'),
  ],
};
const need = (part: number) => ({ part, workers: 1 as const, hours: 0.5 });
const archetypes = [
  { localityId: 'L1', people: 10, miniTeamSize: 3, needs: [need(0)] },
  { localityId: 'L2', people: 20, miniTeamSize: 1, needs: [need(1)] },
];
const problemsOf = (weeks: number) => toTeamProblems(input, catalogue, archetypes, { usable: 0.5, weeks });

describe('a catalogue for the rating of mini-teams', () => {
  it('has workers of one pattern and phase together, and only hours in which they are on duty', () => {
    const [first, second] = problemsOf(1);
    expect(first).toMatchObject({ cells: 35, types: 2, archetypes: 1 });
    expect(Array.from(first!.workersOfType)).toEqual([2, 1]);
    // Two workers for four hours, half of them usable; those in phase 2 are off in the first week.
    expect([first!.hours[0], first!.hours[1], first!.hours[35]]).toEqual([4, 0, 0]);
    // Three and a half hours of midday count; one hour of tea is too little to be there.
    expect([second!.hours[1], second!.hours[2], second!.reaches[2]]).toEqual([1.75, 0, 0]);
  });

  it('has the weeks of the cycle one after another, with the same needs in each', () => {
    const [first] = problemsOf(2);
    expect(first).toMatchObject({ cells: 70 });
    expect([0, 35, 70, 105].map((at) => first!.hours[at])).toEqual([4, 0, 0, 2]);
    expect(Array.from(first!.cellOfNeed)).toEqual([0, 35]);
  });

  it('comes back as shares of all people, with the parts in which hours are scarce', async () => {
    const highs = await openHighs();
    const answers = problemsOf(1).map((problem) => rateTeams(highs, { problem, sizes: [1] }));
    const { people, own, bySize } = toTeamCapacity(answers);
    // Four hours serve 8 of 10, one and three quarters 3.5 of 20.
    expect(people).toBe(30);
    expect(own.share).toBeCloseTo(11.5 / 30, 6);
    expect(own.atMost).toBeCloseTo(11.5 / 30, 2);
    expect(own.reached).toBe(1);
    expect(own.scarcest.map(({ weekday, part }) => [weekday, part])).toEqual([
      [0, 'midday'],
      [0, 'morning'],
    ]);
    expect(bySize).toMatchObject([{ size: 1 }]);
    expect(bySize[0]!.share).toBeCloseTo(11.5 / 30, 6);
  });
});
