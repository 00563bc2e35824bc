import { aPerson } from '@homeround/domain/testing';
import { aMorning } from '@homeround/explain/testing';
import { toRotaMembers } from './rota-members';
import { aboutRota } from './testing';

describe('toRotaMembers', () => {
  it('lists everyone and the teams of both people and workers, by name', () => {
    const people = [...aMorning().people, aPerson(4, { name: 'Miss Adam', teamId: 'T9' })];
    const { people: found, workers, teams } = toRotaMembers(aMorning({ people }), aboutRota);
    expect(found.map(({ name }) => name)).toEqual(['Miss Adam', 'Mr Hay', 'Mrs Bell', 'Mrs Campbell']);
    expect(workers.map(({ name }) => name)).toEqual(['Ann Reid', 'Carol Muir', 'Jean Ross', 'Tom Boyd']);
    expect(teams.map(({ name }) => name)).toEqual(['North team', 'T9']);
  });
});
