import type { ChoiceWeek } from '@homeround/domain';
import { aRotaInput, aVisit } from '@homeround/domain/testing';
import { toChoices } from './choices';
import { toOpenOptions } from './options';

const on = (recurringVisitId: string, day: number) => ({ recurringVisitId, date: `2026-03-0${2 + day}` });
const options = [0, 1, 2].map((day) => aVisit(0, {}, day).options[0]!);

/** Two lunches in the week, and a shower on a day of its own; the third visit is not free to choose. */
const week: ChoiceWeek = {
  choiceWeekId: 'C1',
  visitIds: ['V1', 'V2', 'V4'],
  alternatives: [
    [on('lunch', 0), on('lunch', 1), on('shower', 0)],
    [on('lunch', 0), on('lunch', 2), on('shower', 2)],
  ],
};
const lunch = (n: number) => aVisit(n, { recurringVisitId: 'lunch', options, choiceWeekId: 'C1' });
const input = aRotaInput({
  visits: [
    lunch(1),
    lunch(2),
    aVisit(3),
    aVisit(4, { recurringVisitId: 'shower', options: [options[0]!, options[2]!], choiceWeekId: 'C1' }),
  ],
  choiceWeeks: [week],
});
const choices = toChoices(input, toOpenOptions(input).flat());

describe('days that are chosen together', () => {
  it('have one bit for each recurring visit and day', () => {
    const [lunch0, lunch1, lunch2, again0, again1, again2, fixed, shower0, shower2] = choices.optionChoiceBit;
    expect([again0, again1, again2]).toEqual([lunch0, lunch1, lunch2]);
    expect(new Set([lunch0, lunch1, lunch2, shower0, shower2]).size).toBe(5);
    expect(fixed).toBe(0);
  });

  it('have each alternative as a set of those bits', () => {
    const [lunch0, lunch1, lunch2, , , , , shower0, shower2] = choices.optionChoiceBit;
    expect([...choices.choiceFirst]).toEqual([0, 2]);
    expect([...choices.choiceAlternative]).toEqual([
      lunch0! | lunch1! | shower0!,
      lunch0! | lunch2! | shower2!,
    ]);
  });

  it('know their visits, and each visit its week', () => {
    expect([...choices.visitChoice]).toEqual([0, 0, -1, 0]);
    expect([...choices.choiceVisitFirst]).toEqual([0, 3]);
    expect([...choices.choiceVisit]).toEqual([0, 1, 3]);
  });

  it('are refused where they do not fit into a word', () => {
    const alternatives = Array.from({ length: 32 }, (_, n) => [on(`line ${n}`, 0)]);
    const large = aRotaInput({ choiceWeeks: [{ ...week, visitIds: [], alternatives }] });
    expect(() => toChoices(large, [])).toThrow('C1 has more than 31 visit days');
  });
});
