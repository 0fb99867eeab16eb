export { takeTurn, openChoice, answerDidItHelp } from './take-turn.js';
export type { TurnInput, ChoiceInput, HelpedInput, ConversationSoFar, Turn, EscalationReason } from './turn.js';
export { loadReplies, mergeReplies } from './replies.js';
export { matchesPattern } from './matches-pattern.js';
export { answeredEntry, isFreshStart } from './conversation-so-far.js';
export { says } from './says.js';
