import type { Familiarity, Person } from '@homeround/domain';
import { aPerson, aRota, aRotaInput, aVisit, aWorker } from '@homeround/domain/testing';
import { allocated } from '../testing';
import { costOf } from './cost-of';

/** Person 1 has one visit on each day; the lists say who comes. */
function costs(
  workerIdsOfDay: readonly (readonly string[])[],
  person: Partial<Person> = {},
  familiarity: readonly Familiarity[] = [],
) {
  const input = aRotaInput({
    people: [aPerson(1, person)],
    workers: [1, 2, 3, 4, 5].map((n) => aWorker(n)),
    visits: workerIdsOfDay.map((ids, day) => aVisit(day + 1, { workers: ids.length === 2 ? 2 : 1 }, day)),
    familiarity,
  });
  const visits = workerIdsOfDay.map((ids, day) => allocated(day + 1, day * 1440 + 540, ids));
  return costOf(input, aRota({ visits }));
}
const knows = (workerId: string, visits: number): Familiarity => ({ personId: 'P1', workerId, visits });

describe('the cost of the mini-team', () => {
  it('is 600 for each worker above the mini-team size', () => {
    const four = [['W1'], ['W2'], ['W3'], ['W4']];
    expect(costs(four, { miniTeamSize: 4 })['mini-team']).toBe(0);
    expect(costs(four, { miniTeamSize: 2 })['mini-team']).toBe(1200);
  });

  it('counts a worker once, however often', () => {
    expect(costs([['W1'], ['W2'], ['W1'], ['W2']], { miniTeamSize: 2 })['mini-team']).toBe(0);
  });

  it('counts both workers of a double-up', () => {
    expect(costs([['W1', 'W2']], { miniTeamSize: 1 })['mini-team']).toBe(600);
  });
});

describe('the cost of spread', () => {
  it('is 400 for one visit by one worker', () => {
    expect(costs([['W1']]).spread).toBe(400);
  });

  it('is round(400 × 32^0.2) = 800 for 32 visits by one worker: 32 = 2^5', () => {
    expect(costs(Array.from({ length: 32 }, () => ['W1'])).spread).toBe(800);
  });

  it('rounds each worker alone', () => {
    // 400 × 2^0.2 = 459.48 → 459; 400 × 3^0.2 = 498.29 → 498.
    expect(costs([['W1'], ['W1'], ['W2'], ['W2'], ['W2']]).spread).toBe(459 + 498);
  });

  it('counts a double-up for both of its workers', () => {
    expect(costs([['W1', 'W2'], ['W1']]).spread).toBe(459 + 400);
  });
});

describe('the cost of new faces', () => {
  it('is nothing for a person who knows nobody yet', () => {
    expect(costs([['W1'], ['W2']])['new-face']).toBe(0);
  });

  it('is 300 for each worker whom the person does not know, once', () => {
    expect(costs([['W1'], ['W2'], ['W2'], ['W3']], {}, [knows('W1', 1)])['new-face']).toBe(600);
  });

  it('takes a single earlier visit, the mini-team and preference for knowing', () => {
    const person = { miniTeam: ['W2'], preferredWorkers: ['W3'] };
    expect(costs([['W1'], ['W2'], ['W3']], person, [knows('W1', 1)])['new-face']).toBe(0);
  });
});

describe('the cost of visits from outside the team', () => {
  it('is 60 for each worker-visit by somebody who is not usual', () => {
    // W1 came three times: usual. W2 came twice: known, but not usual.
    const familiarity = [knows('W1', 3), knows('W2', 2)];
    expect(costs([['W1'], ['W2'], ['W2']], {}, familiarity)['outside-team']).toBe(120);
  });

  it('is nothing where nobody is usual', () => {
    expect(costs([['W2']], {}, [knows('W1', 2)])['outside-team']).toBe(0);
  });

  it('counts only the stranger of a double-up', () => {
    expect(costs([['W1', 'W2']], { miniTeam: ['W1'] })['outside-team']).toBe(60);
  });
});
