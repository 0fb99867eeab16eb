export { readMeaning, type WordVectors } from '../meaning.js';
export { senseOf } from '../sense.js';
export { knowsMeaning, meaningOfSite } from './meaning-of-site.js';
