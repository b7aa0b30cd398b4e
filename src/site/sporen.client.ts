import { gevoeligeKeuze } from '../wegwijzer/adres/gevoelige-keuze.ts';

const html = document.documentElement;
const keuzes = (html.dataset['zonderSpoor'] ?? '').split(' ');

/** Whether the page, or what was chosen before it and travels in its address, must not stay in the history. */
export function zonderSpoor(): boolean {
  return html.dataset['gevoelig'] !== undefined || draagtGevoelig();
}

/** Whether "mijn route" in the address holds something about violence. */
export function draagtGevoelig(): boolean {
  return gevoeligeKeuze(location.hash, keuzes);
}
