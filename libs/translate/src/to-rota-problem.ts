import { groupBy, type RotaInput } from '@homeround/domain';
import type { RotaProblem } from '@homeround/engine';
import { dayOfOption, toCandidates } from './candidates';
import { toChoices } from './choices';
import { toEligibility } from './eligibility';
import { toFacePrices } from './faces';
import { toLinks } from './links';
import type { RotaNames } from './names';
import { toNear } from './near';
import { toOpenOptions } from './options';
import { indexBy, pack } from './pack';
import { toRoutes } from './routes';

/** A pinned visit left out costs this many times its priority: a scheduler has already promised it. */
const PIN_FACTOR = 10;
/** Exponent of the spread price: concave, so that merging two rare visitors always pays. */
const SPREAD_EXPONENT = 0.2;

/** The engine's problem, and the names of its indexes. */
export function toRotaProblem(input: RotaInput): { problem: RotaProblem; names: RotaNames } {
  const { shifts, fields } = toRoutes(input);
  const personAt = indexBy(input.people, (person) => person.personId);
  const placeAt = new Map(input.travel.placeIds.map((placeId, index) => [placeId, index]));
  const visitPerson = Int32Array.from(input.visits, (visit) => personAt.get(visit.personId)!);
  const visitPlace = Int32Array.from(input.visits, (visit) => placeAt.get(visit.placeId)!);
  const optionLists = toOpenOptions(input);
  const options = optionLists.flat();
  const visitsOfPerson = toVisitsOfPerson(input, visitPerson);
  const faces = toFacePrices(input);
  const candidates = toCandidates(input, options, visitPerson, fields, toEligibility(input), faces);
  const personVisits = pack(visitsOfPerson);
  const packedOptions = pack(optionLists.map((list) => list.map((_, at) => at)));
  const problem: RotaProblem = {
    placeCount: placeAt.size,
    ...fields,
    ...faces,
    ...candidates,
    ...toVisitFields(input),
    ...toPublished(input),
    ...toChoices(input, options),
    ...toLinks(input.visits, optionLists, visitsOfPerson),
    ...toNear(options, visitPlace, candidates.travel, placeAt.size),
    personCount: input.people.length,
    personTeamSize: Int32Array.from(input.people, (person) => person.miniTeamSize),
    personOutside: new Int32Array(input.people.length),
    personVisitFirst: personVisits.first,
    personVisit: personVisits.items,
    visitCount: input.visits.length,
    visitPerson,
    visitPlace,
    optionFirst: packedOptions.first,
    optionVisit: Int32Array.from(options, (open) => open.visit),
    optionDay: Int32Array.from(options, (open) => dayOfOption(open, input)),
    optionEarliest: Int32Array.from(options, (open) => open.from),
    optionLatest: Int32Array.from(options, (open) => open.to),
    optionPreferred: Int32Array.from(options, (open) => open.option.preferred),
    prices: toPrices(input, visitsOfPerson),
    rest: {
      daily: input.rules.values.dailyRest,
      weekly: input.rules.values.weeklyRest,
      fortnight: input.rules.values.fortnightRest,
    },
  };
  return {
    problem,
    names: { input, people: input.people, workers: input.workers, shifts, visits: input.visits },
  };
}

function toVisitsOfPerson(input: RotaInput, visitPerson: Int32Array): number[][] {
  const groups = groupBy(visitPerson.keys(), (visit) => visitPerson[visit]!);
  const startOf = (visit: number) => input.visits[visit]!.options[0]?.preferred ?? 0;
  return input.people.map((_, person) =>
    (groups.get(person) ?? []).sort((a, b) => startOf(a) - startOf(b) || a - b),
  );
}

function toVisitFields(input: RotaInput) {
  const { weights } = input;
  const pinned = new Set(input.pins.map((pin) => pin.visitId));
  const critical = input.visits.map((visit) => visit.doses.some((dose) => dose.timeCritical));
  const series = new Map(
    [...new Set(input.visits.map((visit) => visit.recurringVisitId))].map((id, at) => [id, at]),
  );
  const members: number[][] = Array.from({ length: series.size }, () => []);
  input.visits.forEach((visit, at) => members[series.get(visit.recurringVisitId)!]!.push(at));
  const packed = pack(members);
  return {
    visitMinutes: Int32Array.from(input.visits, (visit) => visit.minutes),
    visitWorkers: Uint8Array.from(input.visits, (visit) => visit.workers),
    visitPinned: Uint8Array.from(input.visits, (visit) => (pinned.has(visit.visitId) ? 1 : 0)),
    visitAbsentPrice: Float64Array.from(
      input.visits,
      (visit) =>
        weights.unallocated[visit.priority] * visit.workers * (pinned.has(visit.visitId) ? PIN_FACTOR : 1),
    ),
    visitMinutePrice: Int32Array.from(critical, (is) =>
      is ? weights.medicationMinute : weights.preferredMinute,
    ),
    visitMedication: Uint8Array.from(critical, (is) => (is ? 1 : 0)),
    visitSeries: Int32Array.from(input.visits, (visit) => series.get(visit.recurringVisitId)!),
    seriesFirst: packed.first,
    seriesVisit: packed.items,
  };
}

function toPublished(input: RotaInput) {
  const workerAt = indexBy(input.workers, (worker) => worker.workerId);
  const published = new Map((input.published?.visits ?? []).map((visit) => [visit.visitId, visit]));
  const found = input.visits.map((visit) => published.get(visit.visitId));
  return {
    visitPublishedWorker: Int32Array.from(
      found.flatMap((visit) => [0, 1].map((leg) => workerAt.get(visit?.workerIds[leg] ?? '') ?? -1)),
    ),
    visitPublishedStart: Int32Array.from(found, (visit) => visit?.start ?? -1),
  };
}

function toPrices(input: RotaInput, visitsOfPerson: readonly number[][]) {
  const { weights } = input;
  const most = Math.max(1, ...visitsOfPerson.map((list) => list.length * 2));
  return {
    miniTeam: weights.miniTeam,
    spread: Int32Array.from({ length: most + 2 }, (_, n) =>
      n === 0 ? 0 : Math.round(weights.spread * n ** SPREAD_EXPONENT),
    ),
    travelMinute: weights.travelMinute,
    commuteMinute: weights.commuteMinute,
    overtimeMinute: weights.overtimeMinute,
    workload: weights.workload,
    changedWorker: input.published ? weights.changedWorker : 0,
    changedTime: input.published ? weights.changedTime : 0,
  };
}
