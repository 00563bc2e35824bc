import { withoutAbsent } from './without-absent';

describe('withoutAbsent', () => {
  it('leaves out what is undefined and keeps what is false, null or empty', () => {
    const fields = withoutAbsent({ name: undefined, disabled: false, localityId: null, text: '' });
    expect(Object.keys(fields)).toEqual(['disabled', 'localityId', 'text']);
  });
});
