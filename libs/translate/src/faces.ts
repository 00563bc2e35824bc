import { findKnownWorkers, type Person, type RotaInput, type Worker } from '@homeround/domain';

/** [person × worker] points for a first visit and for every visit; see docs/objective.md. */
export function toFacePrices(input: RotaInput): { facePrice: Int32Array; visitPrice: Int32Array } {
  const { people, workers, weights } = input;
  const knownWorkers = findKnownWorkers(input);
  const facePrice = new Int32Array(people.length * workers.length);
  const visitPrice = new Int32Array(people.length * workers.length);
  people.forEach((person, row) => {
    const { usual, known } = knownWorkers.get(person.personId)!;
    workers.forEach((worker, column) => {
      const pair = row * workers.length + column;
      if (known.size > 0 && !known.has(worker.workerId)) facePrice[pair] = weights.newFace;
      if (usual.size > 0 && !usual.has(worker.workerId)) visitPrice[pair] = weights.outsideTeam;
      visitPrice[pair]! += unmetWishes(person, worker) * weights.wish;
    });
  });
  return { facePrice, visitPrice };
}

function unmetWishes(person: Person, worker: Worker): number {
  const misses = (wished: readonly string[], offered: readonly string[]) =>
    wished.length > 0 && !wished.some((item) => offered.includes(item));
  const gender = person.workerGender;
  return (
    Number(gender !== undefined && !gender.must && worker.gender !== gender.gender) +
    Number(misses(person.languages, worker.languages)) +
    Number(misses(person.interests, worker.interests))
  );
}
