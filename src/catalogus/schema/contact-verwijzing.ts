import { z } from 'astro/zod';

/** Who content names as contact: a role of the gemeente, or a national line. */
export interface ContactVerwijzing {
  soort: 'rol' | 'hulplijn';
  naam: string;
  /** As it is written: one word for what only compares or looks up. */
  sleutel: string;
}

const prefix = 'hulplijn:';

/** @returns how content names a national line */
export const hulplijnSleutel = (slug: string) => `${prefix}${slug}`;

/** Who does it: `schuldhulp`, or `hulplijn:113`. Read here, and nowhere else. */
export const contactVerwijzing = () =>
  z
    .string()
    .regex(/^(hulplijn:)?[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'contact' })
    .transform((sleutel): ContactVerwijzing =>
      sleutel.startsWith(prefix)
        ? { soort: 'hulplijn', naam: sleutel.slice(prefix.length), sleutel }
        : { soort: 'rol', naam: sleutel, sleutel },
    )
    .describe('Wie helpt? Een rol uit gemeente.yml (bijvoorbeeld schuldhulp), of hulplijn:naam uit hulplijnen.yml');
