/** Raised whenever the extractor would propose something else for the same text: articles are then read again. */
export const EXTRACTOR_VERSION = 'accord-6';
