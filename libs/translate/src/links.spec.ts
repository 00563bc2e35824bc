import type { Visit, VisitDose } from '@homeround/domain';
import { aRotaInput, aVisit } from '@homeround/domain/testing';
import { toLinks } from './links';
import { toOpenOptions } from './options';

/** A visit of 30 minutes with one option. */
function visit(
  n: number,
  [earliest, latest]: [number, number],
  preferred: number,
  changes: Partial<Visit> = {},
): Visit {
  return aVisit(n, { options: [{ date: '2026-03-02', earliest, latest, preferred }], ...changes });
}
const dose = (changes: Partial<VisitDose> = {}): VisitDose => ({
  medicineId: 'paracetamol',
  administration: 'administer',
  minimumGapMinutes: 240,
  minutesIntoVisit: 0,
  timeCritical: false,
  ...changes,
});

function linked(visits: readonly Visit[], visitsOfPerson: number[][] = [[...visits.keys()]]) {
  const found = toLinks(visits, toOpenOptions(aRotaInput({ visits })), visitsOfPerson);
  const links = visits.map((_, at) =>
    Array.from({ length: found.linkFirst[at + 1]! - found.linkFirst[at]! }, (_, n) => {
      const link = found.linkFirst[at]! + n;
      return [found.linkVisit[link], found.linkGapAfter[link], found.linkGapBefore[link]];
    }),
  );
  const cuts = visits.map((_, at) => [found.optionCutEarliest[at], found.optionCutLatest[at]]);
  return { links, cuts };
}

describe('links between visits of one person', () => {
  it('join visits that could overlap, by the minutes of the one that comes first', () => {
    const { links } = linked([visit(1, [480, 600], 540), visit(2, [600, 700], 650, { minutes: 45 })]);
    expect(links).toEqual([[[1, 30, 45]], [[0, 45, 30]]]);
  });

  it('leave visits alone that cannot meet', () => {
    expect(linked([visit(1, [480, 600], 540), visit(2, [630, 700], 650)]).links).toEqual([[], []]);
    expect(linked([visit(1, [480, 601], 540), visit(2, [630, 700], 650)]).links[0]).toHaveLength(1);
  });

  it('leave visits of different people alone', () => {
    const visits = [visit(1, [480, 600], 540), visit(2, [480, 600], 540)];
    expect(linked(visits, [[0], [1]]).links).toEqual([[], []]);
  });

  it('join doses of one medicine by their gap, further apart than the visits', () => {
    const { links } = linked([
      visit(1, [480, 540], 510, { doses: [dose()] }),
      visit(2, [720, 780], 750, { doses: [dose()] }),
    ]);
    expect(links[0]).toEqual([[1, 240, 240]]);
  });

  it('take the gap from dose to dose, not from start to start', () => {
    // The first is given 10 minutes into its visit, the second 5: starts need 240 + 10 − 5 between them.
    const { links } = linked([
      visit(1, [480, 540], 510, { doses: [dose({ minutesIntoVisit: 10 })] }),
      visit(2, [720, 780], 750, { doses: [dose({ minutesIntoVisit: 5 })] }),
    ]);
    expect(links[0]).toEqual([[1, 245, 235]]);
  });

  it('take the rule of the dose that comes first', () => {
    const { links } = linked([
      visit(1, [480, 540], 510, { doses: [dose({ minimumGapMinutes: 300 })] }),
      visit(2, [600, 660], 630, { doses: [dose({ minimumGapMinutes: 200 })] }),
    ]);
    expect(links[0]).toEqual([[1, 300, 200]]);
  });

  it('pass over other medicines and doses without a rule', () => {
    const apart = (changes: Partial<VisitDose>) =>
      linked([
        visit(1, [480, 540], 510, { doses: [dose(changes)] }),
        visit(2, [720, 780], 750, { doses: [dose()] }),
      ]).links[0];
    expect(apart({ medicineId: 'ibuprofen' })).toEqual([]);
    expect(apart({ minimumGapMinutes: 0 })).toEqual([]);
  });

  it('reach across midnight', () => {
    const bed = visit(1, [1300, 1380], 1320, { doses: [dose({ minimumGapMinutes: 480 })] });
    const breakfast = visit(2, [1440 + 400, 1440 + 500], 1440 + 450, { doses: [dose()] });
    expect(linked([bed, breakfast]).links[0]).toEqual([[1, 480, 240]]);
  });

  it('look at every day on which a visit may be', () => {
    const free = aVisit(2, { options: [...aVisit(1, {}, 3).options, ...aVisit(1).options] });
    expect(linked([visit(1, [480, 600], 540), free]).links[0]).toHaveLength(1);
  });
});

describe('the share of a window that leaves room for a linked visit', () => {
  it('is cut half-way between the preferred starts', () => {
    // 540 and 620, 30 minutes apart: half-way the first may start up to 565, the second from 595.
    const { cuts } = linked([visit(1, [480, 700], 540), visit(2, [480, 700], 620)]);
    expect(cuts).toEqual([
      [480, 565],
      [595, 700],
    ]);
  });

  it('goes by the preferred starts, not by the order of the visits', () => {
    const { cuts } = linked([visit(1, [480, 700], 620), visit(2, [480, 700], 540)]);
    expect(cuts).toEqual([
      [595, 700],
      [480, 565],
    ]);
  });

  it('is cut no further than the windows allow', () => {
    const early = linked([visit(1, [480, 500], 490), visit(2, [480, 700], 620)]);
    expect(early.cuts).toEqual([
      [480, 500],
      [530, 700],
    ]);
    const late = linked([visit(1, [480, 700], 490), visit(2, [690, 700], 695)]);
    expect(late.cuts).toEqual([
      [480, 660],
      [690, 700],
    ]);
  });

  it('leaves the later visit a start even where its window closes soon', () => {
    // Half-way would be 637 and 667; the later one must start by 660.
    const { cuts } = linked([visit(1, [480, 700], 650), visit(2, [480, 660], 655)]);
    expect(cuts).toEqual([
      [480, 630],
      [660, 660],
    ]);
  });

  it('is cut on both sides of a visit between two others', () => {
    const { cuts } = linked([
      visit(1, [480, 700], 500),
      visit(2, [480, 700], 570),
      visit(3, [480, 700], 650),
    ]);
    // 500 and 570: cut at 520 and 550. 570 and 650: cut at 595 and 625. 500 and 650 ask for less.
    expect(cuts).toEqual([
      [480, 520],
      [550, 595],
      [625, 700],
    ]);
  });

  it('is the whole window of a visit that is not linked', () => {
    expect(linked([visit(1, [480, 600], 540)]).cuts).toEqual([[480, 600]]);
  });
});
