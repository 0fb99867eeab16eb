import { stemmer } from '@orama/stemmers/italian';
import type { LanguageData } from '../language-tools.js';

export const italian: LanguageData = {
  stemmer,
  elides: true,
  stopWords: `
    a abbia ad adesso agli ai al alla alle allo altra altre altri altro anche ancora avere avete aveva c che chi ci
    circa ciò co coi col come con cosa così cui da dagli dai dal dalla dalle dallo degli dei del della delle dello
    di dopo dove due e ed era essere fa faccio fare fatto fino fra già gli ha hai hanno ho i il in invece io l la le
    lei li lo loro lui ma mai me mi mia mie miei mio modo molto ne negli nei nel nella nelle nello nessuno niente no
    noi non nostro nulla o oggi ogni oppure ora per perché però più po poi posso possono prima può qualche qualcosa
    qualcuno quale quali quando quante quanti quanto quella quelle quelli quello questa queste questi questo qui
    quindi se sei sempre senza si sia sono sta sto su sua subito sue sugli sui sul sulla sulle sullo suo suoi tanto
    te ti tra tu tua tue tuo tutti tutto un una uno vi voglio vorrei vostra vostro è`,
  synonyms: `
    annullare stornare cancellare revocare
    rimborso rimborsare restituzione
    eliminare chiudere cancellare rimuovere
    comprare acquistare ordinare acquisto
    commissione costo prezzo spesa addebito costa
    telefono cellulare smartphone
    password passcode codice
    accedere login entrare
    registrare iscrivere
    cambiare modificare aggiornare
    rotto difettoso danneggiato
    consegna spedizione spedita consegnare
    arrivare ricevere arriva
    persa smarrita perso sparito
    rubata furto rubato rapinato
    fallito errore riuscito riesco
    rifiutato respinto negato
    sospeso attesa corso
    bloccato congelato bloccare
    sbloccare riattivare
    verificare confermare convalidare controllare
    identità documento identificazione
    limite massimo restrizione limitazione
    estero internazionale straniera
    soldi denaro contanti fondi
    bancomat sportello
    ricarica ricaricare caricare versare
    bonifico trasferimento trasferire inviare
    cambio conversione convertire
    scadere scaduta scadenza rinnovare
    doppio due duplicato più
    fattura estratto ricevuta
    sconto buono coupon
    abbonamento piano
    attivare abilitare
    disattivare disabilitare
    aiuto assistenza supporto
    aggiuntiva extra altra seconda
    età anni minima
    riconosco sospetto fraudolento autorizzato
    sbagliato errato scorretto
    trattenuto mangiata inghiottito
    accettata accettare accettano
    saldo conto
    destinatario beneficiario
    dimenticato ricordo
    prelievo prelevare ritirato
    pagamento pagare
    pacco collo pacchetto
    articolo prodotto merce
    spedire inviare mandare
    restituire rendere reso restituzione
    sconto promozione offerta codice`,
};
