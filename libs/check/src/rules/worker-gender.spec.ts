import type { Gender } from '@homeround/domain';
import { aPerson, aRota, aRotaInput, aWorker } from '@homeround/domain/testing';
import { findingsOf } from '../testing';

function check(gender: Gender | undefined, must: boolean) {
  const input = aRotaInput({
    people: [aPerson(1, { workerGender: { gender: 'female', must } })],
    workers: [aWorker(1, gender ? { gender } : {})],
  });
  return findingsOf('worker-gender', input, aRota());
}

describe('worker-gender', () => {
  it('accepts a worker of the gender that must be', () => {
    expect(check('female', true)).toEqual([]);
  });

  it('finds a worker of the other gender', () => {
    expect(check('male', true)).toMatchObject([
      { visitIds: ['V1'], workerIds: ['W1'], amount: 1, detail: 'must be a female worker, is male' },
    ]);
  });

  it('finds a worker whose gender is unknown', () => {
    expect(check(undefined, true)).toMatchObject([{ detail: 'must be a female worker, is unknown' }]);
  });

  it('leaves a mere wish to the objective', () => {
    expect(check('male', false)).toEqual([]);
  });

  it('asks nothing where nothing is asked', () => {
    expect(findingsOf('worker-gender', aRotaInput(), aRota())).toEqual([]);
  });
});
