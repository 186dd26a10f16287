/** Stands for zod's own messages in sixty languages, which Accord never shows: loading them took each test file its longest. */
export {};
