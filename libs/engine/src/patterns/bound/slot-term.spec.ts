import fc from 'fast-check';
import { costOfCover, nextPrice, toSlotPrices, valueOfSlot } from './slot-term';

const PRICES = toSlotPrices({
  slotHours: 0.25,
  shortfallPrice: 5,
  floorPrice: 20,
  floor: 0.8,
  excessPrice: 1,
});

const price = () => fc.double({ min: PRICES.lowest, max: PRICES.highest, noNaN: true });
const workers = () => fc.double({ min: 0, max: 60, noNaN: true });

describe('the term of a slot', () => {
  it('costs what the definition says: short, below the floor, too many', () => {
    expect(costOfCover(PRICES, 10, 10)).toBe(0);
    expect(costOfCover(PRICES, 9, 10)).toBeCloseTo(0.25 * 5, 9);
    expect(costOfCover(PRICES, 7, 10)).toBeCloseTo(0.25 * (5 * 3 + 20 * 1), 9);
    expect(costOfCover(PRICES, 14, 10)).toBeCloseTo(0.25 * 4, 9);
  });

  it('is never above cost less price times cover, whatever the cover', () => {
    fc.assert(
      fc.property(price(), workers(), workers(), (price, demand, cover) => {
        const least = valueOfSlot(PRICES, price, demand);
        expect(least).toBeLessThanOrEqual(costOfCover(PRICES, cover, demand) - price * cover + 1e-9);
      }),
    );
  });

  it('is reached at the demand or at the floor', () => {
    fc.assert(
      fc.property(price(), workers(), (price, demand) => {
        const at = (cover: number) => costOfCover(PRICES, cover, demand) - price * cover;
        const least = Math.min(at(demand), at(PRICES.floor * demand));
        expect(valueOfSlot(PRICES, price, demand)).toBeCloseTo(least, 6);
      }),
    );
  });
});

describe('the next price', () => {
  it('is the best within the outer slopes of value and cover less the square of the way', () => {
    const step = () => fc.double({ min: 1e-3, max: 2, noNaN: true });
    fc.assert(
      fc.property(price(), step(), workers(), workers(), (price, step, cover, demand) => {
        const worth = (to: number) =>
          valueOfSlot(PRICES, to, demand) + to * cover - (to - price) ** 2 / (2 * step);
        const next = nextPrice(PRICES, price, step, cover, demand);
        expect(next).toBeGreaterThanOrEqual(PRICES.lowest);
        expect(next).toBeLessThanOrEqual(PRICES.highest);
        for (let part = 0; part <= 200; part++) {
          const other = PRICES.lowest + ((PRICES.highest - PRICES.lowest) * part) / 200;
          expect(worth(next)).toBeGreaterThanOrEqual(worth(other) - 1e-6);
        }
      }),
    );
  });

  it('rests on the kink where cover lies between the floor and the demand', () => {
    expect(nextPrice(PRICES, PRICES.kink, 0.5, 9, 10)).toBe(PRICES.kink);
  });
});
