import { stemmer } from '@orama/stemmers/german';
import type { LanguageData } from '../language-tools.js';

export const german: LanguageData = {
  stemmer,
  umlauts: true,
  compoundLinks: /(?:es|en|s|n)$/,
  stopWords: `ab aber alle allem allen aller alles als also am an ander andere anderen anderer auch auf aus bei beim bin bis bist bitte da dabei dafür damit dann daran darauf darf das dass dein deine dem den denn der des die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es etwas euch euer für gegen gern gibt haben habe habt hat hatte hätte hier hin ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ist ja jede jedem jeden jeder jedes kann kannst kein keine keinem keinen keiner können könnte könnt machen mache macht man mein meine meinem meinen meiner meines mich mir mit möchte muss müssen nach nicht nichts noch nun nur ob oder ohne schon sehr sein seine seinem seinen seiner sich sie sind so soll sollte sollen sondern sonst über um und uns unser unsere unter viel vom von vor wann warum was weil welche welchem welchen welcher welches wenn wer werde werden wie wieder wieso will wir wird wo wofür wurde würde zu zum zur zwischen`,
  synonyms: `
stornieren rückgängig abbrechen widerrufen zurücknehmen
rückerstattung erstattung erstatten zurückzahlung geldzurück
löschen schließen kündigen auflösen entfernen
kaufen bestellen erwerben einkaufen
gebühr kosten kostet preis berechnet entgelt berechnen
handy telefon smartphone mobiltelefon
passwort kennwort zugangscode passcode
anmelden einloggen login
registrieren anmeldung
ändern bearbeiten anpassen aktualisieren modifizieren
kaputt defekt beschädigt
lieferung zustellung versand geliefert zugeschickt
ankommen kommen erhalten bekommen eintreffen
verloren weg fehlt verschwunden
gestohlen geklaut diebstahl überfallen
fehlgeschlagen fehler misslungen klappt scheitern
abgelehnt zurückgewiesen verweigert
ausstehend bearbeitung wartet schwebend
gesperrt blockiert eingefroren sperren
entsperren freischalten freigeben
bestätigen verifizieren überprüfen nachweisen prüfen
identität ausweis identifikation
limit maximum grenze höchstbetrag
ausland international fremd
geld guthaben mittel bargeld
geldautomat automat bankomat
aufladen aufladung einzahlen auffüllen
überweisung überweisen transfer senden
wechselkurs umrechnungskurs kurs
umtauschen wechseln tauschen umrechnen
ablaufen abgelaufen gültigkeit erneuern
doppelt zweimal mehrfach mehrmals
rechnung kontoauszug beleg quittung
rabatt gutschein nachlass
abonnement abo tarif
aktivieren freischalten einschalten
deaktivieren ausschalten
hilfe support kontakt
zusätzlich extra weitere zweite
mindestalter altersgrenze alter kinder
unbekannt verdächtig betrügerisch autorisiert
falsch inkorrekt fehlerhaft
eingezogen gefressen verschluckt einbehalten
akzeptiert angenommen akzeptieren nehmen
kontostand guthaben saldo
empfänger begünstigter
vergessen erinnern
zahlung bezahlen zahlen
abhebung abheben auszahlung`,
};
