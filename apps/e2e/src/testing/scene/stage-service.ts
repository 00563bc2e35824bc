import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLauncher } from '../running-launcher';
import { findScene, type Scene } from './scene';
import { setScene } from './set-scene';

/**
 * Starts the service on a data folder of its own, makes the scene, lets somebody act in it, and leaves nothing behind: also
 * when it is interrupted. A scene that the surroundings name is used as it is.
 */
export async function stageService<Outcome>(act: (scene: Scene) => Promise<Outcome>): Promise<Outcome> {
  const found = findScene();
  if (found) return act(found);
  const interrupted = new Promise<never>((_resolve, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => reject(new Error(signal)));
  });
  interrupted.catch(() => undefined);
  const folder = mkdtempSync(join(tmpdir(), 'homeround-scene-'));
  const launcher = await startLauncher(join(folder, 'data'));
  console.log(`${launcher.address} ready after ${launcher.seconds.toFixed(1)} s`);
  try {
    return await Promise.race([interrupted, setScene(launcher.address).then(act)]);
  } catch (fault) {
    console.error(launcher.said().slice(-4000));
    throw fault;
  } finally {
    await launcher.end('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  }
}
