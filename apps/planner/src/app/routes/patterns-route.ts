import { createRoute } from '@tanstack/react-router';
import { PatternsFrame } from '../frame/patterns-frame';
import { framedRoute } from './framed-route';
import { need } from './need';

/** Everything about work patterns: its screens stand below one bar of links. */
export const patternsRoute = createRoute({
  getParentRoute: () => framedRoute,
  path: '/patterns',
  beforeLoad: ({ context }) => need(context.me, 'patterns:read'),
  component: PatternsFrame,
});
