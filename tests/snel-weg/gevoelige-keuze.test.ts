import { describe, expect, it } from 'vitest';
import { gevoeligeKeuze, gevoeligeKeuzes } from '../../src/wegwijzer/adres/gevoelige-keuze.ts';

const keuzes = gevoeligeKeuzes([
  'wegwijzer/thuis/wie',
  'wegwijzer/thuis',
  'wegwijzer/rustig/gezondheid/geweld',
  'hulp-bij/geweld',
  'regelingen/veilig-thuis',
]);

describe('mijn route and violence', () => {
  it('looks out for the first answers and the needs, not for what follows on them', () => {
    expect(keuzes).toEqual(['hulp-bij.geweld', 'rustig.gezondheid.geweld', 'thuis']);
  });

  it.each(['#m=thuis', '#m=THUIS', '#m=thuis.wie.partner', '#m=geld.schulden+hulp-bij.geweld', '#m=rustig.gezondheid.geweld&k=bellen'])(
    '%s holds it',
    (hash) => {
      expect(gevoeligeKeuze(hash, keuzes)).toBe(true);
    },
  );

  it.each(['', '#inhoud', '#m=', '#m=thuiszorg', '#m=rustig.gezondheid', '#m=geld&k=thuis', '#q=thuis'])('%s does not', (hash) => {
    expect(gevoeligeKeuze(hash, keuzes)).toBe(false);
  });

  it('holds nothing where no content is sensitive', () => {
    expect(gevoeligeKeuze('#m=thuis+', ''.split(' '))).toBe(false);
  });
});
