import { createRoute } from '@tanstack/react-router';
import { Frame } from '../frame/frame';
import { signedInRoute } from './signed-in-route';

/** Screens inside the frame; what is printed stands outside it. */
export const framedRoute = createRoute({
  getParentRoute: () => signedInRoute,
  id: 'framed',
  component: Frame,
});
