export { HerePool } from './here-pool';
export { MemorySolveStore } from './memory-solve-store';
export { aRandomInput, type RandomSize, SMALL } from './random-input';
export { searchHere } from './search-here';
