import { aDataset, aPerson, aRecurringVisit, aWorker } from '@homeround/domain/testing';
import { changeCell, listFaults, toFiles } from '../testing';
import { readDataset } from '../dataset/read-dataset';

const workers = [1, 2, 3].map((n) => aWorker(n));
const faultsOf = (changes: Parameters<typeof aPerson>[1]) =>
  listFaults(readDataset(toFiles(aDataset({ workers, people: [aPerson(1, changes)] }))));

describe('people', () => {
  it('refuses a worker who is both declined and in the mini-team or preferred', () => {
    expect(faultsOf({ miniTeam: ['W1'], declinedWorkers: ['W1'] })).toEqual([
      'WORKER_BOTH_WAYS person_workers.csv:3 kind',
    ]);
    expect(faultsOf({ preferredWorkers: ['W2'], declinedWorkers: ['W1', 'W2'] })).toEqual([
      'WORKER_BOTH_WAYS person_workers.csv:4 kind',
    ]);
  });

  it('warns when more workers are named than the mini-team may have', () => {
    expect(faultsOf({ miniTeam: ['W1', 'W2'], miniTeamSize: 1 })).toEqual([
      'MINI_TEAM_TOO_LARGE people.csv:2 mini_team_size',
    ]);
    expect(faultsOf({ miniTeam: ['W1', 'W2'], miniTeamSize: 2 })).toEqual([]);
  });

  it('warns of a person without visits', () => {
    const dataset = aDataset({ people: [aPerson(1), aPerson(2)], recurringVisits: [aRecurringVisit(1)] });
    expect(listFaults(readDataset(toFiles(dataset)))).toEqual([
      'PERSON_WITHOUT_VISITS people.csv:3 person_id',
    ]);
  });

  it('asks whether a gender is a must or a wish, and for neither without one', () => {
    const files = toFiles(aDataset());
    expect(listFaults(readDataset(changeCell(files, 'people.csv', 2, 'worker_gender', 'male')))).toEqual([
      'MISSING_VALUE people.csv:2 worker_gender_must',
    ]);
    expect(listFaults(readDataset(changeCell(files, 'people.csv', 2, 'worker_gender_must', 'yes')))).toEqual([
      'UNEXPECTED_VALUE people.csv:2 worker_gender_must',
    ]);
  });
});
