/** What a PHCP file says, in its own terms. */
export interface PhcpInstance {
  readonly people: readonly PhcpPerson[];
  readonly operators: readonly PhcpOperator[];
  /** Travel minutes [from][to] between municipalities; the diagonal is a leg inside one. */
  readonly minutes: readonly (readonly number[])[];
  /** Visiting-day patterns: per day of the week 0 = no visit, else the skill of the visit. */
  readonly patterns: readonly (readonly number[])[];
}

export interface PhcpPerson {
  readonly id: number;
  /** Most different operators in the week. */
  readonly mostOperators: number;
  /** Visits a week that need skill 1, and that need skill 2. */
  readonly visits: readonly [number, number];
  /** From 0. */
  readonly municipality: number;
}

export interface PhcpOperator {
  readonly id: number;
  /** 2 may also do visits of skill 1. */
  readonly skill: number;
  readonly dailyHours: number;
}

/** Working days of the instance's week: Monday to Friday. */
export const PHCP_DAYS = 5;

interface Line {
  readonly row: number;
  readonly numbers: readonly number[];
}

/**
 * Reads the text of one instance (Cappanera & Scutellà 2015): `nodes operators municipalities patterns`, where nodes is
 * one more than the people, then a line for each person, operator, municipality and pattern.
 * @throws Error naming the line when the text is not of that form.
 */
export function readPhcpInstance(text: string): PhcpInstance {
  const lines = toLines(text);
  let next = 0;
  const take = (count: number, columns: number, what: string): (readonly number[])[] =>
    Array.from({ length: count }, () => {
      const line = lines[next++];
      if (!line) throw new Error(`the text ends before the last ${what}`);
      if (line.numbers.length === columns) return line.numbers;
      throw new Error(`line ${line.row}: the ${what} has ${columns} numbers, not ${line.numbers.length}`);
    });

  const [nodes, operators, municipalities, patterns] = take(1, 4, 'first line')[0] as Four;
  const instance: PhcpInstance = {
    people: take(nodes - 1, 5, 'person').map(toPerson),
    operators: take(operators, 3, 'operator').map(toOperator),
    minutes: take(municipalities, municipalities, 'municipality'),
    patterns: take(patterns, PHCP_DAYS, 'pattern'),
  };
  if (next < lines.length)
    throw new Error(`line ${lines[next]!.row}: nothing is expected after the patterns`);
  const stray = instance.people.find((person) => person.municipality >= municipalities);
  if (stray) throw new Error(`person ${stray.id}: there is no municipality ${stray.municipality}`);
  return instance;
}

type Four = [number, number, number, number];

function toLines(text: string): Line[] {
  return text
    .split(/\r?\n/)
    .map((line, index) => ({ row: index + 1, cells: line.trim().split(/\s+/) }))
    .filter(({ cells }) => cells[0] !== '')
    .map(({ row, cells }) => {
      const wrong = cells.find((cell) => !/^\d+$/.test(cell));
      if (wrong !== undefined) throw new Error(`line ${row}: "${wrong}" is no whole number`);
      return { row, numbers: cells.map(Number) };
    });
}

function toPerson([id, mostOperators, first, second, municipality]: readonly number[]): PhcpPerson {
  return { id: id!, mostOperators: mostOperators!, visits: [first!, second!], municipality: municipality! };
}

function toOperator([id, skill, dailyHours]: readonly number[]): PhcpOperator {
  return { id: id!, skill: skill!, dailyHours: dailyHours! };
}
