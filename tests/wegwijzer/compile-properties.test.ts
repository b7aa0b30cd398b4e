import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasFouten } from '../../src/catalogus/bevinding.ts';
import type { Catalogus } from '../../src/catalogus/catalogus.ts';
import { compileWegwijzer, maxVragen } from '../../src/wegwijzer/compile-wegwijzer.ts';
import type { Wegwijzer } from '../../src/wegwijzer/toestand.ts';
import { goedeCatalogus, korteCatalogus, peildatum } from './arbitraries.ts';
import { alleenDit, buildCatalogus, vasteAntwoorden, type KorteCatalogus, type KorteVraag } from './build-catalogus.ts';

/** Every sequence of answers somebody can give, found without the engine: where it ends, and what was asked. */
function walk(
  vragen: Record<string, KorteVraag>,
  naam: string,
  pad: string[] = [],
  gevraagd: string[] = [],
): { pad: string[]; gevraagd: string[]; einde: 'antwoord' | 'stuk' }[] {
  const asked = [...gevraagd, naam];
  return Object.entries(vragen[naam] ?? {}).flatMap(([sleutel, { naar }]) => {
    const next = [...pad, sleutel];
    if (naar === undefined) return [{ pad: next, gevraagd: asked, einde: 'antwoord' as const }];
    if (asked.includes(naar) || asked.length >= 6) return [{ pad: next, gevraagd: asked, einde: 'stuk' as const }];
    return walk(vragen, naar, next, asked);
  });
}

const somebody = (catalogus: Catalogus, contact: string): boolean =>
  contact.startsWith('hulplijn:')
    ? catalogus.hulplijnen.has(contact.slice('hulplijn:'.length))
    : (catalogus.gemeente.rollen[contact] ?? []).some((slug) => catalogus.contacten.has(slug));

function forEvery(
  arbitrary: fc.Arbitrary<KorteCatalogus>,
  check: (wegwijzer: Wegwijzer, kort: KorteCatalogus, catalogus: Catalogus) => void,
  numRuns = 200,
): void {
  fc.assert(
    fc.property(arbitrary, (kort) => {
      const catalogus = buildCatalogus(kort);
      check(compileWegwijzer(catalogus, peildatum), kort, catalogus);
    }),
    { numRuns },
  );
}

test('every sequence of answers ends in a step and a person, or the check stops the build', () => {
  forEvery(korteCatalogus, (wegwijzer, kort, catalogus) => {
    for (const { pad, gevraagd, einde } of walk(kort.vragen, 'begin')) {
      const toestand = wegwijzer.toestanden.get(pad.join('/'));
      const person =
        toestand?.route !== undefined &&
        somebody(catalogus, toestand.route.contact) &&
        toestand.route.nu.contact === toestand.route.contact;
      if (einde === 'stuk' || !person) {
        const bestand = `content/wegwijzer/vragen/${gevraagd.at(-1)}.yml`;
        const about = wegwijzer.bevindingen.filter(
          (bevinding) => bevinding.gewicht === 'fout' && (bevinding.bestand === bestand || bevinding.regel === 'stap-zonder-mens'),
        );
        expect(about, `nothing was said about ${pad.join('/')}`).not.toEqual([]);
        expect(toestand?.route, `${pad.join('/')} shows a route to nobody`).toBeUndefined();
      }
    }
  });
});

test('a sound catalogue has no fouten, and every sequence of answers is a toestand with a route', () => {
  forEvery(goedeCatalogus, (wegwijzer, kort) => {
    expect(wegwijzer.bevindingen.filter(({ gewicht }) => gewicht === 'fout')).toEqual([]);
    const finals = [...wegwijzer.toestanden.values()].filter(({ route }) => route);
    expect(finals.map(({ pad }) => pad.join('/')).toSorted()).toEqual(
      walk(kort.vragen, 'begin')
        .map(({ pad }) => pad.join('/'))
        .toSorted(),
    );
  });
});

test('a toestand either asks a question or shows a route, never both and never neither', () => {
  forEvery(korteCatalogus, ({ toestanden }) => {
    for (const { vraag, route } of toestanden.values()) expect((vraag === undefined) !== (route === undefined)).toBe(true);
  });
});

test('nobody is asked more than six questions, nor one twice', () => {
  expect(maxVragen).toBe(6);
  forEvery(korteCatalogus, ({ toestanden }) => {
    for (const { vragen, pad, route } of toestanden.values()) {
      expect(vragen.length).toBeLessThanOrEqual(6);
      expect(new Set(vragen).size).toBe(vragen.length);
      expect(vragen.length).toBe(route ? pad.length : pad.length + 1);
    }
  });
});

test('every toestand can be walked back to the first question', () => {
  forEvery(korteCatalogus, ({ toestanden }) => {
    for (const [address, { pad, vragen }] of toestanden) {
      expect(address).toBe(pad.join('/'));
      for (let length = 0; length < pad.length; length += 1) {
        expect(toestanden.get(pad.slice(0, length).join('/'))).toMatchObject({
          vraag: vragen[length],
          vragen: vragen.slice(0, length + 1),
        });
      }
    }
  });
});

