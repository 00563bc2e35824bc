import { type Log, toLogFields } from '../log/log';
import { SERVICE_EXIT, stopWithParent, tellReady } from './exit-with-parent';
import { StartRefusal } from './start-refusal';

/** Something that runs until it is stopped. */
export interface Service {
  stop(): Promise<void>;
}

/** Milliseconds that a process has to end in order: answers are finished, solves handed over, connections closed. */
const PATIENCE = 10_000;

/** The whole life of a process of the service: start, tell the launcher, run until asked to stop. */
export async function runService(start: () => Promise<Service>, log: Log): Promise<void> {
  try {
    const service = await start();
    stopWithParent(() => service.stop(), PATIENCE);
    log.info('ready');
    tellReady();
  } catch (fault) {
    if (fault instanceof StartRefusal) {
      for (const { code, cause, action } of fault.faults)
        log.fatal({ code, cause, action }, 'refused to start');
      process.exit(SERVICE_EXIT.refused);
    }
    log.fatal(toLogFields(fault), 'could not start');
    process.exit(SERVICE_EXIT.fault);
  }
}
