import type { Catalogus } from '../catalogus/catalogus.ts';
import { parsePhone } from '../catalogus/phone.ts';
import { escapeHtml } from '../i18n/isolate.ts';

/** Telephone numbers of people who serve other wijken alone. */
export function numbersElsewhere(catalogus: Catalogus, wijk: string): Set<string> {
  const elsewhere = [...catalogus.contacten.values()].filter(({ wijken }) => wijken.length > 0 && !wijken.includes(wijk));
  return new Set(
    elsewhere.flatMap(({ telefoon }) => {
      const phone = parsePhone(telefoon, catalogus.gemeente.voorbeeld);
      return 'problem' in phone ? [] : [escapeHtml(phone.text)];
    }),
  );
}
