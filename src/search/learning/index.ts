export { readMeaning, type WordVectors } from '../meaning.js';
export { senseOf } from '../sense.js';
export { MOST_SENSED } from '../sensed.js';
export { knowsMeaning, meaningOfSite } from './meaning-of-site.js';
