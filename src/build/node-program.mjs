// How esbuild bundles what Node runs: one file a program, packages from node_modules.
export const nodeProgram = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  packages: 'external',
  logLevel: 'warning',
};
