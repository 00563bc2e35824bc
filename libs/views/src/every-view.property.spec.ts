import {
  type BoardDay,
  boardDaySchema,
  boardWeekSchema,
  peopleListSchema,
  personPageSchema,
  rotaDifferencesSchema,
  rotaFiguresSchema,
  workerPageSchema,
  workersListSchema,
} from '@homeround/contract';
import { tinyCase } from '@homeround/explain/testing';
import * as fc from 'fast-check';
import { toBoardDay } from './board/board-day';
import { toBoardWeek } from './board/board-week';
import { toDifferences } from './differences/to-differences';
import { toRotaFigures } from './figures/to-rota-figures';
import { toPeopleList } from './pages/people-list';
import { toPersonPage } from './pages/person-page';
import { toWorkerPage } from './pages/worker-page';
import { toWorkersList } from './pages/workers-list';
import { toScreen } from './screen/screen';
import { aboutRota, ROTA_ID, throughJson } from './testing';

/** Visits as "visit worker", open ones as "visit –". */
const seatsOf = (day: BoardDay): string[] => [
  ...day.rows.flatMap(({ workerId, visits }) => visits.map(({ visitId }) => `${visitId} ${workerId}`)),
  ...day.unallocated.map(({ visitId }) => `${visitId} –`),
];

describe('every view of any rota', () => {
  it('keeps the contract, good rota or bad', () => {
    fc.assert(
      fc.property(tinyCase, ({ input, rota }) => {
        const screen = toScreen(input, rota);
        const figures = toRotaFigures(input, rota, []);
        const differencesAbout = {
          beforeRotaId: null,
          afterRotaId: ROTA_ID,
          figures: { before: null, after: figures },
        };
        const keeps = <Body>(schema: { parse(value: unknown): Body }, view: unknown) =>
          expect(throughJson(schema, view)).toStrictEqual(view);
        keeps(rotaFiguresSchema, figures);
        keeps(peopleListSchema, toPeopleList(screen, aboutRota));
        keeps(workersListSchema, toWorkersList(screen, aboutRota));
        keeps(boardWeekSchema, toBoardWeek(screen, aboutRota));
        keeps(rotaDifferencesSchema, toDifferences(null, screen, differencesAbout));
        for (const date of screen.view.clock.dates)
          keeps(boardDaySchema, toBoardDay(screen, date, aboutRota));
        for (const { personId } of input.people)
          keeps(personPageSchema, toPersonPage(screen, personId, aboutRota));
        for (const { workerId } of input.workers)
          keeps(workerPageSchema, toWorkerPage(screen, workerId, aboutRota));
      }),
      { numRuns: 60 },
    );
  });

  it('has every visit once for each of its workers, or once as unallocated, over the days of the board', () => {
    fc.assert(
      fc.property(tinyCase, ({ input, rota }) => {
        const screen = toScreen(input, rota, { findings: [] });
        const shown = screen.view.clock.dates.flatMap((date) =>
          seatsOf(toBoardDay(screen, date, aboutRota)!),
        );
        const held = rota.visits.flatMap(({ visitId, workerIds }) =>
          workerIds.map((id) => `${visitId} ${id}`),
        );
        expect(shown.sort()).toEqual([...held, ...rota.unallocated.map((id) => `${id} –`)].sort());
      }),
    );
  });

  it('counts the same on the board of a day and of the week', () => {
    fc.assert(
      fc.property(tinyCase, ({ input, rota }) => {
        const screen = toScreen(input, rota);
        const week = toBoardWeek(screen, aboutRota);
        week.days.forEach(({ date, unallocated }, at) => {
          const day = toBoardDay(screen, date, aboutRota)!;
          expect(day.unallocated).toHaveLength(unallocated);
          day.rows.forEach((row, index) => {
            const cell = week.rows[index]!.cells[at]!;
            expect([row.visits.length, row.contactMinutes, row.travelMinutes, row.dutyMinutes]).toEqual([
              cell.visits,
              cell.contactMinutes,
              cell.travelMinutes,
              cell.dutyMinutes,
            ]);
            expect(row.visits.filter(({ changed }) => changed)).toHaveLength(cell.changed);
            expect(row.visits.filter(({ warnings }) => warnings)).toHaveLength(cell.warnings);
          });
        });
      }),
    );
  });
});
