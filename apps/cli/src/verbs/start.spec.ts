import { isDemo } from './start';

const HERE = { demo: false, databaseUrl: undefined, host: '127.0.0.1', publicUrl: undefined };

describe('the demo with its public passwords', () => {
  it('is what a plain start on this machine shows', () => {
    expect(isDemo(HERE, { demo: true })).toBe(true);
  });

  it.each([
    ['behind a proxy that brings others here', { publicUrl: 'https://rotas.example.scot' }],
    ['on an address that others reach', { host: '0.0.0.0' }],
    ["on a council's database", { databaseUrl: 'postgres://a@db/homeround' }],
  ])('is not shown %s, unless it is asked for by name', (_, changes) => {
    expect(isDemo({ ...HERE, ...changes }, { demo: true })).toBe(false);
    expect(isDemo({ ...HERE, ...changes, demo: true }, { demo: true })).toBe(true);
  });

  it('is never shown with --no-demo', () => {
    expect(isDemo({ ...HERE, demo: true }, { demo: false })).toBe(false);
  });
});
