import {
  holdsSkill,
  type Person,
  type RotaInput,
  type Visit,
  type VisitOption,
  type Worker,
} from '@homeround/domain';

/** Says, for a visit on an option's day, which workers may be sent: one byte per worker. */
export type Eligibility = (visit: Visit, person: Person, option: VisitOption) => Uint8Array;

/**
 * Skills and registrations on the day, declined workers, gender musts, restrictions. A pin stands above them: the
 * scheduler has decided, and the checker shows what that breaks. Results are shared by person and by skills and day.
 */
export function toEligibility(input: RotaInput): Eligibility {
  const { workers } = input;
  const accepted = new Map<string, Uint8Array>();
  const skilled = new Map<string, Uint8Array>();
  const both = new Map<string, Uint8Array>();
  const pinned = new Map(input.pins.map((pin) => [pin.visitId, new Set(pin.workerIds)]));
  const once = (
    cache: Map<string, Uint8Array>,
    key: string,
    test: (worker: Worker, index: number) => boolean,
  ) => {
    const known = cache.get(key);
    if (known) return known;
    const made = Uint8Array.from(workers, (worker, index) => (test(worker, index) ? 1 : 0));
    cache.set(key, made);
    return made;
  };
  return (visit, person, option) => {
    const pin = pinned.get(visit.visitId);
    if (pin) return Uint8Array.from(workers, ({ workerId }) => (pin.has(workerId) ? 1 : 0));
    const ofPerson = once(accepted, person.personId, (worker) => accepts(person, worker));
    const key = `${option.date} ${visit.skills.join(' ')}`;
    const ofDay = once(skilled, key, (worker) =>
      visit.skills.every((skill) => holdsSkill(worker, skill, option.date)),
    );
    return once(both, `${person.personId} ${key}`, (_, index) => ofPerson[index] === 1 && ofDay[index] === 1);
  };
}

function accepts(person: Person, worker: Worker): boolean {
  return (
    !person.declinedWorkers.includes(worker.workerId) &&
    (person.workerGender?.must !== true || worker.gender === person.workerGender.gender) &&
    !worker.restrictions.some((restriction) => person.traits.includes(restriction))
  );
}
