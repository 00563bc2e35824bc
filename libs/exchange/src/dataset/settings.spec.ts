import { aDataset } from '@homeround/domain/testing';
import { changeCell, changeFile, listFaults, toFiles } from '../testing';
import { readDataset } from './read-dataset';

const files = toFiles(aDataset());
const withSettings = (text: string) => readDataset(changeFile(files, 'settings.csv', `key,value\n${text}`));
const NEEDED = 'name,test\ntime_zone,Europe/London\ncycle_anchor,2026-01-05\n';

describe('settings.csv', () => {
  it('needs no travel settings', () => {
    expect(withSettings(NEEDED)).toMatchObject({ dataset: { travel: aDataset().travel } });
  });

  it('refuses a setting that is missing or empty', () => {
    expect(listFaults(withSettings('time_zone,\ncycle_anchor,2026-01-05\n'))).toEqual([
      'MISSING_VALUE settings.csv value',
      'MISSING_VALUE settings.csv:2 value',
    ]);
  });

  it('warns of a key that is no setting', () => {
    expect(listFaults(withSettings(`${NEEDED}roadfactor,2\n`))).toEqual([
      'UNKNOWN_SETTING settings.csv:5 key',
    ]);
  });

  it('refuses a key given twice', () => {
    expect(listFaults(withSettings(`${NEEDED}name,other\n`))).toEqual(['DUPLICATE_KEY settings.csv:5 key']);
  });

  it('refuses a time zone that nobody knows', () => {
    expect(listFaults(readDataset(changeCell(files, 'settings.csv', 3, 'value', 'Wishaw')))).toEqual([
      'BAD_TIME_ZONE settings.csv:3 value',
    ]);
  });

  it('refuses a cycle anchor that is no Monday', () => {
    expect(listFaults(readDataset(changeCell(files, 'settings.csv', 4, 'value', '2026-01-06')))).toEqual([
      'CYCLE_ANCHOR_NOT_MONDAY settings.csv:4 value',
    ]);
  });
});
