import { toLogFields } from './log';

describe('what is logged of an error', () => {
  it('is its kind, its code and its place', () => {
    const fault = Object.assign(new TypeError('cannot read'), { code: 'ECONNREFUSED' });
    expect(toLogFields(fault)).toMatchObject({ error: 'TypeError', code: 'ECONNREFUSED' });
    expect((toLogFields(fault)['at'] as string[])[0]).toContain('log.spec');
  });

  it('is never its message, which may quote a name', () => {
    const fault = new Error('no worker for Mrs Campbell\nof the second floor');
    expect(JSON.stringify(toLogFields(fault))).not.toMatch(/Campbell|floor/);
  });

  it('is a kind also where something else was thrown', () => {
    expect(toLogFields('Mrs Campbell')).toEqual({ error: 'string' });
  });
});
