// The only names of content that the code knows. All else that it needs, content says in a field.

/**
 * The role that helps when nobody else is named. It is a word of the field and not of one gemeente: the strings of every
 * language say "gids". The check refuses a gemeente without one (geen-gids).
 */
export const terugval = 'gids';

/** The question that comes first. The file is found by its name; the check says so when it is not there (begin-ontbreekt). */
export const eersteVraag = 'begin';
