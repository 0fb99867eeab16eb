import type { Compiled, CompileOptions, HelpFile } from './compiled.js';
import { HelpCompiler } from './help-compiler.js';

/**
 * Compiles a help folder. Pure, and never throws: a file that cannot be used is reported and left out, and the rest is
 * built. Whoever compiles the same folder again and again keeps a {@link HelpCompiler}.
 */
export function compileHelp(files: readonly HelpFile[], options: CompileOptions = {}): Compiled {
  return new HelpCompiler(options).compile(files);
}
