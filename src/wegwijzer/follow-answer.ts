/** What the answers so far say somebody needs, and what they taught about them. */
export interface Opgehaald {
  behoeften: string[];
  kenmerken: Record<string, string>;
}

/** What giving an answer changes. */
export interface Gevolg {
  behoeften?: readonly string[];
  kenmerken?: Readonly<Record<string, string>>;
  /** Leaves behind what was chosen before. */
  alleenDit?: boolean;
}

/** Gives an answer. The build, and the browser for "mijn route", walk the questions with this one function. */
export function followAnswer({ behoeften, kenmerken }: Opgehaald, antwoord: Gevolg): Opgehaald {
  const nieuw = antwoord.behoeften ?? [];
  return {
    // Who would rather talk to somebody gets that person, not the step of what they said before.
    behoeften: [...new Set(antwoord.alleenDit ? nieuw : [...behoeften, ...nieuw])],
    kenmerken: { ...kenmerken, ...antwoord.kenmerken },
  };
}
