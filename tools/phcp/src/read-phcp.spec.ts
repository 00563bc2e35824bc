import { toRotaInput } from '@homeround/domain';
import { readDataset, writeDataset } from '@homeround/exchange';
import { toTravelTable } from '@homeround/travel';
import { findPhcpFaults, readPhcp } from './read-phcp';

/** Three people, two operators, two municipalities, four visiting-day patterns. */
const TINY = `4	2	2	4
501	2	2	0	0
502	2	1	1	1
503	2	0	3	1
71	1	8
72	2	6
3	9
7	3
1	0	1	0	0	
0	1	0	1	0	
0	1	0	0	2	
2	0	0	0	1	
`;

describe('readPhcp', () => {
  const dataset = readPhcp(TINY, 'tiny');

  it('makes a place of each municipality and keeps its minutes, the leg inside it too', () => {
    const minutes = (from: string, to: string) =>
      dataset.givenTravelTimes.find(({ fromPlaceId, toPlaceId }) => fromPlaceId === from && toPlaceId === to)
        ?.minutes;
    expect([minutes('M0', 'M0'), minutes('M0', 'M1'), minutes('M1', 'M0'), minutes('M1', 'M1')]).toEqual([
      3, 9, 7, 3,
    ]);
  });

  it('starts every day at a place that is no minutes from anywhere', () => {
    expect(dataset.workers.map(({ start }) => start)).toEqual([
      { kind: 'home', placeId: 'NOWHERE' },
      { kind: 'home', placeId: 'NOWHERE' },
    ]);
    const ends = dataset.givenTravelTimes.filter(({ fromPlaceId, toPlaceId }) =>
      [fromPlaceId, toPlaceId].includes('NOWHERE'),
    );
    expect(ends).toHaveLength(2 * 2);
    expect(ends.every(({ minutes }) => minutes === 0)).toBe(true);
  });

  it('lets an operator of skill 2 do visits of skill 1, not the other way round', () => {
    expect(dataset.workers.map(({ skills }) => skills.map(({ skillId }) => skillId))).toEqual([
      ['skill-1'],
      ['skill-1', 'skill-2'],
    ]);
  });

  it('gives an operator a shift of the daily hours on each working day', () => {
    const pattern = dataset.workPatterns.find(({ workPatternId }) => workPatternId === '6h');
    expect(pattern?.shifts.map(({ weekday, start, end }) => [weekday, start, end])).toEqual(
      [0, 1, 2, 3, 4].map((weekday) => [weekday, 480, 840]),
    );
  });

  it('offers a person every pattern with the visits of each skill that they need', () => {
    expect(dataset.dayChoices).toEqual([
      {
        dayChoiceId: 'P501-days',
        alternatives: [
          [
            { recurringVisitId: 'P501-1', weekday: 0 },
            { recurringVisitId: 'P501-1', weekday: 2 },
          ],
          [
            { recurringVisitId: 'P501-1', weekday: 1 },
            { recurringVisitId: 'P501-1', weekday: 3 },
          ],
        ],
      },
      {
        dayChoiceId: 'P502-days',
        alternatives: [
          [
            { recurringVisitId: 'P502-1', weekday: 1 },
            { recurringVisitId: 'P502-2', weekday: 4 },
          ],
          [
            { recurringVisitId: 'P502-2', weekday: 0 },
            { recurringVisitId: 'P502-1', weekday: 4 },
          ],
        ],
      },
    ]);
  });

  it('lets a person whose visits fit no pattern have them on any days, and says so', () => {
    const line = dataset.recurringVisits.find(({ personId }) => personId === 'P503');
    expect(line?.days).toEqual({ kind: 'any', count: 3, weekdays: [0, 1, 2, 3, 4] });
    expect(findPhcpFaults(TINY)).toEqual([
      expect.objectContaining({
        code: 'PHCP_NO_DAY_PATTERN',
        cause: 'person 503 needs 0 visits of skill 1 and 3 of skill 2 a week; no pattern has both',
      }),
    ]);
  });

  it('makes a week of visits that may start whenever the longest day allows', () => {
    const { table, faults } = toTravelTable(dataset);
    expect(faults).toEqual([]);
    const { visits } = toRotaInput(dataset, { from: '2026-03-02', days: 7, travel: table });
    expect(visits).toHaveLength(2 + 2 + 3);
    const { earliest, latest } = visits[0]!.options[0]!;
    expect([earliest, latest]).toEqual([480, 930]);
  });

  it('says where its longer day before a break comes from, in the folder too', () => {
    const { 'break-after': signOff } = dataset.rules.signOffs!;
    expect(signOff?.source).toContain('PHCP');
    expect(signOff?.signedOffBy).toContain("the published instance's own rules");
    expect(readDataset(writeDataset(dataset))).toMatchObject({ dataset: { rules: dataset.rules } });
  });

  it('is read back from its folder as it was written', () => {
    expect(readDataset(writeDataset(dataset))).toEqual({ dataset, warnings: [] });
  });

  it('asks for no break, as the instances know none', () => {
    expect(dataset.rules.values.breakAfter).toBe(1440);
  });

  it('limits a person to the number of different operators in the file', () => {
    expect(dataset.people.map(({ miniTeamSize }) => miniTeamSize)).toEqual([2, 2, 2]);
  });
});
