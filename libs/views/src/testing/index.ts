export { aboutRota, aScreen, ROTA_ID } from './build-screen';
export { throughJson } from './through-json';
