import { anImpact } from '../testing/an-impact';
import { toChange, WEEK_ROWS } from './week-rows';

const rowOf = (name: string) => WEEK_ROWS.find((row) => row.name === name)!;
const changeOf = (name: string, before: object, after: object) => {
  const impact = anImpact({ before, after });
  return toChange(rowOf(name), impact.before, impact.after);
};

describe('a worker’s weeks before and after', () => {
  it('say hours and times of day as people do', () => {
    expect(rowOf('Latest end').kind.format(1860)).toBe('07:00 the day after');
    expect(changeOf('Earliest start', { earliestStart: 420 }, { earliestStart: 510 })).toEqual({
      ...{ text: '+1 h 30 min', verdict: 'same' },
    });
    expect(changeOf('Hours with an allowance, a week', {}, { payBearingHours: 4 }).verdict).toBe('worse');
  });

  it('say a run without an end in words', () => {
    expect(rowOf('Weekends in a row').kind.format(52)).toBe('every one');
    expect(rowOf('Days in a row').kind.format(365)).toBe('no day off');
    expect(rowOf('Days in a row').kind.format(6)).toBe('6');
    expect(changeOf('Days in a row', {}, { daysInARow: 365 })).toEqual({
      text: 'has no end',
      verdict: 'worse',
    });
    expect(changeOf('Weekends in a row', { weekendsInARow: 52 }, {})).toMatchObject({ verdict: 'better' });
    expect(changeOf('Days in a row', { daysInARow: 365 }, { daysInARow: 365 }).text).toBe('the same');
  });

  it('shows nothing for a time that there is not', () => {
    expect(changeOf('Latest end', { latestEnd: null }, {}).text).toBe('–');
  });
});
