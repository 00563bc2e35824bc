import { connect, createServer, type Server, type Socket } from 'node:net';

/** A line between browser and service that can be cut in the middle of a conversation, as a network does. */
export class BreakableLine {
  private readonly sockets = new Set<Socket>();
  private isCut = false;

  private constructor(
    private readonly server: Server,
    private readonly port: number,
    private readonly service: URL,
  ) {
    server.on('connection', (socket) => this.join(socket));
  }

  static open(serviceUrl: string): Promise<BreakableLine> {
    const service = new URL(serviceUrl);
    const server = createServer();
    return new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, service.hostname, () => {
        const address = server.address();
        if (typeof address === 'object' && address) resolve(new BreakableLine(server, address.port, service));
      });
    });
  }

  /** Where the service is through this line. */
  get url(): string {
    return `${this.service.protocol}//${this.service.hostname}:${this.port}`;
  }

  /** Ends every connection in the middle of what it carries, and every new one at once. */
  cut(): void {
    this.isCut = true;
    for (const socket of this.sockets) socket.destroy();
  }

  mend(): void {
    this.isCut = false;
  }

  close(): void {
    this.cut();
    this.server.close();
  }

  private join(near: Socket): void {
    if (this.isCut) return void near.destroy();
    const far = connect(Number(this.service.port), this.service.hostname);
    near.pipe(far).pipe(near);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.sockets.add(one);
      one.on('error', () => other.destroy());
      one.once('close', () => {
        this.sockets.delete(one);
        other.destroy();
      });
    }
  }
}
