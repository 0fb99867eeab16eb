import type { ComplexityWords } from '../complexity-cues.js';

export const de: ComplexityWords = {
  parties: `
    versicher vermieter mieter anwalt anwält polizei gericht bank krankenhaus klinik arzt ärzt gutacht
    spedition jobcenter behörde arbeitgeber inkasso mahnung notar steuerberat erb betreuer finanzamt
    hausverwalt`,
  stakes: `
    gestorben verstorben gestohlen betrug betrogen räumung gepfändet pfändung todkrank eingeschläfert sturz
    verzweifel angst weine heule tränen trennung scheidung nervlich fertig_mit unfall haftet haftung
    widerspruch`,
  ownCase: `
    abgebucht berechnet rechnung fehlt fehler falsch kaputt defekt kommt_nicht geht_nicht funktioniert_nicht
    nicht_angekommen storniert gutschrift erstattung verloren vergessen_im meine_bestellung doppelt
    zugestellt gesperrt reklam beschädigt gebrochen`,
  more: `
    außerdem zusätzlich dazu_kommt obendrein und_dann jetzt_soll stattdessen gleichzeitig inzwischen
    einerseits weder sowie und_auch`,
  general: `
    wie_lange wie_lang kann_man kann_ich wo_find wo_kann ab_wieviel ab_wann bis_wann gibt_es gibts habt_ihr
    haben_sie ist_die darf_ma darf_ich wie_krieg wie_viel wieviel in_welchem welche wie_kann wo_ist_der
    braucht_man muss_ich`,
  numerals: `
    zwei drei vier fünf sechs sieben acht neun zehn elf mehrere beide`,
};
