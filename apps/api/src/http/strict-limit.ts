import { applyDecorators } from '@nestjs/common';
import { Throttle } from '@nestjs/throttler';
import type { Request } from 'express';

/** For sign-in: ten tries a minute for one username from one address; the account's own lock comes before that. */
export function StrictLimit(): MethodDecorator & ClassDecorator {
  return applyDecorators(
    Throttle({
      general: { limit: 10, ttl: 60_000, getTracker: (request) => addressAndUsername(request as Request) },
    }),
  );
}

function addressAndUsername({ ip, body }: Request): string {
  const username: unknown = (body as { username?: unknown } | undefined)?.username;
  return `${ip} ${typeof username === 'string' ? username.trim().toLowerCase().slice(0, 80) : ''}`;
}
