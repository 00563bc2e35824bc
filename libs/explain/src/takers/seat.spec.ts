import { aVisit } from '@homeround/domain/testing';
import { toRotaLookup } from '../rota/rota-lookup';
import { aMorning, aMorningRota } from '../testing';
import { findSeats } from './seat';

const double = aVisit(1, { workers: 2 });
const seatsWith = (workerIds: string[]) => {
  const visits = workerIds.length > 0 ? [{ visitId: 'V1', start: 540, workerIds }] : [];
  return findSeats(toRotaLookup(aMorning({ visits: [double] }), aMorningRota({ visits })), double);
};

describe('findSeats', () => {
  it('has one for each worker of a double-up, beside whom the other stays', () => {
    expect(seatsWith(['W1', 'W2'])).toEqual([
      { replaces: 'W1', staying: ['W2'], adds: 1 },
      { replaces: 'W2', staying: ['W1'], adds: 1 },
    ]);
  });

  it('has one for a second worker who is missing, and one for two', () => {
    expect(seatsWith(['W1'])[1]).toEqual({ staying: ['W1'], adds: 1 });
    expect(seatsWith([])).toEqual([{ staying: [], adds: 2 }]);
  });
});
