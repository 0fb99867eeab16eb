import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Reading } from '../../src/model/index.js';
import {
  assess,
  DEFAULT_THRESHOLDS,
  givesUp,
  loadLexicon,
  wantsPerson,
  type Lexicon,
} from '../../src/emotion/index.js';

type Act = 'nothing' | 'offer' | 'person';
/** What the bot would do, the kind of feeling, and cues that have to be among those shown. */
type Line = readonly [message: string, act: Act, kind: Reading['kind'], ...cues: string[]];

const TRANSCRIPTS: Readonly<Record<string, readonly Line[]>> = {
  en: [
    ['Where is my order?', 'nothing', 'calm'],
    ['where is my refund', 'nothing', 'calm'],
    ['are you open on Sunday', 'nothing', 'calm'],
    ['my husband died', 'person', 'grief'],
    ['This is the third time I write and nobody answers', 'person', 'exhaustion', 'the third time', 'nobody answers'],
    ['No problem, thanks a lot!', 'nothing', 'calm', 'No problem', 'thanks a lot'],
    ['thanks for nothing', 'person', 'anger', 'thanks for nothing'],
    ['You charged a dead man. My brother. Twice.', 'person', 'grief', 'dead man', 'My brother'],
    ['My insulin pump stopped working and the courier never came.', 'person', 'urgency', 'stopped working'],
    ['What happens if my insulin is delivered late?', 'nothing', 'calm', 'What happens if'],
    ['I am so angry', 'person', 'anger', 'am so angry'],
    ['I am not angry, just curious', 'nothing', 'calm', 'angry'],
    ['I WANT MY MONEY BACK NOW!!!', 'person', 'urgency', '!!!', 'NOW'],
    ['I was furious, but it is sorted, never mind', 'nothing', 'calm', 'furious', 'never mind'],
    ["I'm FURIOUSSS", 'person', 'anger', 'FURIOUSSS'],
    ['I have never felt so humiliated', 'person', 'humiliation', 'never felt so humiliated'],
    ['i cant do this anymore', 'person', 'despair', 'cant do this anymore'],
    ['The error log of the build process says "fatal: killed"', 'nothing', 'calm'],
    ['How do I report a broken product?', 'nothing', 'calm'],
    ['im so furius', 'person', 'anger', 'furius'],
    ['How do I change a setting that is shared?', 'nothing', 'calm'],
    ['😡😡😡', 'person', 'anger', '😡'],
    ['the refund is late for the third time', 'offer', 'exhaustion', 'the third time'],
    ['I don’t want to be alive any more', 'person', 'fear', 'don’t want to be alive'],
    ['I want to kill the subscription', 'nothing', 'calm'],
    ['My insulin arrived on time, thank you', 'nothing', 'calm', 'arrived on time'],
    ['The baby swallowed a coin', 'person', 'fear', 'swallowed a coin'],
    ['Please help me change my PIN.', 'nothing', 'calm', 'Please help'],
    ['please help, my card is stuck in the machine', 'offer', 'despair', 'please help'],
    ['somebody help', 'person', 'despair', 'somebody help'],
    ["I don't know how to verify my identity", 'nothing', 'calm'],
    ["She's on the floor and I don't know what to do", 'person', 'despair', 'on the floor'],
    ['My wallet was stolen', 'nothing', 'calm'],
    ['Is the bread knife dishwasher safe', 'nothing', 'calm'],
    ['he has a knife', 'person', 'fear', 'has a knife'],
    ['Do you sell traps for rats?', 'nothing', 'calm', 'rats'],
    [
      'Had the bump on Friday, nobody was hurt. Just checking that you have the photos',
      'nothing',
      'calm',
      'nobody was hurt',
    ],
    ['My wife uses a wheelchair since her stroke in 2020. Which hotel has a step-free shower?', 'offer', 'fear'],
    ['My husband is having a stroke', 'person', 'fear', 'having a stroke'],
    ['What do I do if a baby swallows a coin?', 'nothing', 'calm', 'What do I do if'],
    ['How do I get a refund when a flight is cancelled?', 'nothing', 'calm'],
    ['Do you have the film "I hate you" on DVD?', 'nothing', 'calm', 'I hate'],
    ["don't worry, nobody was hurt", 'nothing', 'calm'],
    ['My mother passed away last year, which form do I need?', 'nothing', 'calm', 'passed away', 'last year'],
    ['You charged my late father again', 'person', 'grief', 'You charged', 'my late father'],
    ['I like the cushions but one has a loose thread', 'nothing', 'calm', 'but'],
    ['hes been outside my house since nine and nobody answers', 'person', 'fear', 'hes', 'since', 'nobody answers'],
    ['The heating is off, it is minus nine and nobody comes', 'person', 'urgency', 'nobody comes'],
    ['The gate is shut. She is on the other side. Your office does not answer.', 'person', 'urgency', 'shut', 'She'],
    ['My father died eleven years ago and I would like to close his old savings book', 'offer', 'grief', 'would like'],
    ['somebody is in there and she says they told her to wait', 'person', 'urgency', 'somebody', 'she', 'says', 'they'],
  ],
  de: [
    ['Der letzte Bus ist weg und hier ist niemand mehr', 'person', 'urgency', 'letzte Bus ist weg', 'niemand'],
    ['Wo ist meine Bestellung?', 'nothing', 'calm'],
    [
      'Ich schreibe jetzt zum dritten Mal und niemand antwortet',
      'person',
      'exhaustion',
      'zum dritten Mal',
      'niemand antwortet',
    ],
    ['Kein Problem, vielen Dank!', 'nothing', 'calm', 'Kein Problem'],
    ['Danke für nichts.', 'person', 'anger', 'Danke für nichts'],
    [
      'Sie haben einem Toten Geld abgebucht. Meinem Bruder. Zweimal.',
      'person',
      'grief',
      'einem Toten',
      'Meinem Bruder',
    ],
    ['Meine Mutter sitzt seit gestern ohne Heizung im Dunkeln.', 'person', 'urgency', 'ohne Heizung'],
    ['Was passiert, wenn mein Insulin zu spät kommt?', 'nothing', 'calm', 'Was passiert, wenn'],
    ['Ich bin stinksauer', 'person', 'anger', 'stinksauer'],
    ['Ich bin gar nicht sauer', 'nothing', 'calm'],
    ['ich bin SO WUETEND!!!', 'person', 'anger', 'WUETEND'],
    ['Ich bin verzweifelt, bitte helfen Sie mir', 'person', 'despair', 'verzweifelt'],
    ['Hat sich erledigt, läuft wieder', 'nothing', 'calm', 'läuft wieder'],
    ['bin stinksuaer', 'person', 'anger', 'stinksuaer'],
    ['Schade, das Buch wurde getauscht und ist nach Rom geflogen', 'nothing', 'calm'],
    ['Gibt es das Kuscheltier auch in Größe M?', 'nothing', 'calm'],
    ['Das Insulin kam pünktlich, danke', 'nothing', 'calm', 'kam pünktlich'],
    ['Ich will nicht mehr leben', 'person', 'fear', 'nicht mehr leben'],
    ['Man kann hier nicht zahlen, oder?', 'nothing', 'calm'],
    ['Was tut man, wenn ein Kind eine Münze verschluckt?', 'nothing', 'calm', 'Was tut man, wenn'],
    ['Mein Vater ist vor zwei Jahren verstorben, welches Formular brauche ich?', 'nothing', 'calm', 'vor zwei Jahren'],
    ['Keine Sorge, es wurde niemand verletzt', 'nothing', 'calm', 'Keine Sorge'],
    ['Ich mag die Lampe, aber der Schirm ist etwas verkratzt', 'nothing', 'calm', 'aber', 'etwas'],
    ['ist heute Probealarm', 'nothing', 'calm', 'ist'],
    ['Könnt ihr auch Stiefel besohlen?', 'nothing', 'calm'],
    ['Es kam nichts und ich bin wütend', 'person', 'anger', 'wütend'],
    ['Ich bin nicht wütend', 'nothing', 'calm', 'wütend'],
    ['Er bekommt kaum noch Luft', 'person', 'fear', 'kaum noch Luft'],
    ['Das Paket wurde beim Nachbarn abgestellt', 'nothing', 'calm', 'abgestellt'],
    ['Sie haben uns den Strom abgestellt', 'person', 'urgency', 'Strom abgestellt'],
    ['Ich suche ein Messer für Brot', 'nothing', 'calm'],
    ['Er hat ein Messer', 'person', 'fear', 'hat ein Messer'],
    ['Wir stecken im Lift, bitte helft uns', 'person', 'fear', 'stecken im Lift', 'helft uns'],
    ['Wein, Torte und Boot waren wunderbar, die Lampe ist etwas verkratzt', 'nothing', 'calm'],
  ],
  it: [
    ["Dov'è il mio ordine?", 'nothing', 'calm'],
    ['Non è ancora arrivato niente e sono arrabbiato', 'person', 'anger', 'sono arrabbiato'],
    ['Ancora niente. Sono stufa', 'person', 'anger', 'Sono stufa'],
    ['Il fiume è salito, siamo sul tetto, aiuto!', 'person', 'fear', 'siamo sul tetto', 'aiuto'],
    ["C'è puzza di gas in tutta la scala", 'person', 'fear', 'puzza di gas'],
    ['È la terza volta che scrivo e nessuno risponde', 'person', 'exhaustion', 'terza volta', 'nessuno risponde'],
    ['Nessun problema, grazie mille!', 'nothing', 'calm', 'Nessun problema', 'grazie mille'],
    ['Grazie di niente.', 'person', 'anger', 'Grazie di niente'],
    ['Avete addebitato un morto. Mio fratello. Due volte.', 'person', 'grief', 'un morto', 'Mio fratello'],
    ['Mia madre è senza riscaldamento da ieri, al buio.', 'person', 'urgency', 'senza riscaldamento'],
    ["Cosa succede se l'insulina arriva in ritardo?", 'nothing', 'calm', 'Cosa succede se'],
    ['Sono furiosa', 'person', 'anger', 'furiosa'],
    ['Non sono arrabbiata', 'nothing', 'calm', 'sono arrabbiata'],
    ['SONO FURIOSA!!!', 'person', 'anger', 'FURIOSA', '!!!'],
    ['Non so più cosa fare, vi prego aiutatemi', 'person', 'despair', 'vi prego'],
    ['La porta è chiusa da ieri sera e nessuno risponde', 'person', 'exhaustion', 'da ieri', 'nessuno risponde'],
    ['Mio padre è morto dieci anni fa e vorrei chiudere il suo vecchio libretto', 'nothing', 'grief', 'dieci anni fa'],
    ['Come non detto, ora funziona', 'nothing', 'calm', 'ora funziona'],
    ['é inaccetabile!!', 'person', 'anger', 'inaccetabile'],
    ['Avete la maglietta taglia M?', 'nothing', 'calm'],
    ["L'insulina è arrivata in tempo, grazie", 'nothing', 'calm', 'arrivata in tempo'],
    ['Non voglio più vivere', 'person', 'fear', 'Non voglio più vivere'],
    ['Il bambino ha ingoiato una moneta', 'person', 'fear', 'ingoiato'],
    ['Il coltello da pane si può lavare in lavastoviglie', 'nothing', 'calm'],
    ['Ha un coltello', 'person', 'fear', 'Ha un coltello'],
    ['Ho la schiena a pezzi dopo il viaggio', 'nothing', 'calm'],
    ['Mi sento a pezzi', 'person', 'despair', 'Mi sento a pezzi'],
    ['Cosa faccio se un bambino ingoia una moneta?', 'nothing', 'calm', 'Cosa faccio se'],
    ['Tranquilli, non si è fatto male nessuno', 'nothing', 'calm', 'Tranquilli'],
    ['Mi piace la lampada ma il vetro è un po’ graffiato', 'nothing', 'calm', 'ma'],
  ],
};

