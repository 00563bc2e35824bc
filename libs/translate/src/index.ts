export { type RotaNames } from './names';
export { toRotaProblem } from './to-rota-problem';
export { toRota } from './to-rota';
