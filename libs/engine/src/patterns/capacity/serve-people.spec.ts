import fc from 'fast-check';
import { type Highs, openHighs } from '../../milp/solve-milp';
import { aTeamProblem, mostServed, type TeamSketch } from '../../testing';
import { DEFAULT_SERVING, type Served, servePeople } from './serve-people';
import type { TeamProblem } from './team-problem';

let highs: Highs;
beforeAll(async () => {
  highs = await openHighs();
});

const ALL = { ...DEFAULT_SERVING, gap: 0 };
const serve = (sketch: TeamSketch, size?: number) => {
  const problem = aTeamProblem(sketch);
  return servePeople(
    highs,
    problem,
    problem.sizeOfArchetype.map((own) => size ?? own),
    ALL,
  );
};

/** An independent reading of the answer: what is wrong with it, in words. */
function findWrongs(problem: TeamProblem, sizeOf: Int32Array, { people, atMost, teams }: Served): string[] {
  const wrongs: string[] = [];
  const used = new Map<string, number>();
  const served = new Map<number, number>();
  const note = (wrong: boolean, words: string) => wrong && wrongs.push(words);
  for (const team of teams) {
    const { archetype, types, shares } = team;
    served.set(archetype, (served.get(archetype) ?? 0) + team.people);
    note(types.length > sizeOf[archetype]!, 'a team is too large');
    for (const type of new Set(types))
      note(types.filter((one) => one === type).length > problem.workersOfType[type]!, 'nobody left');
    for (let need = problem.firstNeed[archetype]!; need < problem.firstNeed[archetype + 1]!; need++) {
      const takers = shares.filter((share) => share.need === need);
      const taken = takers.reduce((sum, { share }) => sum + share, 0);
      note(Math.abs(taken - problem.workersOfNeed[need]!) > 1e-6, 'a need is not served');
      for (const { type, share } of takers) {
        note(share > types.filter((one) => one === type).length + 1e-9, 'somebody is there twice');
        const cell = problem.cellOfNeed[need]!;
        note(problem.reaches[type * problem.cells + cell] !== 1, 'somebody is not on duty');
        const key = `${type * problem.cells + cell}`;
        used.set(key, (used.get(key) ?? 0) + team.people * share * problem.hoursOfNeed[need]!);
      }
    }
  }
  used.forEach((hours, at) => note(hours > problem.hours[Number(at)]! + 1e-5, 'hours are used twice'));
  served.forEach((count, at) =>
    note(count > problem.peopleOfArchetype[at]! + 1e-5, 'people are served twice'),
  );
  const all = [...served.values()].reduce((sum, count) => sum + count, 0);
  note(Math.abs(all - people) > 1e-5, 'the sum is another');
  note(people > atMost + 1e-5, 'more than the bound');
  return wrongs;
}

describe('people served by mini-teams', () => {
  it('are all, where one worker has the hours for them', () => {
    const types = [{ on: 'XX', workers: 1, hours: 4 }];
    const served = serve({ types, people: [{ needs: '11', people: 4, hours: 1, size: 1 }] });
    expect(served.people).toBeCloseTo(4, 6);
    expect(served.atMost).toBeCloseTo(4, 6);
  });

  it('are as many as the hours of the scarcest part of the day allow', () => {
    const types = [
      { on: 'X-', workers: 1, hours: 4 },
      { on: '-X', workers: 1, hours: 2 },
    ];
    const people = [{ needs: '11', people: 4, hours: 1, size: 2 }];
    const served = serve({ types, people });
    expect(served.people).toBeCloseTo(2, 6);
    // An hour more of the second type in the second part is one person more; of the first, none.
    expect([...served.prices].map((price) => Math.round(price * 1e6) / 1e6)).toEqual([0, 0, 0, 1]);
    expect(serve({ types, people }, 1).people).toBe(0);
  });

  it('need two workers at a double-up, who may be of one type', () => {
    const people = [{ needs: '2', people: 1, hours: 1, size: 2 }];
    expect(serve({ types: [{ on: 'X', workers: 1, hours: 4 }], people }).people).toBe(0);
    expect(serve({ types: [{ on: 'X', workers: 2, hours: 1 }], people }).people).toBeCloseTo(1, 6);
    expect(serve({ types: [{ on: 'X', workers: 2, hours: 1 }], people }, 1).people).toBe(0);
  });

  it('are fewer at the same time than one by one', () => {
    // Each alone could have the one worker who is there in both parts.
    const types = [
      { on: 'XX', workers: 1, hours: 1 },
      { on: 'X-', workers: 3, hours: 1 },
      { on: '-X', workers: 3, hours: 1 },
    ];
    const people = [{ needs: '11', people: 4, hours: 1, size: 1 }];
    expect(serve({ types, people }).people).toBeCloseTo(1, 6);
    expect(serve({ types, people }, 2).people).toBeCloseTo(4, 6);
  });

  it('are none where nobody works or nobody is', () => {
    const people = [{ needs: '1', people: 4, hours: 1, size: 1 }];
    const served = serve({ types: [], people });
    expect(served).toMatchObject({ people: 0, teams: [] });
    expect(served.atMost).toBeLessThan(0.01);
    expect(serve({ types: [{ on: 'X', workers: 1, hours: 1 }], people: [] })).toMatchObject({ people: 0 });
  });

  it('are as many as the whole programme says, and their teams stand up to another reading', () => {
    const cells = (marks: string[]) =>
      fc.array(fc.constantFrom(...marks), { minLength: 3, maxLength: 3 }).map((texts) => texts.join(''));
    const anySketch = fc.record({
      types: fc.array(
        fc.record({
          on: cells(['X', '-']),
          workers: fc.integer({ min: 1, max: 2 }),
          hours: fc.integer({ min: 1, max: 3 }),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      people: fc.array(
        fc.record({
          needs: cells(['1', '2', '-']).filter((needs) => needs !== '---'),
          people: fc.integer({ min: 1, max: 5 }),
          hours: fc.integer({ min: 1, max: 2 }),
          size: fc.integer({ min: 1, max: 3 }),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    });
    fc.assert(
      fc.property(anySketch, (sketch) => {
        const problem = aTeamProblem(sketch);
        const served = servePeople(highs, problem, problem.sizeOfArchetype, ALL);
        const most = mostServed(highs, problem, problem.sizeOfArchetype);
        expect(findWrongs(problem, problem.sizeOfArchetype, served)).toEqual([]);
        // A team that gains less than a thousandth of a person is not looked for.
        expect(served.people).toBeGreaterThan(most - 0.02);
        expect(served.people).toBeLessThan(most + 1e-5);
        expect(served.atMost).toBeGreaterThan(most - 1e-5);
        expect(served.atMost).toBeLessThan(most + 0.02);
      }),
      { numRuns: 60 },
    );
  });
});
