import { z } from 'astro/zod';
import { tekst } from './velden.ts';

const zinnen = () => z.array(tekst());

/** Sentences that the search learns from: content/gevaar/<taal>.yml */
export const gevaarzinnenSchema = z.strictObject({
  dood: zinnen().describe('Wat iemand typt die zelf aan de dood denkt, of bang is dat een ander dat doet'),
  geweld: zinnen().describe('Wat iemand typt die niet veilig is, of bang is voor een ander'),
  geen: zinnen().describe('Gewone vragen zonder gevaar, vooral die met dezelfde woorden: de auto is dood'),
});

export type Gevaarzinnen = z.output<typeof gevaarzinnenSchema>;
