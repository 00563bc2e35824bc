import { aPerson } from '@homeround/domain/testing';
import { wordAsks } from './person-asks';

const nameOf = (workerId: string) => `Worker ${workerId}`;

describe('wordAsks', () => {
  it('says everything that a person asked for, the firmest first', () => {
    const person = aPerson(1, {
      workerGender: { gender: 'female', must: true },
      declinedWorkers: ['W1', 'W2'],
      miniTeam: ['W3', 'W4'],
      preferredWorkers: ['W5'],
      languages: ['Gaelic', 'Polish'],
      interests: ['gardening'],
    });
    expect(wordAsks(person, nameOf)).toEqual([
      'Only female workers',
      'Not Worker W1 or Worker W2',
      'Named mini-team: Worker W3 and Worker W4',
      'Prefers Worker W5',
      'Would like Gaelic or Polish spoken',
      'Interests: gardening',
    ]);
  });

  it('tells a wish from what must be', () => {
    const person = aPerson(1, { workerGender: { gender: 'male', must: false } });
    expect(wordAsks(person, nameOf)).toEqual(['Would like a male worker']);
  });

  it('says nothing for somebody who asked for nothing', () => {
    expect(wordAsks(aPerson(1), nameOf)).toEqual([]);
  });
});
