export { allocated, aDuty } from './build-rota';
export { forEveryRota, type Placed } from './every-rota';
export { findingsOf } from './findings-of';
export { tinyInput } from './tiny-input';
