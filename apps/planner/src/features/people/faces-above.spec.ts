import { facesAbove, type ListedPerson, wordFacesAbove } from './faces-above';

const person = (distinctWorkers: number, cause?: ListedPerson['cause']): ListedPerson => ({
  ...{ personId: 'P1', name: 'Kirsty Laird', teamId: 'T1', visits: 9, unallocated: 0, newFaces: 0 },
  ...{ distinctWorkers, miniTeamSize: 4, lowerBound: 2 },
  ...(cause === undefined ? {} : { cause }),
});

describe('who meets too many faces', () => {
  it('is counted from the mini-team size on', () => {
    expect([facesAbove(person(3)), facesAbove(person(4)), facesAbove(person(6))]).toEqual([0, 0, 2]);
  });

  it('is said in a sentence, with those whose work patterns leave no choice', () => {
    expect(wordFacesAbove([person(4)])).toBe('Nobody meets more workers than the mini-team size.');
    expect(wordFacesAbove([person(5, 'scheduling'), person(4)])).toBe(
      '1 person meets more workers than the mini-team size.',
    );
    expect(wordFacesAbove([person(5, 'scheduling'), person(9, 'patterns')])).toBe(
      '2 people meet more workers than the mini-team size, 1 of them mostly because of the work patterns.',
    );
  });
});
