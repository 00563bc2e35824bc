import { type ExecutionContext, SetMetadata } from '@nestjs/common';

const STRICT = 'homeround:strict-limit';

/** For signing in: few tries for one username from one address, and not many from one address at all. */
export function StrictLimit(): MethodDecorator {
  return SetMetadata(STRICT, true);
}

export function isStrict(context: ExecutionContext): boolean {
  return Reflect.getMetadata(STRICT, context.getHandler()) === true;
}
