import { aMorning, anUnallocatedMorning } from '../testing';
import { aVisit } from '@homeround/domain/testing';
import { toRotaLookup } from '../rota/rota-lookup';
import { findOtherStarts } from './find-other-starts';

const seat = { staying: [], adds: 1 } as const;
const find = (input = aMorning(), most = 3) => {
  const lookup = toRotaLookup(input, anUnallocatedMorning());
  return findOtherStarts(lookup, lookup.visitOf.get('V1')!, seat, most).map(({ move, outside }) => [
    move.workerIds[0],
    move.start,
    outside,
  ]);
};

describe('findOtherStarts', () => {
  it('finds the nearest start outside the window for each worker', () => {
    // Ann Reid and Jean Ross are free a minute before 08:50 (Ann from 08:40); Tom Boyd until 08:25, 25 minutes before.
    expect(find()).toEqual([
      ['W1', 529, -1],
      ['W3', 551, 1],
      ['W2', 505, -25],
    ]);
  });

  it('stops after as many as asked for', () => {
    expect(find(aMorning(), 1)).toEqual([['W1', 529, -1]]);
  });

  it('never leaves the medication window', () => {
    const option = { date: '2026-03-02', earliest: 530, latest: 550, preferred: 540 };
    const medicationWindow = { earliest: 525, latest: 550 };
    const visits = [aVisit(1, { options: [{ ...option, medicationWindow }] }), ...aMorning().visits.slice(1)];
    expect(find(aMorning({ visits }))).toEqual([
      ['W1', 529, -1],
      ['W3', 528, -2],
    ]);
  });
});
