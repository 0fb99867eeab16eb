import { stemmer } from '@orama/stemmers/german';
import type { LanguageData } from '../language-tools.js';

export const german: LanguageData = {
  stemmer,
  umlauts: true,
  compoundLinks: /(?:es|en|s|n)$/,
  stopWords: `
    ab aber alle allem allen aller alles als also am an ander andere anderen anderer auch auf aus bald bei beim bin
    bis bist bitte da dabei dafür damit dann daran darauf darf das dass dein deine dem den denn der des die dies
    diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines einmal endlich er es etwa
    etwas euch euer für gar gegen gehen geht gemacht genug gerade gern gibt ging habe haben habt hat hatte her heute
    hier hin hätte ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ist ja jede jedem jeden jeder jedes
    jemand jetzt kann kannst kein keine keinem keinen keiner kommen kommt konnte können könnt könnte lange los mache
    machen macht man mehr mein meine meinem meinen meiner meines mich mir mit muss musste möchte müssen nach neu
    neue neuen neuer nicht nichts nie niemand noch nun nur ob oder oft ohne schon sehr sein seine seinem seinen
    seiner seit sich sie sind so soll sollen sollte sondern sonst statt stehen steht trotzdem tun tut um und uns
    unser unsere unter viel viele vielen vielleicht vom von vor wann war waren warum was weil weiter welche welchem
    welchen welcher welches wenn wer werde werden weshalb wie wieder wieso will wir wird wissen wo wofür woher wohl
    wollte wurde wurden wäre würde zu zum zur zurück zwischen über`,
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
    abhebung abheben auszahlung
    paket päckchen sendung packerl lieferung
    bestellung auftrag order
    stornieren annullieren storno stornierung
    gutschein voucher coupon gutscheincode rabattcode
    kostenlos gratis umsonst kostenfrei
    versand zustellung auslieferung lieferung
    versenden verschicken schicken senden
    versandkosten lieferkosten porto
    bote zusteller kurier fahrer postbote
    retoure rücksendung rückgabe zurückschicken zurücksenden zurückgeben retournieren
    garantie gewährleistung
    konto account benutzerkonto kundenkonto`,
};
