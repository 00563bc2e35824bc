export { ROUND_WEIGHTS } from './round-weights';
