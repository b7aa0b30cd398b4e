export { nearest, suggestion } from './nearest.mjs';
