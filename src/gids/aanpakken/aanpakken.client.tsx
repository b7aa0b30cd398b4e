import { hydrate } from 'preact';
import { saveFile } from '../../site/save-file.ts';
import { gaatOver, stammen } from '../gaat-over.ts';
import { toCsv } from './csv.ts';
import { readFilter, writeFilter } from './filter-adres.ts';
import Filter, { type Telling } from './Filter.tsx';
import type { WeegBestand } from './rijen.ts';
import { ietsBekend, inVolgorde, oordeelWoorden, weeg, type Bekend, type Eisen, type Namen } from './weegt.ts';

/** A row of the table that stands in the page: only what it says of fitting changes. */
interface Rij {
  element: HTMLTableRowElement;
  eisen: Eisen;
  /** All its words, as gaatOver looks in them. */
  woorden: string;
}

interface Gewogen {
  rijen: Rij[];
  namen: Namen;
}

const place = document.querySelector<HTMLElement>('[data-filter]');
const body = document.querySelector<HTMLTableSectionElement>('.aanpak-tabel tbody');
if (place && body) start(place, body);

function start(form: HTMLElement, tbody: HTMLTableSectionElement): void {
  const order = [...tbody.rows];
  let come: Promise<Gewogen> | undefined;
  /** What rows are weighed by comes when it is first needed. What failed may be asked for again. */
  const read = () => {
    come ??= fetchGewogen(form.dataset['filter'] ?? '', order);
    come.catch(() => (come = undefined));
    return come;
  };

  const show = async (bekend: Bekend, ookNiet: boolean): Promise<Telling | undefined> => {
    const hash = writeFilter(bekend);
    if (hash !== location.hash) history.replaceState(null, '', location.pathname + hash);
    if (!ietsBekend(bekend)) {
      for (const element of order) say(element, '', false);
      tbody.append(...order);
      return undefined;
    }
    const { rijen, namen } = await read();
    const weighed = rijen.map((rij) => ({
      ...rij,
      oordeel: weeg(rij.eisen, bekend, gaatOver(rij.woorden, bekend.over), namen),
    }));
    for (const { element, oordeel } of weighed) {
      say(element, oordeelWoorden(oordeel), oordeel.past === 'nee' && !ookNiet);
      element.dataset['past'] = oordeel.past;
    }
    tbody.append(...inVolgorde(weighed).map(({ element }) => element));
    const count = (past: string) => weighed.filter(({ oordeel }) => oordeel.past === past).length;
    return { ja: count('ja'), vraag: count('vraag'), nee: count('nee') };
  };

  const save = () => {
    const head = [...document.querySelectorAll('.aanpak-tabel thead th')].map((cell) => cell.textContent ?? '');
    const shown = [...tbody.rows].filter((row) => !row.hidden);
    const csv = toCsv([
      ['Past het', ...head],
      ...shown.map((row) => [
        row.querySelector('.oordeel')?.textContent ?? '',
        row.querySelector('a')?.textContent ?? '',
        ...[...row.cells].slice(1).map((cell) => cell.textContent ?? ''),
      ]),
    ]);
    saveFile('aanpakken.csv', 'text/csv', csv);
  };

  hydrate(<Filter aantal={order.length} begin={readFilter(location.hash)} onBekend={show} onCsv={save} />, form);
}

async function fetchGewogen(bron: string, order: readonly HTMLTableRowElement[]): Promise<Gewogen> {
  const answer = await fetch(bron, { referrerPolicy: 'no-referrer' });
  if (!answer.ok) throw new Error(`${bron}: ${answer.status}`);
  const { namen, rijen } = (await answer.json()) as WeegBestand;
  return {
    namen,
    rijen: order.map((element) => {
      const rij = rijen[refOf(element)];
      // Of another day than this page: a row that nobody weighs must not look as if it does not fit.
      if (!rij) throw new Error(`${bron} does not know ${refOf(element)}`);
      return { element, eisen: rij.eisen, woorden: stammen(`${rij.woorden} ${element.textContent ?? ''}`) };
    }),
  };
}

/** Which entry a row is of: the end of where its name leads. */
function refOf(row: HTMLTableRowElement): string {
  return (row.querySelector('a')?.pathname ?? '').split('/').filter(Boolean).slice(-2).join('/');
}

function say(row: HTMLTableRowElement, words: string, hidden: boolean): void {
  let line = row.querySelector('.oordeel');
  if (words === '') line?.remove();
  else {
    if (!line) {
      line = document.createElement('p');
      line.className = 'oordeel';
      row.cells[0]?.append(line);
    }
    line.textContent = words;
  }
  if (words === '') delete row.dataset['past'];
  row.hidden = hidden;
}
