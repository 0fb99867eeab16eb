import { existsSync, readFileSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/**
 * The drop-in bundle: what a bare script tag loads. tsc has compiled `src` to `dist`; this joins it into an entry of a
 * few kilobytes and chunks that load when they are needed. Packages' users get the unbundled modules instead.
 */
export default {
  input: {
    handrail: 'dist/elements/drop-in.js',
    ...(existsSync('dist/desk/drop-in.js') && { desk: 'dist/desk/drop-in.js' }),
  },
  output: {
    dir: 'dist/drop-in',
    format: 'es',
    banner: `/*! handrail ${version} | MIT */`,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    hoistTransitiveImports: false,
    sourcemap: true,
    plugins: [terser({ module: true, ecma: 2022, compress: { passes: 2 }, format: { comments: /^!/ } })],
  },
  plugins: [resolve({ browser: true })],
  onwarn(warning, report) {
    if (warning.code === 'THIS_IS_UNDEFINED') return;
    report(warning);
  },
};
