/** What an hour costs the council. Pounds. */
export interface PayRates {
  /** An hour of a worker's duty. */
  readonly basic: number;
  /** Share of the basic rate that employing somebody costs on top: national insurance and pension. */
  readonly onCosts: number;
  /** Share of the basic rate paid on top for an hour that bears an allowance (docs/patterns.md). */
  readonly allowance: number;
  /** An hour of an agency's worker. */
  readonly agency: number;
}

/**
 * Placeholders of about the right size, so that options can be compared before a council has entered its own; every page
 * and pack that shows pounds says so and asks for local sign-off.
 */
export const DEFAULT_PAY_RATES: PayRates = {
  // Least rate of adult social care in Scotland from April 2025, as announced by the Scottish Government.
  basic: 12.6,
  // 15 % employer's national insurance (2025–26) and a local-government pension contribution of about as much.
  onCosts: 0.3,
  // A common enhancement; councils differ from a tenth to a half.
  allowance: 0.2,
  // About twice the basic rate, as agencies' home care is usually quoted.
  agency: 25,
};
