export { CHROMIUM_ARGUMENTS, findChromium } from './testing/find-chromium';
export { type RunningLauncher, startLauncher } from './testing/running-launcher';
