export { HerePool } from './here-pool';
export { aRandomInput, type RandomSize, SMALL } from './random-input';
export { searchHere } from './search-here';
