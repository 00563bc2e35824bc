import { DEFAULT_RULES, RULE_NAMES, type RuleBook, TIERS } from '@homeround/domain';
import { aDataset } from '@homeround/domain/testing';
import fc from 'fast-check';
import { FaultList } from '../fault-list';
import { RULE_KEYS, RULE_VALUE_NAMES } from '../tables/rule-keys';
import { changeFile, listFaults, toFiles } from '../testing';
import { readDataset } from './read-dataset';
import { readRuleBook, writeRuleBook } from './rule-book';

const withRules = (text: string | undefined) =>
  readDataset(
    changeFile(toFiles(aDataset()), 'rules.csv', text && `name,value,tier,source,signed_off_by\n${text}`),
  );

const changed = <Key extends string, Value>(keys: readonly Key[], value: fc.Arbitrary<Value>) =>
  fc.dictionary(fc.constantFrom(...keys), value, { noNullPrototype: true });
const signOff = fc.oneof(
  fc.record(
    { source: fc.constant('HR 4'), signedOffBy: fc.constant('A. Bell') },
    { requiredKeys: ['source'], noNullPrototype: true },
  ),
  fc.constant({ signedOffBy: 'A. Bell' }),
);

const book = fc
  .record({
    tiers: changed(RULE_NAMES, fc.constantFrom(...TIERS)),
    values: changed(RULE_VALUE_NAMES, fc.integer({ min: 1, max: 1439 })),
    signOffs: changed(RULE_KEYS, signOff),
  })
  .map(({ tiers, values, signOffs }): RuleBook => ({
    tiers: { ...DEFAULT_RULES.tiers, ...tiers },
    values: { ...DEFAULT_RULES.values, ...values },
    ...(Object.keys(signOffs).length > 0 ? { signOffs } : {}),
  }));

describe('rules.csv', () => {
  it('is the default rules when the file is not there', () => {
    expect(withRules(undefined)).toMatchObject({ dataset: { rules: DEFAULT_RULES }, warnings: [] });
  });

  it('changes a number, a time of day and a tier', () => {
    const reading = withRules('daily-rest,720,policy,HR 4,A. Bell\nnight-from,22:30,,HR 4,A. Bell\n');
    expect(reading).toMatchObject({
      dataset: { rules: { tiers: { 'daily-rest': 'policy' }, values: { dailyRest: 720, nightFrom: 1350 } } },
      warnings: [],
    });
  });

  it('keeps where a change comes from and who signed it off', () => {
    expect(withRules('daily-rest,720,,HR 4,A. Bell\npin,,policy,,A. Bell\nskill,,law,HR 5,\n')).toMatchObject(
      {
        dataset: {
          rules: {
            signOffs: {
              'daily-rest': { source: 'HR 4', signedOffBy: 'A. Bell' },
              pin: { signedOffBy: 'A. Bell' },
              skill: { source: 'HR 5' },
            },
          },
        },
      },
    );
  });

  it('warns when nobody signed a change of policy off, or nothing says where a change comes from', () => {
    const rules = 'visit-window,,good-practice,HR 4,\nskill,,law,,\nbreak-minutes,30,,,A. Bell\n';
    const reading = withRules(rules);
    expect(reading).toHaveProperty('dataset');
    expect(listFaults(reading)).toEqual([
      'RULE_NOT_SIGNED_OFF rules.csv:2',
      'RULE_NOT_SIGNED_OFF rules.csv:3',
      'RULE_NOT_SIGNED_OFF rules.csv:4',
    ]);
  });

  it('refuses a change of the law that nobody signed off, in value or tier', () => {
    const reading = withRules('daily-rest,,policy,HR 4,\nbreak-after,480,,HR 4,\nnight-hours,450,,,\n');
    expect(reading).not.toHaveProperty('dataset');
    expect(listFaults(reading)).toEqual([
      'LAW_NOT_SIGNED_OFF rules.csv:2 signed_off_by',
      'LAW_NOT_SIGNED_OFF rules.csv:3 signed_off_by',
      'LAW_NOT_SIGNED_OFF rules.csv:4 signed_off_by',
    ]);
  });

  it('refuses an unsigned number of the law, even under a tier that was signed off', () => {
    expect(listFaults(withRules('break,,good-practice,HR 4,A. Bell\nbreak-after,480,,HR 4,\n'))).toEqual([
      'LAW_NOT_SIGNED_OFF rules.csv:3 signed_off_by',
    ]);
  });

  it('asks nobody to sign a default off', () => {
    const reading = withRules('daily-rest,660,law,,\nnight-from,23:00,,,\npin,,policy,,\n');
    expect(reading).toEqual({ dataset: aDataset(), warnings: [] });
  });

  it('is written as what reads as the same rules, whatever is changed and signed off', () => {
    fc.assert(
      fc.property(book, (rules) => {
        const rows = writeRuleBook(rules).map((record, index) => ({ row: index + 2, record }));
        const sheet = { table: 'rules' as const, rows, ids: undefined, whole: true };
        expect(readRuleBook(sheet, new FaultList())).toStrictEqual(rules);
      }),
    );
  });

  it('refuses numbers for rules without one, tiers for numbers, and neither', () => {
    const rest = 'HR 4,A. Bell';
    expect(
      listFaults(withRules(`pin,3,,${rest}\nbreak-after,300,law,${rest}\nweekly-rest,,,${rest}\n`)),
    ).toEqual([
      'UNEXPECTED_VALUE rules.csv:2 value',
      'UNEXPECTED_VALUE rules.csv:3 tier',
      'MISSING_VALUE rules.csv:4 value',
    ]);
  });

  it('refuses a rule that does not exist, and a value in the wrong unit', () => {
    expect(listFaults(withRules('tea-break,20,,x,y\nnight-to,360,,x,y\nbreak-minutes,00:20,,x,y\n'))).toEqual(
      ['BAD_CHOICE rules.csv:2 name', 'BAD_TIME rules.csv:3 value', 'BAD_NUMBER rules.csv:4 value'],
    );
  });
});
