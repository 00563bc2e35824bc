export { type RotaNames } from './names';
export { toRotaProblem } from './to-rota-problem';
export { toWishes } from './to-wishes';
export { toRota } from './to-rota';
