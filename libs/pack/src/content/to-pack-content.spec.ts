import { aPackRequest } from '../testing/a-pack-request';
import { toPackContent } from './to-pack-content';

const request = aPackRequest();

describe('toPackContent', () => {
  it('counts workers by what would change for them, by locality and in all', () => {
    const { totals } = toPackContent(request);
    expect(totals.map(({ localityName }) => localityName)).toEqual(['North & East', 'All']);
    expect(totals[1]).toMatchObject({
      workers: 4,
      changed: 2,
      individual: 1,
      moreWeekends: 2,
      preferencesMet: 1,
    });
    expect({ ...totals[0], localityName: 'All' }).toEqual(totals[1]);
  });

  it('is plain data: what is read back from JSON makes the same pack', () => {
    const content = toPackContent(request);
    expect(JSON.parse(JSON.stringify(content))).toEqual(content);
    expect(structuredClone(content)).toEqual(content);
  });

  it('holds names in letters alone, unless they are asked for', () => {
    const { letters, ...rest } = toPackContent(request);
    expect(JSON.stringify(rest)).not.toContain('Wiśniewska');
    expect(letters[0]!.name).toBe('Zofia Wiśniewska');
    expect(JSON.stringify(toPackContent({ ...request, named: true }).workers)).toContain('Wiśniewska');
  });

  it('says the option’s own bounds and patterns among the settings', () => {
    const option = { ...request.option, bounds: { daysInARow: 5 }, fixed: ['P-turns'] };
    const { settings } = toPackContent({ ...request, option });
    expect(settings.find(({ name }) => name === 'Most days in a row')).toMatchObject({
      value: '5',
      usual: '6',
    });
    expect(settings.find(({ name }) => name === 'Patterns in every catalogue')?.value).toBe('P-turns');
  });

  it('works without a transition, and says how to reply where nothing was said', () => {
    const { transition, letters, consultation } = toPackContent({ ...request, transition: null });
    expect(transition).toBeNull();
    expect(letters[0]).toMatchObject({ changeover: null, firstWeek: null, changeoverFindings: [] });
    expect(consultation.reply).toContain('union');
    const asked = { ...request, consultation: { reply: 'Write to us.', until: '2026-05-01' } };
    expect(toPackContent(asked).consultation).toEqual({ reply: 'Write to us.', until: '2026-05-01' });
  });
});
