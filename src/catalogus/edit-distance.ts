export { editDistance } from './edit-distance.mjs';
