import { aPerson, aRota, aRotaInput, aWorker } from '@homeround/domain/testing';
import { findingsOf } from '../testing';

function check(restrictions: readonly string[], traits: readonly string[]) {
  const input = aRotaInput({ people: [aPerson(1, { traits })], workers: [aWorker(1, { restrictions })] });
  return findingsOf('worker-restriction', input, aRota());
}

describe('worker-restriction', () => {
  it('accepts a home with traits that do not concern the worker', () => {
    expect(check(['dog'], ['smoker', 'stairs'])).toEqual([]);
    expect(check([], ['dog'])).toEqual([]);
    expect(check(['dog'], [])).toEqual([]);
  });

  it('finds a home with one trait from which the worker is restricted', () => {
    expect(check(['dog', 'cat'], ['dog'])).toMatchObject([
      { visitIds: ['V1'], workerIds: ['W1'], amount: 1, detail: 'the worker may not be sent to: dog' },
    ]);
  });

  it('counts every shared trait', () => {
    expect(check(['dog', 'smoker'], ['smoker', 'dog'])).toMatchObject([{ amount: 2 }]);
  });
});
