import type { Response } from 'express';
import { COOKIE } from './session-settings';

/**
 * Tells the browser to forget the session and every answer that it kept: boards stay in its cache to be shown again quickly,
 * and the next person at the computer is not to find them there. (Browsers heed the second over https and on this machine.)
 */
export function forgetSession(response: Response): void {
  response.clearCookie(COOKIE, { path: '/', sameSite: 'strict', httpOnly: true });
  response.setHeader('Clear-Site-Data', '"cache"');
}
