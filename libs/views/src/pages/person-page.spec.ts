import { personPageSchema } from '@homeround/contract';
import { aVisit } from '@homeround/domain/testing';
import { aboutRota, aScreen, throughJson } from '../testing';
import { toPersonPage } from './person-page';

describe('toPersonPage', () => {
  it('keeps the contract and names the team', () => {
    const page = toPersonPage(aScreen(), 'P1', aboutRota);
    expect(throughJson(personPageSchema, page)).toStrictEqual(page);
    expect(page).toMatchObject({
      name: 'Mrs Campbell',
      team: 'North team',
      asks: ['Named mini-team: Ann Reid'],
    });
  });

  it('has every day of the period, visits by time with the open ones among them', () => {
    const late = { date: '2026-03-02', earliest: 480, latest: 700, preferred: 690 };
    const screen = aScreen(
      { visits: [aVisit(1), aVisit(2, { options: [late] }), aVisit(3)] },
      {
        visits: [
          { visitId: 'V3', start: 600, workerIds: ['W1'] },
          { visitId: 'V1', start: 500, workerIds: ['W1'] },
        ],
        unallocated: ['V2'],
      },
    );
    const days = toPersonPage(screen, 'P1', aboutRota)!.days;
    expect(days).toHaveLength(7);
    expect(days[0]!.visits.map(({ visitId }) => visitId)).toEqual(['V1', 'V3', 'V2']);
  });

  it('does not know a stranger', () => {
    expect(toPersonPage(aScreen(), 'P9', aboutRota)).toBeUndefined();
  });
});
