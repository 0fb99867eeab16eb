export { startFlow, currentStep, takeChoice, goBack } from './flow-position.js';
export { matchChoice } from './match-choice.js';
export { plainWords } from './plain-words.js';
export { yesOrNo } from './yes-or-no.js';
