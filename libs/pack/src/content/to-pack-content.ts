import type { LocalityId } from '@homeround/domain';
import type { WorkerImpact } from '@homeround/patterns';
import { toCoverFigures } from './cover-figures';
import type { PackContent, PackWorker, WorkerTotals } from './pack-content';
import type { Consultation, PackRequest } from './pack-request';
import { toSettingRows } from './setting-rows';
import { toLetterContents } from './to-letter-contents';

const REPLY =
  'Tell your manager or your union’s representative what you think: what would suit you, what would not, and what is missing. You may say it in person, by telephone or in writing.';

/** What a consultation pack says, from what is stored. The one way to a pack, for the service and the command line alike. */
export function toPackContent(request: PackRequest): PackContent {
  const { council, pack, dataset, front, option, baseline, beside, compared, equality, transition } = request;
  const { input, impacts, coverage } = request;
  return {
    ...{ council, pack, dataset, front, option, baseline, beside, compared, equality, transition },
    localities: input.localities.map(({ localityId, name }) => ({ localityId, name })),
    workers: toWorkers(request),
    totals: toTotals(request),
    coverage: coverage.localities,
    coverFigures: toCoverFigures(coverage.localities),
    settings: toSettingRows(input.settings, option),
    consultation: toConsultation(request),
    letters: toLetterContents({ ...request, impacts }),
  };
}

function toWorkers({ impacts, input, nameOf, named }: PackRequest): PackWorker[] {
  const localityName = localityNames(input.localities);
  return impacts
    .map((impact) => ({
      ...impact,
      localityName: localityName(impact.localityId),
      ...(named ? { name: nameOf[impact.workerId] ?? impact.workerId } : {}),
    }))
    .sort((a, b) => b.severity - a.severity || (a.workerId < b.workerId ? -1 : 1));
}

function toTotals({ impacts, input }: PackRequest): WorkerTotals[] {
  return [
    ...input.localities.map(({ localityId, name }) =>
      totalsOf(
        name,
        impacts.filter((impact) => impact.localityId === localityId),
      ),
    ),
    totalsOf('All', impacts),
  ];
}

function totalsOf(localityName: string, impacts: readonly WorkerImpact[]): WorkerTotals {
  const count = (holds: (impact: WorkerImpact) => boolean) => impacts.filter(holds).length;
  const sum = (amountOf: (impact: WorkerImpact) => number) =>
    impacts.reduce((total, impact) => total + amountOf(impact), 0);
  return {
    localityName,
    workers: impacts.length,
    changed: count(({ stays }) => !stays),
    heavy: count(({ weight }) => weight === 'heavy'),
    individual: count(({ individual }) => individual),
    moreWeekends: count(({ before, after }) => isMore(after.weekendsInFour, before.weekendsInFour)),
    fewerWeekends: count(({ before, after }) => isMore(before.weekendsInFour, after.weekendsInFour)),
    lessPay: count(({ before, after }) => isMore(before.payBearingHours, after.payBearingHours)),
    clashes: count(({ clashes }) => clashes.length > 0),
    movedHours: sum(({ movedHours }) => movedHours),
    peopleKept: sum(({ relationships }) => relationships.kept),
    peoplePartly: sum(({ relationships }) => relationships.partly),
    peopleLost: sum(({ relationships }) => relationships.lost),
    preferencesGiven: count(({ preferenceMet }) => preferenceMet !== null),
    preferencesMet: count(({ preferenceMet }) => preferenceMet === true),
  };
}

/** Means over cycles of other lengths differ in their last digits. */
const isMore = (a: number, b: number): boolean => a > b + 1e-9;

function toConsultation({ consultation }: PackRequest): Consultation {
  const { reply = REPLY, until } = consultation ?? {};
  return { reply, ...(until === undefined ? {} : { until }) };
}

function localityNames(localities: PackRequest['input']['localities']) {
  const names = new Map(localities.map(({ localityId, name }) => [localityId, name]));
  return (localityId: LocalityId) => names.get(localityId) ?? localityId;
}
