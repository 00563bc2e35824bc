import { aRichDataset, changeCell, changeFile, listFaults, toFiles } from '../testing';
import { readDataset } from '../dataset/read-dataset';

const rich = toFiles(aRichDataset());
const faultsAfter = (file: string, row: number, column: string, text: string) =>
  listFaults(readDataset(changeCell(rich, file, row, column, text)));

describe('references', () => {
  it.each([
    ['teams.csv', 'locality_id'],
    ['travel_times.csv', 'from_place_id'],
    ['travel_times.csv', 'to_place_id'],
    ['people.csv', 'place_id'],
    ['people.csv', 'team_id'],
    ['person_workers.csv', 'person_id'],
    ['person_workers.csv', 'worker_id'],
    ['recurring_visits.csv', 'person_id'],
    ['recurring_visits.csv', 'skills'],
    ['day_choices.csv', 'recurring_visit_id'],
    ['doses.csv', 'person_id'],
    ['doses.csv', 'recurring_visit_id'],
    ['suspensions.csv', 'person_id'],
    ['workers.csv', 'team_id'],
    ['workers.csv', 'start_place_id'],
    ['workers.csv', 'work_pattern_id'],
    ['worker_skills.csv', 'worker_id'],
    ['worker_skills.csv', 'skill_id'],
    ['absences.csv', 'worker_id'],
    ['pattern_shifts.csv', 'work_pattern_id'],
    ['agreements.csv', 'worker_id'],
    ['pattern_preferences.csv', 'worker_id'],
    ['pattern_preferences.csv', 'work_pattern_id'],
    ['staff_records.csv', 'worker_id'],
    ['history.csv', 'person_id'],
    ['history.csv', 'worker_id'],
    ['recent_duties.csv', 'worker_id'],
    ['pins.csv', 'worker_ids'],
  ])('refuses an unknown id in %s, column %s', (file, column) => {
    expect(faultsAfter(file, 2, column, 'ZZ')).toContain(`UNKNOWN_ID ${file}:2 ${column}`);
  });

  it('names every unknown id of a list', () => {
    const found = faultsAfter('recurring_visits.csv', 2, 'skills', 'STOMA|X1|X2');
    expect(found.filter((line) => line.startsWith('UNKNOWN_ID'))).toHaveLength(2);
  });

  it('says nothing of ids whose own file could not be read', () => {
    const reading = readDataset(changeFile(rich, 'workers.csv', 'worker_id\nW1\n'));
    expect(listFaults(reading).filter((line) => line.startsWith('UNKNOWN_ID'))).toEqual([]);
  });
});
