import type { Server } from 'node:http';
import type { Service } from '@homeround/runtime';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { type AppSettings, buildApp } from './build-app';
import { Overload } from './http/overload';
import { SessionStreams } from './sessions/session-streams';

export interface Api extends Service {
  readonly app: NestExpressApplication;
  /** Where it listens: what was asked for, or the free port that was found. */
  readonly port: number;
}

/** Answers that are being made may be finished; a browser asks again for what is cut off after that. Milliseconds. */
const FINISH_PATIENCE = 8000;

/** For the head of a request, which is a few hundred bytes; a body may take Node's own five minutes. Milliseconds. */
const HEAD_PATIENCE = 15_000;

/** Builds the application and listens. */
export async function startApi(appSettings: AppSettings): Promise<Api> {
  const { host, port } = appSettings.settings;
  const app = await buildApp(appSettings);
  (app.getHttpServer() as Server).headersTimeout = HEAD_PATIENCE;
  await app.listen(port, host);
  const address = (app.getHttpServer() as Server).address();
  const found = typeof address === 'object' && address ? address.port : port;
  return { app, port: found, stop: () => stop(app) };
}

/** New requests are turned away, streams end, answers are finished; then everything is closed. */
async function stop(app: NestExpressApplication): Promise<void> {
  const server = app.getHttpServer() as Server;
  app.get(Overload).stop();
  app.get(SessionStreams).closeAll();
  const cut = setTimeout(() => server.closeAllConnections(), FINISH_PATIENCE);
  // Also closes connections that nobody uses now.
  await new Promise((resolve) => server.close(resolve));
  clearTimeout(cut);
  await app.close();
}
