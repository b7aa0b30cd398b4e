import { parse, type HTMLElement } from 'node-html-parser';
import { weergaven, type WeergaveRij } from '../../src/i18n/locales.ts';
import { paths } from '../../src/i18n/paths.ts';

/** A built page, parsed. */
export interface Page {
  /** Its address; an error page, which has none of its own, is named by its file: `/nl/404.html`. */
  path: string;
  root: HTMLElement;
  main: HTMLElement;
  /** The weergave it belongs to; absent on pages before a language is chosen. */
  rij?: WeergaveRij;
  /**
   * `vraag` and `route` are toestanden; `route` also stands for everything that helps with one need.
   * `na` asks how a step went. `kort` is a short address from a sheet, which moves on at once like `verhuisd`; `delen` holds templates that pages
   * take from it in a kiosk.
   */
  soort: 'vraag' | 'route' | 'stuk' | 'na' | 'verhuisd' | 'kort' | 'delen' | 'fout' | 'anders';
  /** Where a page that moves on leads. */
  naar?: string;
  /** For professionals: in Dutch alone. */
  alleenNederlands: boolean;
}

const stukken = /^\/[^/]+\/(?:regelingen|fondsen|initiatieven|mag-dat|brieven)\/(?!(?:handleiding|kaartjes)\/)[^/]+\/$/;

/** @param file relative to the site, with forward slashes */
export function readPage(file: string, html: string): Page {
  const path = `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
  const root = parse(html, { blockTextElements: { script: true, style: true } });
  const [, naar] = /^0; url=(.+)$/.exec(root.querySelector('meta[http-equiv=refresh]')?.getAttribute('content') ?? '') ?? [];
  const rij = weergaven.find(({ code }) => path.startsWith(`/${code}/`) || path === paths.kioskDelen(code));
  return {
    path,
    root,
    main: root.querySelector('main') ?? root,
    ...(rij ? { rij } : {}),
    soort: soortVan(path, root, naar),
    ...(naar === undefined ? {} : { naar }),
    alleenNederlands: /^\/nl\/(?:gids|wijkteam|redactie)\//.test(path),
  };
}

function soortVan(path: string, root: HTMLElement, naar: string | undefined): Page['soort'] {
  if (path.endsWith('404.html')) return 'fout';
  if (naar !== undefined) return path.startsWith('/r/') ? 'kort' : 'verhuisd';
  if (path.startsWith('/kiosk/delen/')) return 'delen';
  if (/^\/[^/]+\/wegwijzer\//.test(path)) return root.querySelector('main .route') ? 'route' : 'vraag';
  if (/^\/[^/]+\/hulp-bij\/[^/]+\/$/.test(path)) return 'route';
  if (/^\/[^/]+\/hoe-ging-het\//.test(path)) return 'na';
  return stukken.test(path) ? 'stuk' : 'anders';
}
