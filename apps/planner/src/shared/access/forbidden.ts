import type { Action } from '@homeround/contract';

/** The account's roles do not allow the screen. */
export class Forbidden extends Error {
  override readonly name = 'Forbidden';

  constructor(readonly action: Action) {
    super(`Not allowed: ${action}`);
  }
}