const WISHES: Readonly<Record<string, readonly [message: string, wants: boolean][]>> = {
  en: [
    ['Can I speak to a real person?', true],
    ['please. a human', true],
    ['get me a manager', true],
    ['I want a person', true],
    ['how many seats does a person need', false],
    ['is this suitable for human use?', false],
    ['please call me', true],
    ['Is there a phone number?', true],
    ["I don't want to talk to a bot", true],
    ['No need to call me', false],
    ['How do I change my phone number?', false],
    ['Where is my parcel?', false],
  ],
  de: [
    ['Kann mich bitte jemand zurückrufen?', true],
    ['Ich möchte mit einem Menschen sprechen', true],
    ['Gibt es eine Hotline?', true],
    ['ein mensch bitte', true],
    ['Ich will einen Menschen', true],
    ['bitte mensch anrufen mich', true],
    ['Wie viele Menschen passen rein?', false],
    ['Sie müssen mich nicht zurückrufen', false],
    ['Wo ist mein Paket?', false],
  ],
  it: [
    ['Vorrei parlare con un operatore', true],
    ['Potete richiamarmi?', true],
    ['potete farmi chiamare da qualcuno', true],
    ['una persona per favore', true],
    ['quante persone possono entrare?', false],
    ["C'è un numero di telefono?", true],
    ['Non voglio parlare con un operatore', false],
    ['voglio una persona', true],
    ["Dov'è il mio pacco?", false],
  ],
};

