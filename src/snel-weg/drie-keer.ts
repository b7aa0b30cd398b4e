/** Within how many milliseconds the three presses must fall: who works with sticky keys presses Shift twice, and once more later. */
const binnen = 1_500;

/**
 * Counts presses of Shift. Another key in between begins again: who types capitals does not leave.
 * @returns a function that is told each key and the moment in milliseconds, and says whether this was the third Shift
 */
export function drieKeer(): (toets: string, nu: number) => boolean {
  let keren: number[] = [];
  return (toets, nu) => {
    keren = toets === 'Shift' ? [...keren.filter((keer) => nu - keer <= binnen), nu] : [];
    return keren.length >= 3;
  };
}
