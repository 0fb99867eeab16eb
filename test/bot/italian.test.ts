import { test } from 'node:test';
import { article } from './shop.js';
import { play, type Conversation } from './transcript.js';

const italian: Conversation = {
  language: 'it',
  entries: [article('rimborso', "Dov'è il mio rimborso?", 'Il rimborso arriva entro 14 giorni.')],
  finds: { "dov'è il mio rimborso": ['rimborso!'], '(no)': ['rimborso'] },
  feels: { 'vi prego, non ce la faccio più': ['exhaustion', 0.85] },
};

test('una domanda semplice, che non aiuta', async () => {
  await play(
    italian,
    `> Buongiorno
     < Buongiorno. Come posso aiutarLa?
     < [greeting]
     > dov'è il mio rimborso
     < Questo dovrebbe aiutarLa:
     < Il rimborso arriva entro 14 giorni.
     < Dov'è il mio rimborso?
     < [answer rimborso] offers did-it-help
     > no
     < Allora non era questo. Grazie di averlo detto.
     < [not-solved] offers channel`,
  );
});

test('una persona allo stremo', async () => {
  await play(
    italian,
    `> vi prego, non ce la faccio più
     < Ci ha già speso abbastanza tempo. Si faccia chiamare: chi chiama avrà davanti tutto quello che ha scritto.
     < [distress] offers callback
     > sì
     < Certamente. Questo è il modo migliore per raggiungere chi può aiutarLa:
     < [wants-person] offers callback`,
  );
});

test('una persona vera', async () => {
  await play(
    italian,
    `> vorrei parlare con un operatore
     < Certamente. Questo è il modo migliore per raggiungere chi può aiutarLa:
     < [wants-person] offers channel
     > grazie mille
     < Prego. Sono qui se c’è dell’altro.
     < [thanks]`,
  );
});
