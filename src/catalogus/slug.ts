/** Form of a slug, of a key and of an answer in an address: lower case, digits and single hyphens. */
export const slugPatroon = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The name in a reference: `huurtoeslag` of `regelingen/huurtoeslag`. No two entries share one. */
export const slugOf = (ref: string): string => ref.slice(ref.indexOf('/') + 1);
