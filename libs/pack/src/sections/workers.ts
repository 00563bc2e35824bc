import type { PackContent, WorkerTotals } from '../content/pack-content';
import { type Block, column, heading, type Row, text } from '../document/blocks';
import { changeText, decimal } from '../words/numbers';
import { sourceOf } from '../words/option-words';

/** Printed; all of them stand in the workbook. */
const HEAVIEST = 20;

/** What the option does to workers: by locality, then the heaviest changes by id alone. */
export function workersSection(content: PackContent): Block[] {
  const changed = content.workers.filter(({ stays }) => !stays);
  const heaviest = changed.slice(0, HEAVIEST);
  return [
    heading(2, 'What it would mean for workers', true),
    text(
      'Team and locality stay as they are for everybody. Agreements on working time that are recorded were kept; where a manager’s choice of patterns breaks one, it is counted as a clash.',
    ),
    text(
      'Hours moved count each worker’s own place in the cycle; “Options side by side” has the estimate for a typical week, which is a little lower.',
      'note',
    ),
    totalsTable(content),
    relationsTable(content),
    heading(3, 'The heaviest changes'),
    text(
      `The ${decimal(heaviest.length)} heaviest of ${decimal(changed.length)} changes, by the points of each worker’s change. Every worker stands in the workbook, sheet “Workers”, and each gets a letter of their own.`,
      'note',
    ),
    {
      kind: 'table',
      caption: 'Heaviest changes',
      source: sourceOf(content, 'Worked out; workers by id alone.'),
      columns: [
        column('Worker', 1.6, 'left'),
        column('Locality', 1.8, 'left'),
        column('Hours moved', 1.2),
        column('Weekends in four', 1.6),
        column('Allowance hours', 1.6),
        column('What becomes harder', 6.5, 'left'),
      ],
      rows: heaviest.map(({ workerId, localityName, movedHours, before, after, reasons, clashes }) => ({
        cells: [
          workerId,
          localityName,
          decimal(movedHours),
          changeText(before.weekendsInFour, after.weekendsInFour),
          changeText(before.payBearingHours, after.payBearingHours),
          [...clashes.map((clash) => `Clash: ${clash}`), ...reasons].join('; '),
        ],
      })),
    },
  ];
}

function totalsTable(content: PackContent): Block {
  return {
    kind: 'table',
    caption: 'Workers by what would change',
    source: sourceOf(content, 'Worked out.'),
    columns: [
      column('Locality', 2, 'left'),
      column('Workers', 1.2),
      column('Changed', 1.2),
      column('Heavy', 1),
      column('Keep own pattern', 1.3),
      column('More weekends', 1.4),
      column('Fewer weekends', 1.4),
      column('Less allowance', 1.4),
      column('Clashes', 1.2),
      column('Hours moved a week', 1.5),
    ],
    rows: totalRows(content.totals, (totals) => [
      decimal(totals.workers),
      decimal(totals.changed),
      decimal(totals.heavy),
      decimal(totals.individual),
      decimal(totals.moreWeekends),
      decimal(totals.fewerWeekends),
      decimal(totals.lessPay),
      decimal(totals.clashes),
      decimal(totals.movedHours),
    ]),
  };
}

function relationsTable(content: PackContent): Block {
  return {
    kind: 'table',
    caption: 'People whom workers usually support, and what workers said',
    source: sourceOf(content, 'Worked out from the last four weeks of visits.'),
    columns: [
      column('Locality', 2, 'left'),
      column('Known people kept', 1.5),
      column('Kept in part', 1.5),
      column('Lost', 1.5),
      column('Workers who said what they like', 1.8),
      column('Of these, met', 1.5),
    ],
    rows: totalRows(content.totals, (totals) => [
      decimal(totals.peopleKept),
      decimal(totals.peoplePartly),
      decimal(totals.peopleLost),
      decimal(totals.preferencesGiven),
      decimal(totals.preferencesMet),
    ]),
  };
}

const totalRows = (totals: readonly WorkerTotals[], cellsOf: (totals: WorkerTotals) => string[]): Row[] =>
  totals.map((one, index) => ({
    cells: [one.localityName, ...cellsOf(one)],
    total: index === totals.length - 1,
  }));
