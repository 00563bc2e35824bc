import type { AppRouter } from './router';

/** Milliseconds after which an idle moment is not waited for any longer. */
const AT_LATEST = 5_000;

/**
 * Loads the code of every screen once the first one stands: the next click is quick, and a connection that is lost later
 * does not leave a screen without its code.
 */
export function preloadScreens(router: AppRouter): void {
  const stop = router.subscribe('onRendered', () => {
    stop();
    whenIdle(() => {
      for (const route of Object.values(router.routesById)) void preload(route.options.component);
    });
  });
}

async function preload(component: unknown): Promise<void> {
  if (typeof component !== 'function' || !('preload' in component)) return;
  try {
    await (component as { preload: () => Promise<void> }).preload();
  } catch {
    // It is loaded when it is needed.
  }
}

/** Safari has no `requestIdleCallback` yet. */
function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(task, { timeout: AT_LATEST });
  else setTimeout(task, AT_LATEST);
}
