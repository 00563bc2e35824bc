import { Global, Module } from '@nestjs/common';
import { AccountOfRequest } from './account-of-request';
import { SessionStreams } from './session-streams';

@Global()
@Module({
  providers: [AccountOfRequest, SessionStreams],
  exports: [AccountOfRequest, SessionStreams],
})
export class SessionsModule {}
