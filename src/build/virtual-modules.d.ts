/** Modules that the build makes: see `src/build/sample-articles.mjs`. */
declare module 'accord:sample-articles' {
  const samples: ReadonlyArray<{ readonly name: string; readonly text: string }>;
  export default samples;
}