function act({ intensity }: Reading): Act {
  return intensity >= DEFAULT_THRESHOLDS.escalate
    ? 'person'
    : intensity >= DEFAULT_THRESHOLDS.offer
      ? 'offer'
      : 'nothing';
}

for (const language of ['en', 'de', 'it']) {
  describe(`what is heard in ${language}`, () => {
    let lexicon: Lexicon;
    before(async () => {
      const loaded = await loadLexicon(language);
      assert.ok(loaded);
      lexicon = loaded;
    });

    for (const [message, expected, kind, ...cues] of TRANSCRIPTS[language] ?? [])
      it(`> ${message}  [${expected} · ${kind}]`, () => {
        const reading = assess(message, lexicon);
        assert.equal(act(reading), expected, JSON.stringify(reading, null, 1));
        assert.equal(reading.kind, kind, JSON.stringify(reading, null, 1));
        const shown = reading.cues.map(({ words }) => words);
        for (const cue of cues) assert.ok(shown.includes(cue), `${cue} is not among ${shown.join(' · ')}`);
      });

    for (const [message, wants] of WISHES[language] ?? [])
      it(`> ${message}  [${wants ? 'wants' : 'does not ask for'} a person]`, () => {
        assert.equal(wantsPerson(message, lexicon), wants);
      });
  });
}

