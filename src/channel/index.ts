export { isOpen, nextOpening, closesAt } from './opening-hours.js';
export { estimateComplexity, type ComplexityEstimate, type ComplexityReason } from './estimate-complexity.js';
export { loadComplexityCues } from './load-complexity-cues.js';
export type { ComplexityCue } from './complexity-cues.js';
export { isOpenNow, recommendChannel } from './recommend-channel.js';
export { instantOf } from './wall-clock.js';
export { readWait } from './read-wait.js';
