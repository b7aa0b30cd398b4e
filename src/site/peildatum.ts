import { isDatum, momentInAmsterdam } from '../i18n/datum.ts';

/** What is wrong with the peildatum that was asked for, in one Dutch sentence. */
export class PeildatumFout extends Error {
  override name = 'PeildatumFout';
  /** With which a command ends that was asked so. */
  readonly exitCode = 2;
}

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
  if (!isDatum(asked)) {
    throw new PeildatumFout(`PEILDATUM is "${asked}", maar dat is geen bestaande datum: schrijf jaar-maand-dag, bijvoorbeeld 2027-01-01.`);
  }
  return asked;
}
