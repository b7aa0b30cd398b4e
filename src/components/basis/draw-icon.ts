import tabler from '@iconify-json/tabler/icons.json' with { type: 'json' };
import { getIconData, iconToSVG } from '@iconify/utils';

/** Every page draws the same few. */
const drawn = new Map<string, string>();

/**
 * Draws a pictogram for use beside a text that says the same.
 * @param icoon name of a Tabler icon
 * @returns svg markup, hidden from screen readers, coloured by the text around it
 * @throws when the drawing does not exist: a programming error
 */
export function drawIcoon(icoon: string): string {
  const known = drawn.get(icoon);
  if (known) return known;
  const data = getIconData(tabler, icoon);
  if (!data) throw new Error(`No such Tabler icon: ${icoon}`);
  const { body, attributes } = iconToSVG(data, { height: 'unset' });
  const svg = `<svg viewBox="${attributes.viewBox}" aria-hidden="true" focusable="false">${body}</svg>`;
  drawn.set(icoon, svg);
  return svg;
}
