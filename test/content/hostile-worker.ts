import { compileMarkdown, packFiles, readYaml } from '../../src/content/index.js';
import { compile } from './compile.js';

// Compiles what it is sent, as a page and as a file, and answers when done.
process.on('message', (text: string) => {
  const page = compileMarkdown(text, { language: 'en', readYaml });
  const folder = compile({ 'a.md': `# A\n\n${text}` });
  const written = folder.packs.flatMap(packFiles).reduce((sum, { json }) => sum + json.length, 0);
  process.send?.({ entries: page.pack.entries.length + folder.packs.length, written });
});
