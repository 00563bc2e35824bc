import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { LimitGuard } from '../http/limits';
import { AccessGuard } from './access.guard';
import { RequireAccess } from './require-access';

/** In this order: who asks too much is turned away before an account is looked up. */
@Module({
  imports: [DiscoveryModule],
  providers: [
    RequireAccess,
    { provide: APP_GUARD, useClass: LimitGuard },
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
})
export class AccessModule {}
