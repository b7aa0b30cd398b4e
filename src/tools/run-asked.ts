/**
 * What is wrong with a command that could not be read.
 * @param error of parseArgs
 * @param option an option that needs a value
 * @param needed what to say when that value is not there
 */
export function unknownOption(error: unknown, option: string, needed: string): string {
  const found = /'(-[^' ]*)/.exec(String(error))?.[1];
  return found === option ? needed : `De optie ${found ?? 'die u schreef'} bestaat niet.`;
}

/**
 * Does what was asked, explains it, or says what is wrong with it; the exit code follows.
 * @param asked what was read from the command line, or what is wrong with it
 * @param act does it, and gives the exit code
 */
export function runAsked<A extends { help: boolean }>(asked: A | string, help: string, act: (asked: A) => number): void {
  if (typeof asked === 'string') {
    console.error(`${asked}\n\n${help}`);
    process.exitCode = 2;
  } else if (asked.help) {
    console.log(help);
  } else {
    process.exitCode = act(asked);
  }
}
