// What few bodies hold, in one chunk.
export { renderNotes, renderNoteNumber } from './render-notes.js';
export { rareStyles } from './rare-styles.js';
export { renderVideo } from './render-video.js';
