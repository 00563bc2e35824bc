import { openHighs } from '../../milp/solve-milp';
import { aTeamProblem } from '../../testing';
import { rateTeams } from './rate-teams';

describe('how many people mini-teams can serve', () => {
  const problem = aTeamProblem({
    types: [
      { on: 'XX', workers: 1, hours: 1 },
      { on: 'X-', workers: 2, hours: 1 },
      { on: '-X', workers: 1, hours: 1 },
    ],
    people: [
      { needs: '11', people: 3, hours: 1, size: 2 },
      { needs: '1-', people: 2, hours: 1, size: 1 },
    ],
  });

  it('is told for their own size and every size asked for, and is less than whom they could reach', async () => {
    const answer = rateTeams(await openHighs(), { problem, sizes: [1, 2] });
    const rounded = answer.ratings.map(({ size, served, reached }) => [size, Math.round(served), reached]);
    expect(answer.people).toBe(5);
    // Three hours in the first part, two in the second: three people, whoever they are.
    expect(rounded).toEqual([
      [undefined, 3, 5],
      [1, 3, 5],
      [2, 3, 5],
    ]);
  });

  it('is scarce where the hours are', async () => {
    const [own] = rateTeams(await openHighs(), { problem, sizes: [] }).ratings;
    expect(own!.scarceIn).toHaveLength(2);
    expect(own!.scarceIn[0]).toBeCloseTo(1, 6);
  });

  it('stays known where it is stopped', async () => {
    const [own] = rateTeams(await openHighs(), { problem, sizes: [] }, () => true).ratings;
    expect(own!.served).toBeLessThanOrEqual(own!.atMost);
    expect(own!.atMost).toBe(5);
  });
});
