/**
 * Prices of cover (Lagrange multipliers). With a price λ on every worker on duty in a slot, the cost f of the slot's own
 * cover c (docs/patterns.md: short, below the floor, too many) leaves the least of f(c) − λc. f is convex with kinks at
 * floor × demand and at demand, so the least is finite for λ between the outer slopes and lies at a kink.
 */
export interface SlotPrices {
  /** Slope of f below the floor, from the floor to the demand, and above it; points of one worker in one slot. */
  readonly lowest: number;
  readonly kink: number;
  readonly highest: number;
  readonly floor: number;
}

export interface SlotWeights {
  readonly slotHours: number;
  readonly shortfallPrice: number;
  readonly floorPrice: number;
  readonly floor: number;
  readonly excessPrice: number;
}

export function toSlotPrices(weights: SlotWeights): SlotPrices {
  const { slotHours, shortfallPrice, floorPrice, floor, excessPrice } = weights;
  return {
    lowest: -slotHours * (shortfallPrice + floorPrice),
    kink: -slotHours * shortfallPrice,
    highest: slotHours * excessPrice,
    floor,
  };
}

/** The least of f(c) − λc over c ≥ 0: at the demand for prices from the kink on, at the floor below it. */
export function valueOfSlot(prices: SlotPrices, price: number, demand: number): number {
  if (price >= prices.kink) return -price * demand;
  return -prices.kink * (1 - prices.floor) * demand - price * prices.floor * demand;
}

/** f(c): what cover `cover` costs in a slot with demand `demand`. */
export function costOfCover(prices: SlotPrices, cover: number, demand: number): number {
  if (cover >= demand) return prices.highest * (cover - demand);
  const short = -prices.kink * (demand - cover);
  const floor = prices.floor * demand;
  return cover >= floor ? short : short + (prices.kink - prices.lowest) * (floor - cover);
}

/**
 * The price after a step from `price` when `cover` stands on duty: the best of value + price × cover − (change)² ÷ 2
 * step, in closed form. Unlike a plain gradient step it stays within the outer slopes and can rest on the kink.
 */
export function nextPrice(
  prices: SlotPrices,
  price: number,
  step: number,
  cover: number,
  demand: number,
): number {
  const above = price + step * (cover - demand);
  if (above >= prices.kink) return Math.min(above, prices.highest);
  const below = price + step * (cover - prices.floor * demand);
  if (below <= prices.kink) return Math.max(below, prices.lowest);
  return prices.kink;
}
