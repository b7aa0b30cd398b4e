export { editDistance, nearest, suggestion } from './nearest.mjs';
