import type { RotatingProblem } from '../rotating/rotating-problem';

/** The days as text: A, B, … for the shifts, - for a day off. */
export function toText(shiftOfDay: ArrayLike<number>): string {
  return Array.from(shiftOfDay, (shift) => (shift < 0 ? '-' : String.fromCharCode(65 + shift))).join('');
}

/** The other way round. */
export function fromText(text: string): Int8Array {
  return Int8Array.from(text, (letter) => (letter === '-' ? -1 : letter.charCodeAt(0) - 65));
}

/** What `keepsBlocks` says in typed arrays, said again of a text: slow, and easy to believe. */
export function readsWell(problem: RotatingProblem, text: string): boolean {
  const turn = (text + text).search(/-[^-]/) + 1;
  if (turn === 0) return false;
  const round = (text + text).slice(turn, turn + text.length);
  const isWithin = (pattern: RegExp, least: number, most: number) =>
    (round.match(pattern) ?? []).every(({ length }) => length >= least && length <= most);
  const pairs = Array.from({ length: problem.shifts ** 2 }, (_, pair) => [
    String.fromCharCode(65 + Math.floor(pair / problem.shifts)),
    String.fromCharCode(65 + (pair % problem.shifts)),
  ]);
  const endless = round + round;
  return (
    isWithin(/-+/g, problem.offLeast, problem.offMost) &&
    isWithin(/[^-]+/g, problem.workLeast, problem.workMost) &&
    Array.from(problem.blockLeast).every((least, shift) =>
      isWithin(new RegExp(`${String.fromCharCode(65 + shift)}+`, 'g'), least, problem.blockMost[shift]!),
    ) &&
    pairs.every(([a, b], pair) => !problem.forbiddenNext[pair] || !endless.includes(`${a}${b}`)) &&
    pairs.every(([a, b], pair) => !problem.forbiddenAfterDayOff[pair] || !endless.includes(`${a}-${b}`))
  );
}

/** True when every weekday has as many workers on each shift as asked for. */
export function meetsDemand(problem: RotatingProblem, text: string): boolean {
  const { shifts, weekDays, demandLeast, demandMost } = problem;
  const workers = new Int32Array(shifts * weekDays);
  fromText(text).forEach((shift, day) => {
    if (shift >= 0) workers[shift * weekDays + (day % weekDays)]!++;
  });
  return workers.every((count, at) => count >= demandLeast[at]! && count <= demandMost[at]!);
}

/** Looks at every rota there is: for cycles of a few days only. */
export function findByLookingAtAll(problem: RotatingProblem): string | undefined {
  const days = problem.weeks * problem.weekDays;
  const kinds = problem.shifts + 1;
  for (let number = 0; number < kinds ** days; number++) {
    let rest = number;
    const text = toText(
      Array.from({ length: days }, () => {
        const kind = rest % kinds;
        rest = Math.floor(rest / kinds);
        return kind - 1;
      }),
    );
    if (meetsDemand(problem, text) && readsWell(problem, text)) return text;
  }
  return undefined;
}
