import { dayMs } from '../../i18n/datum.ts';

/** Without touch for this long, and the kiosk asks whether somebody is still there. Milliseconds, like all below. */
export const stilte = 90_000;
/** How long it waits for an answer. */
export const bedenktijd = 30_000;
/** "Wij zijn in gesprek": somebody explains, and nobody touches. */
export const gesprek = 600_000;
/** Who listens does not touch; a voice that never ends must not keep an answer on the screen. */
const luisteren = 300_000;

/** So much the two clocks of a machine that is busy may differ. */
const kleinsteSlaap = 30_000;
/** Wall clock further ahead than this was set right, not slept through. */
const langsteSlaap = 31 * dayMs;

/** What two clocks of a device say at one moment. */
export interface Moment {
  /** Runs evenly, and on some devices stands still while they sleep. */
  mono: number;
  /** Goes on during sleep, and can be set, by years if it was wrong. */
  wall: number;
}

/** How quiet it is. Times count from when the page came. */
export interface Rust {
  aangeraakt: number;
  /** From here on the kiosk asks. */
  vraagOp: number;
}

export interface Stand {
  fase: 'bezig' | 'vraag' | 'weg';
  /** Until the next fase; 0 when there is none. */
  over: number;
}

/** How much time went by on the even clock. */
export function elapsed(before: Moment, after: Moment): number {
  return Math.max(0, after.mono - before.mono);
}

/**
 * Whether the wall clock ran ahead of the even one. Nobody can tell whether the machine slept, and who was there is gone, or
 * whether its clock was set while somebody reads.
 */
export function jumped(before: Moment, after: Moment): boolean {
  const ahead = after.wall - before.wall - elapsed(before, after);
  return ahead > kleinsteSlaap && ahead <= langsteSlaap;
}

/** @param stil quiet time still promised by the page before, see {@link promised} */
export function begin(stil = 0): Rust {
  return { aangeraakt: 0, vraagOp: Math.max(stilte, Math.min(gesprek, stil)) };
}

export function stand({ vraagOp }: Rust, nu: number): Stand {
  if (nu < vraagOp) return { fase: 'bezig', over: vraagOp - nu };
  const over = vraagOp + bedenktijd - nu;
  return over > 0 ? { fase: 'vraag', over } : { fase: 'weg', over: 0 };
}

/** Somebody touched the screen, or said to be there: never shortens what was promised. */
export function touch({ vraagOp }: Rust, nu: number): Rust {
  return { aangeraakt: nu, vraagOp: Math.max(vraagOp, nu + stilte) };
}

/** From here on the kiosk asks, whatever was promised. */
export function askNow(rust: Rust, nu: number): Rust {
  return { ...rust, vraagOp: Math.min(rust.vraagOp, nu) };
}

/** Somebody is being read to. */
export function listen(rust: Rust, nu: number): Rust {
  const until = Math.min(nu + stilte, rust.aangeraakt + luisteren);
  return { ...rust, vraagOp: Math.max(rust.vraagOp, until) };
}

export function talk(nu: number): Rust {
  return { aangeraakt: nu, vraagOp: nu + gesprek };
}

/** @returns the quiet time that goes along to the next page */
export function promised({ vraagOp }: Rust, nu: number): number {
  return Math.max(0, vraagOp - nu);
}
