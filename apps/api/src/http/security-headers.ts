import type { RequestHandler } from 'express';
import helmet from 'helmet';

/**
 * Scripts only from here and never inline. Mantine sets style attributes and one inline style element with its
 * variables, so inline styles are allowed; they cannot run anything.
 */
export function securityHeaders(https: boolean): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // Over plain http a browser would refuse every later visit to the same host.
    strictTransportSecurity: https,
    xFrameOptions: { action: 'deny' },
  });
}
