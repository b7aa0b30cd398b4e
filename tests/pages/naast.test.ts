import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { weergavenIn } from '../../src/i18n/locales.ts';
import { paths } from '../../src/i18n/paths.ts';
import { bladzijden } from '../../src/tools/bench/measure-first-screen.ts';
import { isGevoelig } from '../../src/wegwijzer/gevoelige-paden.ts';
import { builtGids } from '../built-gids.ts';
import { dist } from '../dist.ts';

const { catalogus, wegwijzer } = builtGids();

/** Pages that may have no fold about going along: in danger and about violence the number stands alone. */
const alleenHetNummer = (w: string) =>
  new Set(
    [...wegwijzer.toestanden.values()].flatMap(({ pad, route }) => {
      const path = paths.toestand(w as 'nl', pad);
      return route && (route.gevaar || isGevoelig(catalogus, path)) ? [path] : [];
    }),
  );

test.each(weergavenIn(catalogus.talen).map(({ code }) => code))(
  '%s: on every route stands who goes along or comes home, but where the number goes before all',
  (w) => {
    const alleen = alleenHetNummer(w);
    const wrong: string[] = [];
    let routes = 0;
    for (const { path, html } of bladzijden(dist, w, 'wegwijzer/**')) {
      if (!html.includes('<ol class="route"')) continue;
      routes += 1;
      if (/class="(?:vouw )?naast-u"/.test(html) === alleen.has(path)) wrong.push(path);
    }
    expect(routes).toBeGreaterThan(100);
    expect(alleen.size).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  },
);

test('on the page of every person stands before the number what they do with what one tells them', () => {
  for (const { code } of weergavenIn(catalogus.talen))
    for (const slug of catalogus.contacten.keys()) {
      const [page] = bladzijden(dist, code, `mensen/${slug}`);
      const order = parse(page?.html ?? '')
        .querySelectorAll('main .vertelt, main a.knop[href^="tel:"]')
        .map(({ rawTagName }) => rawTagName);
      expect(order, `${code} ${slug}`).toEqual(['p', 'p', 'a']);
    }
});
