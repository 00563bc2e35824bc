import { aPerson, aRotaInput } from './testing';
import { findKnownWorkers } from './usual-workers';

const came = (workerId: string, visits: number, personId = 'P1') => ({ personId, workerId, visits });

function known(changes: Parameters<typeof aRotaInput>[0]) {
  const { usual, known: all } = findKnownWorkers(aRotaInput(changes)).get('P1')!;
  return { usual: [...usual].sort(), known: [...all].sort() };
}

describe('whom a person knows', () => {
  it('is nobody without mini-team, preference and history', () => {
    expect(known({})).toEqual({ usual: [], known: [] });
  });

  it('is the mini-team and the preferred workers, as usual ones', () => {
    const people = [aPerson(1, { miniTeam: ['W1', 'W2'], preferredWorkers: ['W2', 'W3'] })];
    expect(known({ people })).toEqual({ usual: ['W1', 'W2', 'W3'], known: ['W1', 'W2', 'W3'] });
  });

  it('is everyone who came, as usual ones from three visits on', () => {
    const familiarity = [came('W1', 3), came('W2', 2), came('W3', 0)];
    expect(known({ familiarity })).toEqual({ usual: ['W1'], known: ['W1', 'W2'] });
  });

  it('is told apart for each person', () => {
    const people = [aPerson(1), aPerson(2)];
    expect(known({ people, familiarity: [came('W1', 5, 'P2')] })).toEqual({ usual: [], known: [] });
  });

  it('passes over history of people who are not in the input', () => {
    expect(known({ familiarity: [came('W1', 5, 'P9')] })).toEqual({ usual: [], known: [] });
  });
});
