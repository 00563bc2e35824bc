import { aRotaInput } from '@homeround/domain/testing';
import { freezeInput, freezeRota, thawInput, thawRota } from './freeze';

describe('freezing', () => {
  it('gives an input back as it was', () => {
    const input = aRotaInput();
    expect(thawInput(freezeInput(input))).toEqual(input);
  });

  it('gives the same bytes for the same input', () => {
    expect(freezeInput(aRotaInput())).toEqual(freezeInput(aRotaInput()));
  });

  it('gives a rota back as it was', () => {
    const { period } = aRotaInput();
    const origin = { madeBy: 'a test', seed: 1, steps: 10, threads: 1 };
    const rota = { period, visits: [], unallocated: ['V1'], duties: [], origin };
    expect(thawRota(freezeRota(rota))).toEqual(rota);
  });

  it('refuses bytes of another kind', () => {
    expect(() => thawRota(freezeInput(aRotaInput()))).toThrow('unknown format');
  });
});
