import { connect, createServer, type Server, type Socket } from 'node:net';

/** A way to a database that can be shut: for what runs behind it the server is gone, for everybody else it is there. */
export interface DatabaseDoor {
  /** The address of the database through the door. */
  readonly url: string;
  /** Cuts every connection and refuses new ones. */
  shut(): Promise<void>;
  open(): Promise<void>;
}

export async function openDatabaseDoor(databaseUrl: string): Promise<DatabaseDoor> {
  const behind = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  const pass = (socket: Socket) => {
    const other = connect(Number(behind.port), behind.hostname);
    for (const each of [socket, other]) {
      sockets.add(each);
      each.on('error', () => each.destroy()).on('close', () => sockets.delete(each));
    }
    socket.pipe(other).pipe(socket);
  };
  let server = await listen(pass, 0);
  const port = portOf(server);
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String(port);
  return {
    url: url.href,
    shut: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    open: async () => {
      server = await listen(pass, port);
    },
  };
}

function listen(pass: (socket: Socket) => void, port: number): Promise<Server> {
  const server = createServer(pass);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('not listening');
  return address.port;
}
