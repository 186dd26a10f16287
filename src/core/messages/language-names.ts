/** The languages of the interface by their own names: the same for everybody, so that each person finds theirs. */
import type { Words } from '../model/tab';

export const LANGUAGE_NAMES: Words = { en: 'English', ar: 'العربية' };
export const LANGUAGE_MENU = 'Language · اللغة';
