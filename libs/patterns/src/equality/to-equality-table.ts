import { AGE_BANDS, groupBy, SEXES, type StaffRecord, type WorkerId } from '@homeround/domain';
import type { WorkerImpact } from '../impact/worker-impact';
import { chooseSuppressed } from './choose-suppressed';
import { compareGroup } from './compare-group';
import {
  DEFAULT_EQUALITY,
  type EqualityCharacteristic,
  type EqualityGroup,
  type EqualitySettings,
  type EqualityTable,
  type GroupFigures,
} from './equality-table';

const NOT_SAID = 'not said';

interface Characteristic {
  readonly name: string;
  /** In the table's order; workers of none of these have not said. */
  readonly groups: readonly string[];
  readonly groupOf: (impact: WorkerImpact, record: StaffRecord | undefined) => string | undefined;
}

/** How a catalogue's changes fall on groups of workers, with small groups left out. Impacts are those of all workers. */
export function toEqualityTable(
  impacts: readonly WorkerImpact[],
  staffRecords: readonly StaffRecord[],
  settings: EqualitySettings = DEFAULT_EQUALITY,
): EqualityTable {
  const smallestGroup = Math.min(10, Math.max(5, settings.smallestGroup));
  const records = new Map(staffRecords.map((record) => [record.workerId, record]));
  const all = toFigures(impacts);
  const characteristics = toCharacteristics(settings).map((characteristic) =>
    toRows(characteristic, impacts, records, all, smallestGroup),
  );
  const anySuppressed = characteristics.some(({ groups }) => groups.some(({ suppressed }) => suppressed));
  return { smallestGroup, all, characteristics, notes: toNotes(smallestGroup, anySuppressed) };
}

function toCharacteristics({ partTimeBelow }: EqualitySettings): Characteristic[] {
  const either = (value: boolean | undefined, yes: string, no: string) =>
    value === undefined ? undefined : value ? yes : no;
  return [
    { name: 'sex', groups: SEXES, groupOf: (_, record) => record?.sex },
    {
      name: 'age band',
      groups: AGE_BANDS.map(wordBand),
      groupOf: (_, record) => record?.ageBand && wordBand(record.ageBand),
    },
    {
      name: 'disability',
      groups: ['disabled', 'not disabled'],
      groupOf: (_, record) => either(record?.disability, 'disabled', 'not disabled'),
    },
    {
      name: 'part-time',
      groups: ['part-time', 'full-time'],
      groupOf: ({ contractedMinutes }) => either(contractedMinutes < partTimeBelow, 'part-time', 'full-time'),
    },
    {
      name: 'cares for somebody',
      groups: ['carer', 'no carer'],
      groupOf: (_, record) => either(record?.carer, 'carer', 'no carer'),
    },
  ];
}

/** "under 25", "25–39", "65 and over". */
const wordBand = (band: string): string =>
  /^\d+-\d+$/.test(band) ? band.replace('-', '–') : band.replaceAll('-', ' ');

function toRows(
  { name, groups, groupOf }: Characteristic,
  impacts: readonly WorkerImpact[],
  records: ReadonlyMap<WorkerId, StaffRecord>,
  all: GroupFigures,
  smallest: number,
): EqualityCharacteristic {
  const members = groupBy(impacts, (impact) => groupOf(impact, records.get(impact.workerId)) ?? NOT_SAID);
  const present = [...groups, NOT_SAID].flatMap((group) => {
    const ofGroup = members.get(group);
    return ofGroup ? [{ group, figures: toFigures(ofGroup) }] : [];
  });
  const suppressed = chooseSuppressed(
    present.map(({ figures }) => figures.workers),
    smallest,
  );
  return {
    characteristic: name,
    groups: present.map(({ group, figures }, index) => toRow(group, figures, suppressed[index]!, all)),
  };
}

function toRow(group: string, figures: GroupFigures, suppressed: boolean, all: GroupFigures): EqualityGroup {
  if (!suppressed) return { group, suppressed, ...figures, comparison: compareGroup(figures, all) };
  return {
    group,
    suppressed,
    workers: null,
    changed: null,
    meanMovedHours: null,
    moreWeekends: null,
    lostPay: null,
    heavy: null,
    comparison: null,
  };
}

function toFigures(impacts: readonly WorkerImpact[]): GroupFigures {
  const count = (counts: (impact: WorkerImpact) => boolean) => impacts.filter(counts).length;
  const moved = impacts.reduce((sum, { movedHours }) => sum + movedHours, 0);
  return {
    workers: impacts.length,
    changed: count(({ stays }) => !stays),
    meanMovedHours: impacts.length === 0 ? 0 : moved / impacts.length,
    moreWeekends: count(({ before, after }) => after.weekendsInFour > before.weekendsInFour),
    lostPay: count(({ before, after }) => after.payBearingHours < before.payBearingHours),
    heavy: count(({ weight }) => weight === 'heavy'),
  };
}

/** How many have not said is in the table itself, where it may be told. */
function toNotes(smallestGroup: number, anySuppressed: boolean): string[] {
  const suppressed = `Groups of fewer than ${smallestGroup} workers are left out, and further ones where their numbers could be worked out from the others.`;
  return [
    'Figures are of all workers of a group, those who change nothing included.',
    '"Not said" holds those without an entry; no conclusion is drawn from it.',
    ...(anySuppressed ? [suppressed] : []),
  ];
}
