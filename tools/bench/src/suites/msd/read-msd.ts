import type { ShiftDesignTask } from '@homeround/check';

/**
 * Reads one instance of minimum shift design (Musliu, Schaerf & Slany 2004) from MiniZinc data, as docs/shift-design.md says.
 * @throws Error naming what is missing or does not fit.
 */
export function readMsd(text: string): ShiftDesignTask {
  const values = readAssignments(text);
  const slotMinutes = numberOf(values, 'interval');
  const days = numberOf(values, 'days');
  const demand = listOf(values, 'demand');
  if (!(slotMinutes > 0) || (24 * 60) % slotMinutes !== 0)
    throw new Error(`a day has no whole number of slots of ${slotMinutes} minutes`);
  const slots = (days * 24 * 60) / slotMinutes;
  if (demand.length !== slots) throw new Error(`demand: ${slots} numbers are expected, not ${demand.length}`);
  return {
    slotMinutes,
    days,
    demand,
    kinds: readKinds(values),
    weights: {
      excess: numberOf(values, 'weightOverCover'),
      shortage: numberOf(values, 'weightUnderCover'),
      shift: numberOf(values, 'weightShiftInstances'),
    },
  };
}

function readKinds(values: ReadonlyMap<string, unknown>) {
  const count = numberOf(values, 'shiftTypes');
  const [firstStart, lastStart, shortest, longest] = ['minStart', 'maxStart', 'minLength', 'maxLength'].map(
    (name) => {
      const list = listOf(values, name);
      if (list.length === count) return list;
      throw new Error(`${name}: ${count} numbers are expected, not ${list.length}`);
    },
  );
  return Array.from({ length: count }, (_, kind) => ({
    firstStart: firstStart![kind]!,
    lastStart: lastStart![kind]!,
    shortest: shortest![kind]!,
    longest: longest![kind]!,
  }));
}

/** `name = value;` where the value is a number or a list of them; `%` begins a comment. */
function readAssignments(text: string): ReadonlyMap<string, unknown> {
  const statements = text.replace(/%.*/g, '').split(';');
  return new Map(
    statements
      .map((statement) => /^\s*(\w+)\s*=\s*(\[[-\d.,\s]*\]|-?[\d.]+)\s*$/.exec(statement))
      .filter((match) => match !== null)
      .map(([, name, value]) => [name!, JSON.parse(value!)]),
  );
}

function numberOf(values: ReadonlyMap<string, unknown>, name: string): number {
  const value = values.get(name);
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  throw new Error(`${name}: a whole number is expected`);
}

function listOf(values: ReadonlyMap<string, unknown>, name: string): readonly number[] {
  const value = values.get(name);
  if (Array.isArray(value) && value.every((one) => Number.isInteger(one) && one >= 0)) return value;
  throw new Error(`${name}: a list of whole numbers is expected`);
}
