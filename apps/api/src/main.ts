import 'reflect-metadata';
import { openLog, readServiceSettings, runService, StartRefusal } from '@homeround/runtime';
import { startApi } from './start-api';

const reading = readServiceSettings(['sessionSecret']);
const log = openLog('api', 'settings' in reading ? reading.settings : { logLevel: 'info' });

void runService(async () => {
  if ('faults' in reading) throw new StartRefusal(reading.faults);
  const api = await startApi({ settings: reading.settings, log });
  log.info({ port: api.port }, 'listening');
  return api;
}, log);
