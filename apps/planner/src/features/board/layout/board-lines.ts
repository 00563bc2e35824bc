/** One line of the virtual list: a team's heading or a worker's row. */
export type BoardLine<Row> =
  | { readonly kind: 'team'; readonly key: string; readonly name: string; readonly workers: number }
  | { readonly kind: 'row'; readonly key: string; readonly row: Row; readonly rowIndex: number };

interface TeamRow {
  readonly workerId: string;
  readonly teamId: string;
}
interface NamedTeam {
  readonly teamId: string;
  readonly name: string;
}

/** Rows come by team: a heading before the first row of each, where there is more than one team. */
export function boardLines<Row extends TeamRow>(
  rows: readonly Row[],
  teams: readonly NamedTeam[],
): BoardLine<Row>[] {
  const names = new Map(teams.map(({ teamId, name }) => [teamId, name]));
  const counts = new Map<string, number>();
  for (const { teamId } of rows) counts.set(teamId, (counts.get(teamId) ?? 0) + 1);
  const lines: BoardLine<Row>[] = [];
  let team: string | undefined;
  rows.forEach((row, rowIndex) => {
    if (row.teamId !== team && teams.length > 1) lines.push(toHeading(row.teamId, names, counts));
    team = row.teamId;
    lines.push({ kind: 'row', key: row.workerId, row, rowIndex });
  });
  return lines;
}

function toHeading(teamId: string, names: Map<string, string>, counts: Map<string, number>) {
  const name = names.get(teamId) ?? teamId;
  return { kind: 'team', key: `team ${teamId}`, name, workers: counts.get(teamId) ?? 0 } as const;
}