const GIVING_UP: Readonly<Record<string, readonly [message: string, gives: boolean][]>> = {
  en: [
    ['forget it', true],
    ["so that's it then", true],
    ['I forgot my password', false],
  ],
  de: [
    ['vergessen Sie es', true],
    ['dann lassen wir das', true],
    ['Ich habe es vergessen', false],
  ],
  it: [
    ['lasciamo perdere', true],
    ['va bene così', true],
    ['ho perso la tessera', false],
  ],
};

for (const [language, lines] of Object.entries(GIVING_UP))
  for (const [message, gives] of lines)
    it(`> ${message}  [${gives ? 'gives up' : 'goes on'}]`, async () => {
      assert.equal(givesUp(message, (await loadLexicon(language)) ?? []), gives);
    });

describe('several languages at once', () => {
  it('the highest reading wins, and says its language', async () => {
    const lexicons = (await Promise.all(['en', 'de', 'it'].map(loadLexicon))).filter(
      (lexicon) => lexicon !== undefined,
    );
    assert.equal(assess('sono disperata, please', lexicons).language, 'it');
    assert.equal(assess('ich bin verzweifelt, please', lexicons).kind, 'despair');
    assert.equal(wantsPerson('ruft mich bitte an', lexicons), true);
  });

  it('no table for a language: undefined, and a reading without tables is calm', async () => {
    assert.equal(await loadLexicon('xx'), undefined);
    assert.equal(await loadLexicon('constructor'), undefined);
    assert.equal((await loadLexicon('de-AT'))?.table.language, 'de');
    assert.deepEqual(assess('I am furious', []).cues, []);
    assert.equal(assess('I am furious', []).kind, 'calm');
  });
});

/** What a row says and a word that only begins so, or is the same once doubled letters are one. */
const LOOKALIKES: Readonly<Record<string, readonly [message: string, ...unheard: string[]][]>> = {
  en: [
    ['Ten tenants ask for the number of the tent', 'Ten', 'number', 'tenants:life-goes-on', 'tent:life-goes-on'],
    ['I knew the skin cream by its padlock logo', 'knew', 'padlock', 'skin:life-goes-on'],
    ['The seams are splitting', 'splitting:anger'],
    ['I feel like a new freezer', 'feel', 'freezer:bare-life'],
  ],
  de: [
    ['Hast du einen Lageplan in der Nähe, ist das vereinbart?', 'Hast', 'Nähe', 'vereinbart'],
    ['Der Magnetstreifen der Kreditkarte hat eine Beilage', 'Magnetstreifen', 'Beilage', 'Kreditkarte'],
    ['Er schrieb, dass es klingelt', 'schrieb', 'klingelt'],
  ],
  it: [
    ['Ridatemi il contenuto della cantina', 'contenuto'],
    ['Ordino da Amazon, in seguito al balcone', 'Amazon', 'seguito', 'balcone'],
  ],
};

for (const [language, lines] of Object.entries(LOOKALIKES))
  describe(`words that only look like those of a row in ${language}`, () => {
    let lexicon: Lexicon | undefined;
    before(async () => {
      lexicon = await loadLexicon(language);
    });
    for (const [message, ...unheard] of lines)
      it(`> ${message}  [not heard: ${unheard.join(', ')}]`, () => {
        assert.ok(lexicon);
        const heard = assess(message, lexicon).cues.flatMap(({ words, category }) => [words, `${words}:${category}`]);
        for (const word of unheard) assert.ok(!heard.includes(word), `${word} is among ${heard.join(' · ')}`);
      });
  });
