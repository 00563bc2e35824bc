export { findPointsInThread } from './find-points-in-thread';
export { PatternThreads } from './pattern-pool';
export { ThreadPool } from './thread-pool';
export {
  type Answered,
  type Answerer,
  RequestThread,
  type RequestThreadSettings,
  ThreadLost,
} from './request-thread';
export { LOG_LEVELS, type LogLevel, SETTING_NAMES, type Settings } from './settings/settings';
export {
  readServiceSettings,
  readSettings,
  type ServiceSettings,
  type SettingsReading,
} from './settings/read-settings';
export { type Log, openLog, toLogFields } from './log/log';
export { seldom } from './log/seldom';
export { hashPassword, verifyPassword } from './passwords';
export { type DemoAccount, DEMO_ACCOUNTS, isDemoPassword } from './accounts/demo-accounts';
export { closeDemoAccounts, makeDemoAccounts } from './accounts/keep-demo-accounts';
export { DATA_SOURCE, NOTICES, StoreModule, type StoreModuleSettings } from './nest/store.module';
export { type OpenStore } from './nest/open-checked-store';
export { QueueModule, type QueueModuleSettings } from './nest/queue.module';
export { AskQueue, type QueueCounts } from './queue/ask-queue';
export { migrateDatabase } from './migrate-database';
export { openAskQueue } from './queue/open-ask-queue';
export { openPatternQueue } from './queue/open-pattern-queue';
export { PatternQueue } from './queue/pattern-queue';
export { type QueueSettings } from './queue/queue-settings';
export { SolverModule, type SolverModuleSettings } from './solver/solver.module';
export { SERVICE_EXIT, STARTED_BY_LAUNCHER, stopWithParent, tellReady } from './processes/exit-with-parent';
export { runService, type Service } from './processes/run-service';
export { StartRefusal } from './processes/start-refusal';
export { type ProcessSettings, SupervisedProcess } from './processes/supervised-process';
