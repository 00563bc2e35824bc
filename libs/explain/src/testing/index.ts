export { tinyCase, type TinyCase } from './tiny-case';
