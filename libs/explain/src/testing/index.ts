export { aMorning, aMorningRota, anUnallocatedMorning } from './morning-story';
export { tinyCase, type TinyCase } from './tiny-case';
