import type { Action } from '@homeround/contract';
import { applyDecorators, SetMetadata } from '@nestjs/common';

/** Who may call a handler. A handler without it keeps the application from starting. */
export type Access =
  | { readonly kind: 'public' }
  | { readonly kind: 'signed-in' }
  | { readonly kind: 'allow'; readonly action: Action };

export const ACCESS = 'homeround:access';
/** How many access decorators a handler carries: one is right, none and two are refused at start-up. */
export const ACCESS_COUNT = 'homeround:access-count';

/** Anybody may call it, signed in or not. */
export function Public(): MethodDecorator {
  return access({ kind: 'public' });
}

/** Any account that is signed in may call it: for what is the account's own. */
export function SignedIn(): MethodDecorator {
  return access({ kind: 'signed-in' });
}

/** Accounts whose grants allow the action; for actions of a locality the path must hold `:localityId`. */
export function Allow(action: Action): MethodDecorator {
  return access({ kind: 'allow', action });
}

function access(access: Access): MethodDecorator {
  return applyDecorators(SetMetadata(ACCESS, access), countAccess);
}

function countAccess(_target: object, _key: string | symbol, descriptor: PropertyDescriptor): void {
  const handler = descriptor.value as object;
  const before = (Reflect.getMetadata(ACCESS_COUNT, handler) as number | undefined) ?? 0;
  Reflect.defineMetadata(ACCESS_COUNT, before + 1, handler);
}
