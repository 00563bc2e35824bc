import { createServer } from 'node:net';
import { refuse } from '../refusal';

/** The port to serve on: the one asked for, or a free one for 0. Refuses one that another program has. */
export function findPort(host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (fault: NodeJS.ErrnoException) => {
      try {
        refuse(
          'PORT_TAKEN',
          `port ${port} of ${host} cannot be used (${fault.code ?? 'no code'})`,
          'Stop the program that has it, or choose another with --port.',
        );
      } catch (refusal) {
        reject(refusal as Error);
      }
    });
    probe.listen(port, host, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}
