import { boardDaySchema, boardWeekSchema, meSchema, rotaDetailSchema } from '@homeround/contract';
import { BOARD_LOCALITY, makeBoardAnswers } from './make-board-answers';
import { BOARD_ROTA_ID } from './make-board-day';

const answers = makeBoardAnswers({ workers: 30, visitsEach: 14 });
const rota = `/api/localities/${BOARD_LOCALITY}/rotas/${BOARD_ROTA_ID}`;
const bodyOf = (path: string): unknown => JSON.parse(answers.get(path) ?? 'null');

describe('makeBoardAnswers', () => {
  it.each([
    ['/api/me', meSchema],
    [rota, rotaDetailSchema],
    [`${rota}/board/week`, boardWeekSchema],
    [`${rota}/board/days/2026-03-29`, boardDaySchema],
  ])('answers %s as the service would', (path, schema) => {
    expect(schema.safeParse(bodyOf(path)).error).toBeUndefined();
  });

  it('gives every worker as many visits as asked for, all different', () => {
    const { rows } = boardDaySchema.parse(bodyOf(`${rota}/board/days/2026-03-23`));
    expect(rows.map(({ visits }) => visits.length)).toEqual(Array(30).fill(14));
    expect(new Set(rows.flatMap(({ visits }) => visits.map(({ visitId }) => visitId))).size).toBe(420);
  });
});
