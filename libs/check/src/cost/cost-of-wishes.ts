import type { Person, Worker } from '@homeround/domain';
import { sumOf } from '../view/worked-minutes';
import type { CostOfPart } from './cost-of-part';

/** Each worker-visit and wish of the person that the worker does not meet: gender, language, interest. */
export const costOfWishes: CostOfPart = (view) =>
  view.input.weights.wish *
  sumOf(view.visits, ({ person, workers }) => sumOf(workers, (worker) => countUnmetWishes(person, worker)));

function countUnmetWishes(person: Person, worker: Worker): number {
  const { workerGender } = person;
  const unmet = [
    workerGender !== undefined && !workerGender.must && worker.gender !== workerGender.gender,
    isUnmet(person.languages, worker.languages),
    isUnmet(person.interests, worker.interests),
  ];
  return unmet.filter(Boolean).length;
}

const isUnmet = (wished: readonly string[], offered: readonly string[]): boolean =>
  wished.length > 0 && !wished.some((item) => offered.includes(item));
