import type { Rota } from '@homeround/domain';
import { aRota, aRotaInput } from '@homeround/domain/testing';
import { measureRota } from './measure-rota';

/** Every number anywhere in a value. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

describe('measureRota', () => {
  it.each([
    ['one visit', aRotaInput(), aRota()],
    ['a visit that nobody has', aRotaInput(), aRota({ visits: [], duties: [], unallocated: ['V1'] })],
    [
      'a visit without workers',
      aRotaInput(),
      aRota({ visits: [{ visitId: 'V1', start: 540, workerIds: [] }] }),
    ],
    ['a worker without a shift', aRotaInput({ shifts: [] }), aRota({ duties: [] })],
    ['no visits at all', aRotaInput({ visits: [] }), aRota({ visits: [] })],
    [
      'nothing at all',
      aRotaInput({ people: [], workers: [], shifts: [], visits: [] }),
      aRota({ visits: [], duties: [] }),
    ],
    [
      'nonsense',
      aRotaInput(),
      { visits: [null, { visitId: 'V1', start: '9' }], duties: 3 } as unknown as Rota,
    ],
  ])('gives finite numbers for %s', (_, input, rota) => {
    const numbers = numbersIn(measureRota(input, rota));
    expect(numbers.length).toBeGreaterThan(20);
    expect(numbers.every(Number.isFinite)).toBe(true);
  });
});
