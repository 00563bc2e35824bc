import { aRichDataset, changeCell, listFaults, toFiles } from '../testing';
import { readDataset } from '../dataset/read-dataset';

const rich = toFiles(aRichDataset());

describe('spans', () => {
  it.each([
    ['recurring_visits.csv', 3, 'valid_to', '2026-01-04'],
    ['suspensions.csv', 2, 'to', '2026-03-31'],
    ['worker_skills.csv', 3, 'valid_to', '2025-05-31'],
    ['absences.csv', 2, 'to_date', '2026-03-22'],
  ])('refuses a span in %s that ends before it begins', (file, row, column, text) => {
    const found = listFaults(readDataset(changeCell(rich, file, row, column, text)));
    expect(found).toContain(`SPAN_REVERSED ${file}:${row} ${column}`);
  });

  it('takes a span of one day', () => {
    const found = listFaults(readDataset(changeCell(rich, 'suspensions.csv', 2, 'to', '2026-04-01')));
    expect(found.join()).not.toContain('SPAN_REVERSED');
  });

  it('refuses an absence that ends before it begins on its one day', () => {
    let files = changeCell(rich, 'absences.csv', 2, 'to_date', '2026-03-23');
    files = changeCell(files, 'absences.csv', 2, 'from_clock', '12:00');
    files = changeCell(files, 'absences.csv', 2, 'to_clock', '09:00');
    expect(listFaults(readDataset(files))).toContain('SPAN_REVERSED absences.csv:2 to_date');
  });
});
