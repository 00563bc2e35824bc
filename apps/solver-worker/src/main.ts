import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { openLog, readServiceSettings, runService, type Service, StartRefusal } from '@homeround/runtime';
import { SolverWorkerModule } from './solver-worker.module';

const reading = readServiceSettings();
const log = openLog('solver-worker', 'settings' in reading ? reading.settings : { logLevel: 'info' });

async function start(): Promise<Service> {
  if ('faults' in reading) throw new StartRefusal(reading.faults);
  const { settings } = reading;
  const module = SolverWorkerModule.forRoot(settings, log);
  const app = await NestFactory.createApplicationContext(module, { logger: false, abortOnError: false });
  const { solverThreads, threadsPerSolve } = settings;
  log.info({ solverThreads, threadsPerSolve, queue: settings.redisUrl ? 'Redis' : 'PostgreSQL' }, 'solving');
  return { stop: () => app.close() };
}

void runService(start, log);
