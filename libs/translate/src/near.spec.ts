import { aRotaInput, aVisit } from '@homeround/domain/testing';
import { toNear } from './near';
import { toOpenOptions } from './options';

/** Visits at places along a street, ten minutes apart, with their preferred starts; who is near each of them. */
function near(visits: readonly { place: number; start: number }[], placeCount = 5): number[][] {
  const input = aRotaInput({
    visits: visits.map(({ start }, n) =>
      aVisit(n, { options: [{ date: '2026-03-02', earliest: start, latest: start, preferred: start }] }),
    ),
  });
  const travel = Uint16Array.from(
    { length: placeCount * placeCount },
    (_, at) => 10 * Math.abs(Math.floor(at / placeCount) - (at % placeCount)),
  );
  const placeOf = Int32Array.from(visits, ({ place }) => place);
  const { nearFirst, nearVisit } = toNear(toOpenOptions(input).flat(), placeOf, travel, placeCount);
  return visits.map((_, at) => [...nearVisit.slice(nearFirst[at], nearFirst[at + 1])]);
}

describe('visits near another', () => {
  it('come nearest place first', () => {
    expect(near([4, 0, 2, 1].map((place) => ({ place, start: 500 })))[1]).toEqual([3, 2, 0]);
  });

  it('come in order of time at one place, without the visit itself', () => {
    const at = (start: number) => ({ place: 1, start });
    expect(near([at(560), at(500), at(450)])[1]).toEqual([2, 0]);
  });

  it('are those whose preferred starts are a hundred minutes away at most', () => {
    const at = (start: number) => ({ place: 1, start });
    expect(near([at(500), at(400), at(399), at(600), at(601)])[0]).toEqual([1, 3]);
  });

  it('are some forty at most: the nearest', () => {
    const many = Array.from({ length: 100 }, (_, n) => ({ place: n % 50, start: 500 }));
    const [first] = near(many, 50);
    expect(first!.length).toBeGreaterThanOrEqual(30);
    expect(first!.length).toBeLessThanOrEqual(60);
    expect(Math.max(...first!.map((visit) => visit % 50))).toBeLessThan(40);
  });
});
