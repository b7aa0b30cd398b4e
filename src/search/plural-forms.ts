import { locales, type Taal } from '../i18n/locales.ts';
import { translate, type StringKey } from '../i18n/translate.ts';

/**
 * A counted string in every form its language has, for the browser to choose from: i18next stays at build.
 * @returns per plural category the string, with %n where the number goes
 */
export function pluralForms(taal: Taal, key: StringKey): Record<string, string> {
  const rules = new Intl.PluralRules(locales[taal].intl);
  const forms: Record<string, string> = {};
  for (let count = 0; count <= 200; count += 1) {
    forms[rules.select(count)] ??= translate(taal, key, { count }).replace(String(count), '%n');
  }
  return forms;
}
