import { aRichDataset, changeCell, changeFile, listFaults, toFiles } from '../testing';
import { readDataset } from '../dataset/read-dataset';

const rich = toFiles(aRichDataset());
const refusals = (reading: object) =>
  listFaults({ faults: (reading as { faults: { severity: string }[] }).faults }).filter(
    (line) => !/^(RULE_NOT|PATTERN_HOURS)/.test(line),
  );
const CHOICE = 'DAY_CHOICE_CONTRADICTS';

describe('day choices', () => {
  it('refuses days that follow a choice which does not exist', () => {
    const reading = readDataset(changeFile(rich, 'day_choices.csv', undefined));
    expect(refusals(reading)).toEqual([
      'UNKNOWN_ID recurring_visits.csv:6 days',
      'UNKNOWN_ID recurring_visits.csv:7 days',
    ]);
  });

  it('refuses a choice that has no row for a visit which follows it', () => {
    const rows = 'day_choice_id,alternative,recurring_visit_id,weekdays\nDC1,1,R5,Mon\n';
    expect(refusals(readDataset(changeFile(rich, 'day_choices.csv', rows)))).toEqual([
      `${CHOICE} recurring_visits.csv:7 days`,
    ]);
  });

  it('refuses a choice that names a visit with days of its own', () => {
    expect(refusals(readDataset(changeCell(rich, 'day_choices.csv', 3, 'recurring_visit_id', 'R4')))).toEqual(
      [`${CHOICE} day_choices.csv:3 recurring_visit_id`],
    );
  });

  it('refuses a choice that joins visits of two people', () => {
    expect(refusals(readDataset(changeCell(rich, 'recurring_visits.csv', 7, 'person_id', 'P3')))).toEqual([
      `${CHOICE} day_choices.csv:3 recurring_visit_id`,
      `${CHOICE} day_choices.csv:6 recurring_visit_id`,
    ]);
  });

  it('refuses an alternative that names a day of a visit twice', () => {
    expect(refusals(readDataset(changeCell(rich, 'day_choices.csv', 4, 'weekdays', 'Thu Mon')))).toEqual([
      `${CHOICE} day_choices.csv:4 weekdays`,
    ]);
  });
});
