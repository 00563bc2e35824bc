/** A round of one peak, and a full day. */
const [LEAST, MOST] = [300, 450];
const NIGHT = 540;

/** Minutes of a usual day of work: a fifth of the contract, from 5 to 7½ hours; a night is 9 hours. */
export function usualDayMinutes(contractMinutes: number, isNight: boolean): number {
  return isNight ? NIGHT : Math.min(MOST, Math.max(LEAST, contractMinutes / 5));
}
