import { test } from 'node:test';
import { article, flow, step, to } from './shop.js';
import { play, type Conversation } from './transcript.js';

const german: Conversation = {
  language: 'de-AT',
  entries: [
    article('wo-ist-mein-geld', 'Wo bleibt meine Erstattung?', 'Die Erstattung dauert bis zu 14 Tage.', {
      next: ['paket-weg'],
    }),
    flow('paket-weg', 'Mein Paket ist nicht da', [
      step('zugestellt', 'Steht in der Sendungsverfolgung „zugestellt“?', [to('Ja', 'nachbar'), to('Nein', 'warten')]),
      step('nachbar', 'Fragen Sie die Nachbarn', [to('Nichts gefunden', 'callback:paket')]),
      step('warten', 'Bitte warten Sie einen Tag', []),
    ]),
  ],
  finds: { 'Wo ist mein Geld?': ['wo-ist-mein-geld!'], 'Paket nicht angekommen': ['paket-weg!'] },
  feels: { 'Meine Mutter ist gestorben': ['grief', 0.8] },
};

test('eine gewöhnliche Frage', async () => {
  await play(
    german,
    `> Grüß Gott
     < Guten Tag. Womit kann ich Ihnen helfen?
     < [greeting]
     > Wo ist mein Geld?
     < Das sollte helfen:
     < Die Erstattung dauert bis zu 14 Tage.
     < Wo bleibt meine Erstattung?
     < [answer wo-ist-mein-geld] offers did-it-help · suggests paket-weg
     > Vielen Dank!
     < Gern. Ich bin da, wenn noch etwas ist.
     < [thanks]
     > Tschüss
     < Auf Wiedersehen. Unser Gespräch bleibt hier, falls Sie zurückkommen.
     < [goodbye]`,
  );
});

test('ein Ablauf, der zu einem Menschen führt', async () => {
  await play(
    german,
    `> Paket nicht angekommen
     < Das gehen wir Schritt für Schritt durch.
     < Steht in der Sendungsverfolgung „zugestellt“?
     < [flow paket-weg#zugestellt] choices Ja | Nein
     > ja genau
     < Fragen Sie die Nachbarn
     < [flow paket-weg#nachbar] offers did-it-help · choices Nichts gefunden
     > [Nichts gefunden]
     < Selbstverständlich. So erreichen Sie am besten jemanden, der Ihnen helfen kann:
     < [wants-person] offers callback`,
  );
});

test('Trauer', async () => {
  await play(
    german,
    `> Meine Mutter ist gestorben
     < Mein aufrichtiges Beileid. Ein Mensch kann die Formalitäten mit Ihnen erledigen; Sie müssen es nicht noch einmal erklären.
     < [distress] offers callback
     > nein danke
     < In Ordnung, kein Anruf. Ich bleibe hier für Sie da; der Weg zu einem Menschen bleibt offen.
     < [callback-declined]`,
  );
});

test('der Wunsch nach einem Menschen, und was der Bot ist', async () => {
  await play(
    german,
    `> Sind Sie ein Mensch?
     < Ich bin ein Programm. Ich finde Antworten in diesem Hilfebereich und gehe sie Schritt für Schritt mit Ihnen durch. Wo es einen Menschen braucht, sage ich, wie Sie ihn erreichen.
     < [who-are-you]
     > Ich möchte mit einem Menschen sprechen
     < Selbstverständlich. So erreichen Sie am besten jemanden, der Ihnen helfen kann:
     < [wants-person] offers channel`,
  );
});