test('a toestand remembers the needs and kenmerken of every answer on the way, until somebody would rather talk', () => {
  forEvery(korteCatalogus, ({ toestanden }, { vragen }) => {
    for (const toestand of toestanden.values()) {
      const given = toestand.pad.map((sleutel, index) => ({ sleutel, ...vragen[toestand.vragen[index] ?? '']?.[sleutel] }));
      let needs: string[] = [];
      for (const { sleutel, behoeften = [], naar } of given) {
        const vast = sleutel in vasteAntwoorden ? [vasteAntwoorden[sleutel as keyof typeof vasteAntwoorden]] : [];
        const own = behoeften.length > 0 || naar !== undefined ? behoeften : vast;
        // A question that says itself what the answer is about keeps its subject.
        needs = sleutel === alleenDit && behoeften.length === 0 ? own : needs.concat(own);
      }
      expect(toestand.behoeften).toEqual([...new Set(needs)]);
      expect(toestand.kenmerken).toEqual(Object.assign({}, ...given.map(({ kenmerken }) => kenmerken)));
    }
  });
});

test('the order of files makes no difference', () => {
  const turned = <K, V>(map: Map<K, V>) => new Map([...map].reverse());
  const inOrder = <T>(items: Iterable<T>) => [...items].map((item) => JSON.stringify(item)).toSorted();
  forEvery(korteCatalogus, (wegwijzer, _kort, catalogus) => {
    const other = compileWegwijzer(
      {
        ...catalogus,
        entries: turned(catalogus.entries),
        behoeften: turned(catalogus.behoeften),
        vragen: turned(catalogus.vragen),
        vasteAntwoorden: turned(catalogus.vasteAntwoorden),
        contacten: turned(catalogus.contacten),
        hulplijnen: turned(catalogus.hulplijnen),
      },
      peildatum,
    );
    expect([...other.toestanden]).toEqual([...wegwijzer.toestanden]);
    expect([...other.verhuisd]).toEqual([...wegwijzer.verhuisd]);
    expect(inOrder(other.bevindingen)).toEqual(inOrder(wegwijzer.bevindingen));
  });
});

test('an address of a renamed answer leads to the address now, at every depth and in every mix of old and new', () => {
  forEvery(
    goedeCatalogus,
    ({ toestanden, verhuisd }, { vragen }) => {
      let olds = 0;
      for (const { pad, vragen: asked } of toestanden.values()) {
        const names = pad.map((sleutel, index) => [sleutel, ...(vragen[asked[index] ?? '']?.[sleutel]?.was ?? [])]);
        const mixes = names.reduce<string[][]>((all, some) => all.flatMap((prefix) => some.map((name) => [...prefix, name])), [[]]);
        for (const mix of mixes) {
          const address = mix.join('/');
          if (address === pad.join('/')) continue;
          olds += 1;
          expect(verhuisd.get(address), address).toBe(pad.join('/'));
        }
      }
      expect(verhuisd.size).toBe(olds);
    },
    60,
  );
});

test('an old address never hides one that exists, and never leads nowhere', () => {
  forEvery(korteCatalogus, ({ toestanden, verhuisd, bevindingen }) => {
    for (const [old, now] of verhuisd) {
      expect(toestanden.has(old)).toBe(false);
      if (!hasFouten(bevindingen)) expect(toestanden.has(now)).toBe(true);
    }
  });
});

test('one need gives the same route, however somebody came to it', () => {
  forEvery(goedeCatalogus, ({ toestanden }) => {
    const routes = new Map<string, unknown>();
    for (const { behoeften, kenmerken, route } of toestanden.values()) {
      if (!route) continue;
      const key = JSON.stringify([behoeften.toSorted(), Object.entries(kenmerken).toSorted()]);
      const { behoeften: _, ...steps } = route;
      expect(steps).toEqual(routes.get(key) ?? steps);
      routes.set(key, steps);
    }
  });
});

test('the countdown never promises more than the longest road left, nor less than the shortest', () => {
  forEvery(goedeCatalogus, ({ toestanden }) => {
    const finals = [...toestanden.values()].filter(({ route, pad }) => route && !Object.hasOwn(vasteAntwoorden, pad.at(-1) ?? ''));
    for (const [address, { vraag, pad, nogVragen }] of toestanden) {
      const left = finals
        .filter((final) => final.pad.slice(0, pad.length).join('/') === address)
        .map(({ vragen }) => vragen.length - pad.length - 1);
      if (vraag === undefined || left.length === 0) expect(nogVragen).toBe(0);
      else {
        expect(nogVragen).toBeGreaterThanOrEqual(Math.min(...left));
        expect(nogVragen).toBeLessThanOrEqual(Math.max(...left));
      }
    }
  });
});
