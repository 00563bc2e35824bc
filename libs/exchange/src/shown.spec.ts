import { shown } from './shown';

describe('shown', () => {
  it('quotes short text as it is', () => {
    expect(shown('Mon Tue')).toBe('"Mon Tue"');
  });

  it('cuts long text to forty letters', () => {
    expect(shown('é'.repeat(5000))).toBe(`"${'é'.repeat(39)}…"`);
  });

  it('shows neither terminal nor direction control characters', () => {
    expect(shown('a\u001b[31mb\u202ec\n')).toBe('"a·[31mb·c·"');
  });
});
