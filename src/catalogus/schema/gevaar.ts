/** What somebody may be in danger of: words of it bring urgent help to the top, and a need says which it helps with. */
export const gevaren = ['dood', 'geweld'] as const;
export type Gevaar = (typeof gevaren)[number];
