import { momentInAmsterdam } from '../i18n/datum.ts';

/** What is wrong with the peildatum that was asked for, in one Dutch sentence. */
export class PeildatumFout extends Error {
  override name = 'PeildatumFout';
  /** With which a command ends that was asked so. */
  readonly exitCode = 2;
}

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * The date that counts as today.
 *
 * @param env the environment; only PEILDATUM is read, empty counts as absent
 * @param now the clock, for when no peildatum was asked for
 * @returns YYYY-MM-DD: PEILDATUM, or today in the Netherlands
 * @throws {PeildatumFout} when PEILDATUM is not a date that exists
 */
export function readPeildatum(env: Readonly<Record<string, string | undefined>>, now: Date): string {
  const asked = env['PEILDATUM']?.trim();
  if (!asked) return momentInAmsterdam(now).datum;
  if (!exists(asked)) {
    throw new PeildatumFout(`PEILDATUM is "${asked}", maar dat is geen bestaande datum: schrijf jaar-maand-dag, bijvoorbeeld 2027-01-01.`);
  }
  return asked;
}

function exists(text: string): boolean {
  const [, year, month, day] = (FORM.exec(text) ?? []).map(Number);
  if (!year || !month || !day) return false;
  // Date rolls 30 February over into March; a date that exists comes back unchanged.
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
