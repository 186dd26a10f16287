/** Text that a spreadsheet could take for a formula: what is written into cells and files has to be kept from it. */

/**
 * One of the signs that start a formula (full-width ones too), behind blanks, quotes or characters that
 * nobody sees.
 */
const FORMULA_LIKE =
  // eslint-disable-next-line no-control-regex -- control characters may hide the sign too
  /^[\s\u0000-\u0020\u00a0\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff'"]*[=+\-@\uff1d\uff0b\uff0d\uff20]/;

export function looksLikeFormula(text: string): boolean {
  return FORMULA_LIKE.test(text);
}

/** The minus of a list, as prose has it. */
// eslint-disable-next-line no-control-regex -- as above
const MINUS = /^[\s\u0000-\u0020\u00a0]*[-\uff0d]/;

/**
 * True where a formula made of the text could show the very text, so that what a cell shows tells nothing: a minus
 * makes a number or an error of whatever follows, unless `&` joins a text to it.
 */
export function couldShowItself(text: string): boolean {
  return looksLikeFormula(text) && (!MINUS.test(text) || /[&\uff06]/.test(text));
}
