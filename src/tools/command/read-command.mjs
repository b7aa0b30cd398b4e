import { parseArgs } from 'node:util';
import { nearest } from '../../catalogus/nearest.mjs';

/**
 * @typedef {object} Option
 * @property {'string' | 'boolean'} type
 * @property {boolean} [multiple] may be given more than once
 * @property {string} [needs] what to ask when its value is missing, as one sentence
 *
 * @typedef {object} Asked what somebody asked of a command
 * @property {Record<string, any>} values of the options that were given
 * @property {string[]} positionals what was written without an option
 *
 * @typedef {'nl' | 'en'} Taal
 * @typedef {{ taal?: Taal, options?: Record<string, Option>, positionals?: number }} Form
 */

/** Why a command cannot do what was asked, as one sentence for who asked it. The command then ends with the exit code. */
export class Refused extends Error {
  /**
   * @param {string} message
   * @param {number} [exitCode] 2: it was asked wrongly; other codes as the help of the command says
   */
  constructor(message, exitCode = 2) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** What can be wrong. Editors read Dutch, developers English. */
const words = {
  nl: {
    unknown: (/** @type {string} */ option, /** @type {string | undefined} */ near) =>
      `De optie ${option} bestaat niet.${near ? ` Bedoelde u ${near}?` : ''}`,
    noValue: (/** @type {string} */ option) => `Bij ${option} hoort nog een woord.`,
    noneNeeded: (/** @type {string} */ option) => `Achter ${option} hoort niets.`,
    twice: (/** @type {string} */ option) => `De optie ${option} mag maar één keer.`,
    tooMany: (/** @type {string} */ word) => `"${word}" hoort niet bij deze opdracht.`,
  },
  en: {
    unknown: (/** @type {string} */ option, /** @type {string | undefined} */ near) =>
      `There is no option ${option}.${near ? ` Did you mean ${near}?` : ''}`,
    noValue: (/** @type {string} */ option) => `${option} needs a value.`,
    noneNeeded: (/** @type {string} */ option) => `${option} takes no value.`,
    twice: (/** @type {string} */ option) => `${option} can be given once.`,
    tooMany: (/** @type {string} */ word) => `"${word}" is nothing this command knows.`,
  },
};

/**
 * Reads what stands behind a command.
 *
 * @param {string[]} args
 * @param {Form} form options by name, without `--help`, which every command has; and how many words without an option
 *   it takes at most
 * @returns {Asked | 'help'}
 * @throws {Refused} about the first thing that is wrong
 */
export function readCommand(args, { taal = 'en', options = {}, positionals: most = 0 }) {
  const say = words[taal];
  /** @type {Record<string, Option & { short?: string }>} */
  const known = { ...options, help: { type: 'boolean', short: 'h' } };
  // Not strict: its own sentences are English only, and know nothing near.
  const { values, positionals, tokens } = parseArgs({
    args,
    options: Object.fromEntries(
      Object.entries(known).map(([name, { type, multiple = false, short }]) => [name, { type, multiple, ...(short ? { short } : {}) }]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  if (values['help'] === true) return 'help';
  const given = new Set();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const option = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!option) {
      const near = rawName.startsWith('--') ? nearest(name, Object.keys(known)) : undefined;
      throw new Refused(say.unknown(rawName, near && `--${near}`));
    }
    if (option.type === 'boolean' && value !== undefined) throw new Refused(say.noneNeeded(rawName));
    if (option.type === 'string' && (!value || (!inlineValue && value.startsWith('-'))))
      throw new Refused(option.needs ?? say.noValue(rawName));
    if (given.has(name) && !option.multiple) throw new Refused(say.twice(rawName));
    given.add(name);
  }
  if (positionals.length > most) throw new Refused(say.tooMany(positionals[most] ?? ''));
  return { values, positionals };
}
