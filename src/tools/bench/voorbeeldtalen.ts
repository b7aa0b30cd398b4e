import { locales, talen } from '../../i18n/locales.ts';

/** Where time is measured: the first language of each direction of reading. */
export const voorbeeldtalen = talen.filter((taal, index) => talen.findIndex((one) => locales[one].dir === locales[taal].dir) === index);
