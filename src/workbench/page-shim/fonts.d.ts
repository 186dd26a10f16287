/** Font files become their `data:` address when the shim is bundled. */
declare module '*.woff2' {
  const address: string;
  export default address;
}
