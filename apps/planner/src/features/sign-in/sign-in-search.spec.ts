import { readSignInSearch } from './sign-in-search';

describe('the way back after signing in', () => {
  it('leads to a path of the planner', () => {
    expect(readSignInSearch({ return: '/localities/L1/rotas?all=true' })).toEqual({
      return: '/localities/L1/rotas?all=true',
    });
  });

  it.each([
    'https://elsewhere.example',
    '//elsewhere.example',
    '/\\elsewhere.example',
    'javascript:alert(1)',
    7,
    undefined,
  ])('never leads elsewhere: %s', (value) => expect(readSignInSearch({ return: value })).toEqual({}));

  it('says that a session has ended only when it is told so', () => {
    expect(readSignInSearch({ ended: true })).toEqual({ ended: true });
    expect(readSignInSearch({ ended: 'yes' })).toEqual({});
  });
});
