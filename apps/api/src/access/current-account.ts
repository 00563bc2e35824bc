import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { SignedInAccount } from './signed-in-account';

/** The signed-in account of the request. Only for handlers that are not public. */
export const CurrentAccount = createParamDecorator(
  (_: unknown, context: ExecutionContext): SignedInAccount => {
    const { account } = context.switchToHttp().getRequest<Request>();
    if (!account) throw new Error('CurrentAccount belongs on handlers that need a signed-in account');
    return account;
  },
);
