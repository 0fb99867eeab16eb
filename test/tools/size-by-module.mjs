// What each module of the drop-in bundle costs, for `npm run sizes -- --modules`. A source map says whose each minified
// character is; a module's gzip is what its chunk would be smaller without it. Modules of a chunk share words, so the sum is
// less than the chunk: read it as "what would go if this went".
import { SourceMap } from 'node:module';
import { gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import config from '../../rollup.config.mjs';

const gzip = (text) => gzipSync(text, { level: 9 }).length;

/** Rows `{ chunk, module, minified, gzip }`, in bytes, largest first. `chunks` are the names of chunks, without their hash. */
export async function sizeByModule(chunks) {
  const bundle = await rollup(config);
  const { output } = await bundle.generate({ ...config.output, sourcemap: true });
  await bundle.close();
  return output
    .filter(({ type, name }) => type === 'chunk' && chunks.has(name))
    .flatMap(sizesOfChunk)
    .sort((a, b) => b.gzip - a.gzip);
}

function sizesOfChunk({ name, code, map }) {
  const owners = ownersOf(code, new SourceMap(map));
  const whole = gzip(code);
  return [...new Set(owners)].map((owner) => {
    const rest = code
      .split('')
      .filter((_, at) => owners[at] !== owner)
      .join('');
    const module = owner.replace(/^.*node_modules\/|^(\.\.\/)+/, '');
    return { chunk: name, module, minified: code.length - rest.length, gzip: whole - gzip(rest) };
  });
}

/** Whose each character of minified code is; what the bundler wrote itself (imports, exports) goes with what stands before it. */
function ownersOf(code, map) {
  let owner = 'bundler';
  return code.split('\n').flatMap((text, line, lines) =>
    `${text}${line < lines.length - 1 ? '\n' : ''}`.split('').map((_, column) => {
      const entry = map.findEntry(line, column);
      if (entry.generatedLine === line && entry.originalSource) owner = entry.originalSource;
      return owner;
    }),
  );
}
