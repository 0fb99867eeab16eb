export { isOpen, nextOpening, closesAt } from './opening-hours.js';
export { estimateComplexity, type ComplexityEstimate, type ComplexityReason } from './estimate-complexity.js';
export { recommendChannel } from './recommend-channel.js';
