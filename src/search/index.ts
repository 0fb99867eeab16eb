export { loadLanguage } from './load-language.js';
export { languageTools, type LanguageData, type LanguageTools } from './language-tools.js';
export { searchableOf, type Searchable } from './searchable.js';
export { CONFIDENT } from './rank.js';
export { createIndex, type SearchIndex, type SearchOptions } from './search-index.js';
export { buildIndexFiles, type IndexFile } from './built/write-index.js';
export { openIndex, type BuiltIndex, type LoadIndexFile } from './built/open-index.js';
export { SearchIndexError } from './built/index-error.js';
