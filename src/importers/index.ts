export { importHelpCenter, NothingToImportError, type ImportOptions } from './import-help-center.js';
export { REPORT_FILE, reportLines, type ImportResult } from './import-report.js';
export type { BrokenInput, DroppedFrom, NotedAddress, SkippedArticle } from './import-notes.js';
export { isSystem, SYSTEMS, type SystemName } from './systems/index.js';
export { MissingImportPeerError } from './peers.js';
export { fetchImage, type FetchedImage, type FetchImage, type FetchLimits } from './images/fetch-image.js';
