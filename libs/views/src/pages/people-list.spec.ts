import { peopleListSchema } from '@homeround/contract';
import { aPerson, aVisit } from '@homeround/domain/testing';
import { toScreen } from '../screen/screen';
import { aMorning, aMorningRota } from '@homeround/explain/testing';
import { aboutRota, aScreen, throughJson } from '../testing';
import { toPeopleList } from './people-list';

describe('toPeopleList', () => {
  it('lists everybody by name with their visits and faces', () => {
    const list = toPeopleList(aScreen(), aboutRota);
    expect(throughJson(peopleListSchema, list)).toEqual(list);
    expect(list.people.map(({ name }) => name)).toEqual(['Mr Hay', 'Mrs Bell', 'Mrs Campbell']);
    expect(list.people[2]).toMatchObject({
      visits: 1,
      unallocated: 0,
      distinctWorkers: 1,
      lowerBound: 1,
      newFaces: 0,
    });
    expect(list.teams).toEqual([{ teamId: 'T1', name: 'North team' }]);
  });

  it('says what it comes from that somebody meets more workers than the mini-team size', () => {
    const people = [aPerson(1, { miniTeamSize: 1 })];
    const visits = [
      aVisit(1),
      aVisit(2, { options: [{ ...aVisit(2).options[0]!, latest: 700 }] }),
      aVisit(3),
    ];
    const rota = {
      visits: [
        { visitId: 'V1', start: 480, workerIds: ['W1'] },
        { visitId: 'V2', start: 600, workerIds: ['W2'] },
      ],
      unallocated: ['V3'],
    };
    const [person] = toPeopleList(aScreen({ people, visits }, rota), aboutRota).people;
    expect(person).toMatchObject({
      ...{ visits: 3, unallocated: 1, distinctWorkers: 2, miniTeamSize: 1, newFaces: 1 },
      cause: 'scheduling',
    });
  });

  it('has no lower bound where nobody can come', () => {
    const screen = toScreen(
      aMorning({ shifts: [] }),
      aMorningRota({ visits: [], duties: [], unallocated: ['V1', 'V2', 'V3'] }),
    );
    const [person] = toPeopleList(screen, aboutRota).people;
    expect(person).toMatchObject({ visits: 1, unallocated: 1, distinctWorkers: 0, lowerBound: null });
    expect(person).not.toHaveProperty('cause');
  });
});
