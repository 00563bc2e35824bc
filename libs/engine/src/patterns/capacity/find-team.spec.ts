import fc from 'fast-check';
import { findTeam } from './find-team';
import { CANNOT, type NeedCosts } from './need-costs';

const anyCosts = fc.integer({ min: 1, max: 4 }).chain((needs) =>
  fc.record({
    needs: fc.constant(needs),
    workers: fc.array(fc.constantFrom(1, 2), { minLength: needs, maxLength: needs }),
    // Each type stands once or twice.
    types: fc.array(
      fc.record({
        copies: fc.integer({ min: 1, max: 2 }),
        costs: fc.array(fc.constantFrom(0, 0.1, 0.2, 0.35, CANNOT), { minLength: needs, maxLength: needs }),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  }),
);

const toCosts = ({
  needs,
  workers,
  types,
}: typeof anyCosts extends fc.Arbitrary<infer T> ? T : never): NeedCosts => {
  const members = types.flatMap(({ copies }, type) => new Array<number>(copies).fill(type));
  return {
    ...{ firstNeed: 0, needs, workers: Uint8Array.from(workers), members: Int32Array.from(members) },
    costs: Float64Array.from(members.flatMap((type) => types[type]!.costs)),
  };
};

/** What a team costs, by sorting: the cheapest one or two for each need. */
function costOf({ needs, workers, costs }: NeedCosts, team: readonly number[]): number {
  let sum = 0;
  for (let need = 0; need < needs; need++) {
    const own = team.map((member) => costs[member * needs + need]!).sort((a, b) => a - b);
    for (let worker = 0; worker < workers[need]!; worker++) sum += own[worker] ?? CANNOT;
  }
  return sum;
}

const listTeams = (members: number, most: number): number[][] =>
  Array.from({ length: members }, (_, member) => member)
    .reduce<number[][]>((teams, member) => [...teams, ...teams.map((team) => [...team, member])], [[]])
    .filter(({ length }) => length <= most);

describe('the cheapest team', () => {
  it('is what trying all teams finds', () => {
    fc.assert(
      fc.property(anyCosts.map(toCosts), fc.integer({ min: 1, max: 4 }), (costs, most) => {
        const found = findTeam(costs, most, CANNOT, 1e6);
        const least = Math.min(...listTeams(costs.members.length, most).map((team) => costOf(costs, team)));
        expect(found.cost).toBeCloseTo(Math.min(CANNOT, least), 9);
        expect(found.atLeast).toBeCloseTo(found.cost, 9);
        for (const team of found.teams) {
          expect(team.length).toBeLessThanOrEqual(most);
          expect(costOf(costs, team)).toBeLessThan(CANNOT);
        }
        if (found.teams[0]) expect(costOf(costs, found.teams[0])).toBeCloseTo(found.cost, 9);
      }),
    );
  });

  it('is not known, but bounded, where the search is cut short', () => {
    fc.assert(
      fc.property(anyCosts.map(toCosts), fc.integer({ min: 1, max: 4 }), (costs, most) => {
        const least = findTeam(costs, most, CANNOT, 1e6).cost;
        const short = findTeam(costs, most, CANNOT, 1);
        expect(short.cost).toBeGreaterThanOrEqual(least - 1e-9);
        expect(short.atLeast).toBeLessThanOrEqual(least + 1e-9);
      }),
    );
  });
});
