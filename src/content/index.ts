export { compileHelp, type Compiled, type CompileOptions, type HelpFile } from './compile-help.js';
export { formatProblem, type Problem } from './problem.js';
export { didYouMean, suggest } from './suggestion.js';
export { compileMarkdown, loadMarkdown, type MarkdownPage, type MarkdownPageOptions } from './markdown-page.js';
export { packFiles, serializeManifest, serializePack, type PackFile } from './serialize-pack.js';
export { readYaml } from './read-yaml.js';
export type { ReadYaml, YamlDocument } from './yaml-document.js';
export type { Asset } from './image-collector.js';
