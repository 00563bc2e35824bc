import { noteConnection } from '../connection/connection';
import { noteSessionEnded } from '../access/session-ended';
import { ConnectionLost } from './request-fault';

/** Every request goes through here: it tells the banner about the connection and the frame about an ended session. */
export async function connectedFetch(request: Request): Promise<Response> {
  const response = await reach(request);
  noteConnection('up');
  if (response.status === 401 && !isSignIn(request)) noteSessionEnded();
  return response;
}

async function reach(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    if (request.signal.aborted) throw error;
    noteConnection('lost');
    throw new ConnectionLost();
  }
}

const isSignIn = (request: Request) => new URL(request.url).pathname === '/api/sign-in';
