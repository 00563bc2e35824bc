import { existsSync } from 'node:fs';
import { findBinaries } from './binaries';

describe('the programs of PostgreSQL', () => {
  it('are found for this machine', () => {
    const { postgres, initdb } = findBinaries();
    expect([existsSync(postgres), existsSync(initdb)]).toEqual([true, true]);
  });

  it('are missed, with what to do about it, on a machine that they are not made for', () => {
    expect(() => findBinaries('plan9', 'mips')).toThrow(
      expect.objectContaining({
        code: 'POSTGRES_UNSUPPORTED_PLATFORM',
        action: expect.stringContaining('DATABASE_URL'),
      }),
    );
  });
});
