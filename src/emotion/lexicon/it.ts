import type { LexiconTable } from '../table.js';

/** Italian. What the rows mean and how a pattern is written is said in `table.ts`. */
export const it: LexiconTable = {
  language: 'it',
  letters: {},
  elision: true,
  numbers: `due tre quattro cinque sei sette otto nove dieci undici dodici venti diversi diverse molti molte tanti tante`,
  negators: `non nessun nessuna nessuno senza mai niente nulla né neanche`,
  intensifiers: `molto davvero veramente così estremamente assolutamente totalmente completamente troppo tanto incredibilmente proprio super profondamente`,
  softeners: `po' po poco leggermente abbastanza appena`,
  negatorsAfter: '',
  askers:
    'accettate avreste come consegnate cosa dov dove fate noleggiate posso possiamo potete potrei potreste può quale quali qual quando quanta quante quanti quanto riparate ritirate serve spedite vale vendete',
  lookalikes: 'tagliatelle ',
  turns: 'ma però',
  cues: {
    anger: {
      strong: `
        adesso|ora basta, allibit*, esasperante, esasperat*, fuori di me, furibond*, furios*, imbestialit*,
        imbufalit*, incazzat*, indignat*, inferocit*, infuriat*, inviperit*,
        mai ~ così|tanto arrabbiat*|delus*|furios*, mi avete ~ rotto, nauseat*, ne ho ~ capelli|abbastanza,
        non ne posso più, scandalizzat*, schifat*, sdegn*, snervante, sono nero|nera|stufo|stufa|esaurit*,
        sono|siamo ~ arrabbiat*, una rabbia, vi odio`,
      clear: `
        amareggiat*, angry, arrabbiat*, contrariat*, frustrante, frustrat*, indignazione, mi viene da vomitare,
        odio, rabbia, sconcertat*, sono fuori`,
      weak: `
        basta, delus*, incredibile, stanc*`,
    },
    blame: {
      strong: `
        abbandonat*, affanculo, bastard*, buffoni, bugiard*, bugie, che|fate schifo, cialtron*, colpa vostra,
        crepate, criminale|criminali, deficient*, delinquent*, derubat*, disonest*, disuman*, dormire la notte,
        estorsione, finito di essere gentile, furbetti, idioti, ignobile, ignorarmi, imbecill*, imbrogli*,
        imperdonabile, inaccettabil*, inaffidabil*, inammissibile, incapac*, incompetent*, incompetenza,
        indecoros*, inefficien*, infami, ladri ladri, luridi, maleducazione, menefreghis*, mentito, menzogn*,
        miserabili, mostri, negligen*, pagliacci, peggiori, per il culo, perdonerò mai, pessimi, pezzenti,
        presa|prendete|presi|prese|prendendo in giro, preso in giro, questo è il ringraziamento, raggir*,
        rapina, rimbalzat*, rovinat*, rubati, rubato tutto, sanguisughe, scandalos*, scaricabarile, schifezza,
        sciacalli, scortesi, senza cuore, sfacciataggine, siatene fieri, siete ~ ladri, strozzini,
        traditi|tradita|tradito, traditori, truffat*, una truffa, vergogna, vergognatevi, vergognati,
        vergognos*`,
      clear: `
        arrogan*, assurd*, catastrof*, complimenti vivissimi, cretin*, dilettant*, disastros*, discriminat*,
        disgustos*, disservizi*, falsi, fregat*, ignorant*, imbarazzant*, incivil*, incubo, indecent*,
        indecenza, indegn*, inesistente, ladro, mai|ma possibile, maledetti, maleducat*, malissimo,
        nessuno sa niente, offes*, orrend*, peggior*, pessim*, porci, ridicol*, rovinando, rubat*, scandalo,
        schifo, schifos*, scortes*, sparit*, squallid*, terribil*, trattat* ~ male|come, tremend*, truffa`,
      weak: `
        disastro, assente, ignor*, inutil*, peggio*`,
    },
    swearing: {
      strong: `
        affanculo, fanculo, stronz*, vaffanculo`,
      clear: `
        cazzooo*, che palle, coglion*, eccheccazzo, merd*, puttana`,
      weak: `
        cazz*`,
    },
    reproach: {
      strong: `
        barzelletta, come osate, come vi permettete, cosa significa per noi|me, fate finta|ridere|pena,
        mi prendete in giro, muovetevi, non si trattano così, passatemi, restituitemi, ridatemi, smettetela,
        svegliatevi, vi rendete conto`,
      clear: `
        c'è qualcuno, dov'è il mio, perché devo, possibile che, scherziamo`,
      weak: `
        ma che|perché|dove, è normale`,
    },
    sarcasm: {
      strong: `
        bravi ~ rovinat*, che bello un'altra, che efficienza|serietà, complimenti per il servizio,
        complimenti|bravi avete, complimentoni, grazie di|per niente, grazie mille per ignor*, ottimo ~ ottimo`,
      clear: `
        cinque stelle, complimenti davvero|vivissimi, in tempo per i, la incornicio`,
    },
    humiliation: {
      strong: `
        come spazzatura|bestie|cani|nullità, come una|un mendicante|ladra|ladro|criminale|delinquente|scema,
        come un|una ladro|ladra|criminale|cane|mendicante|idiota|bestia, davanti a tutti, deris*, dignità,
        frugat* ~ borsa, mai ~ così|tanto umiliat*|mortificat*, mi vergogno,
        non sono un|una ladro|ladra|delinquente|bugiardo|bugiarda, ridevano tutti, riso in faccia, sprofondare,
        umilia*, vergogna così`,
      clear: `
        elemosin*, imbarazzata, imbarazzato, mortificat*`,
    },
    despair: {
      strong: `
        strazio, straziat*, crollo, annientat*, non reggo più, così sol*, strappo i capelli, sbattere ~ testa, ho finito le parole, non essere nat*, vorrei urlare, a chi rivolgermi, a terra, adesso come faccio, aiutateci, aiutatemi, allucinante,
        angosciat*, anima viva, attacco di panico, disperatamente, disperazione,
        distruggendo|distrutta|distrutto,
        dov'è mia|mio|nostro|nostra ~ madre|padre|mamma|papà|figlio|figlia|marito|moglie|bambino|bambina,
        elemosinare, esigo, fate qualcosa, impotente, in lacrime, inconsolabil*, mi arrendo,
        mi sento ~ stupid*, mi viene da piangere, nervi a pezzi, nessuno ci dice, non ce la faccio,
        non ho più la forza, non ne posso più, non so più, non sopporto più, perso tutto, qualcuno che possa,
        rispondetemi, sono|sto disperat*, sto piangendo|impazzendo, stremo, supplico,
        vi prego|scongiuro|imploro, è viva, è vivo`,
      clear: `
        aiuto, cosa faccio, disperat*, distrutt*, ditemi che, nessuno ~ aiuta|risponde|dice|risolve,
        non funziona niente|nulla|nientee*, voglio uscire`,
      weak: `
        bloccata, e adesso, lacrime, persa, piang*`,
    },
    fear: {
      strong: `
        allarmat*, angosci*, attacco di panico, derubat*, ho|davvero|tanta paura, impaurit*,
        molto|davvero|tanto preoccupat*, nel|in panico, paura folle|tremenda|terribile|matta, preoccupatissim*,
        scioccat*, spaventat*, svuotando, svuotato, terrore, terrorizzat*, tremando, tremano le mani, tremo,
        truffato`,
      clear: `
        agitat*, ansia, ansios*, clonat*, hackerat*, non dormo, non ho dormito, panico, paura, preoccupat*,
        soldi ~ al sicuro, spavento`,
      weak: `
        mi hanno rubato, stress, temo`,
    },
    grief: {
      strong: `
        aborto, certificato di morte, compiant*, mio|mia|nostro|nostra ~ mancat*, nat* morto|morta,
        non c'è più, perso il bambino, sepolt*, sta morendo, suicid*, tumore, un morto, è mort*`,
      clear: `
        ceneri, decedut*, funerale, morta, morto, perso mi*, terminale, urna, vedov*, venut* a mancare`,
      weak: `
        decesso, defunt*, lutto, scompars*`,
    },
    need: {
      strong: `
        non ho dove, in pigiama, ultima|ultimo corsa|autobus|treno ~ passat*|partit*, nessuno ~ qui, # euro fino al, a lume di candela, al freddo|buio, alzheimer,
        attaccat* al respiratore|ossigeno|macchina, bronchite e, cardiopatic*, carrozzina, chemio*,
        chius* fuori, come mangio, demenza, diabetic*, dialisi, dorme in un cassetto,
        dormire|dormiamo in cappotto,
        dormo|dormiamo|dorme|dormito in|nel|nella|sul|sulla|per ~ macchina|corridoio|palestra|ufficio|divano|terra|stazione|strada,
        in contanti o mi lascia, incinta, insulina, in|per terra, la spesa del mese, lasciat* ~ pioggia,
        là|lì da sola|solo, neonat*, nessun altro a cui, non ho soldi, non mangia|dorme|dormo|mangiamo da,
        non posso uscire, non riesco a pagare|lavorare, non so ~ a chi ~ rivolgermi|scrivere|chiedere,
        non vedenti, notte ~ sala d'attesa|corridoio|stazione, nove|dieci|otto|undici gradi, pagare l'affitto,
        perdiamo ordini, perdo|perdere il lavoro|posto, ricoverat*, sedia a rotelle, senza allaccio,
        senza bagno|gas|un soldo|contanti|stipendio|indennità|casa,
        senza soldi|riscaldamento|acqua|aqua|luce|corrente|mangiare|bagagli|valigie|valigia|medicine|farmaci,
        sfratt*, siamo bloccati, tolto la carne, vivo sola|solo`,
      clear: `
        # gradi, accompagnatrice, affitto, anzian*, badante, bambini|figli piccoli,
        bimb*|bambin* di # mesi|anni, da sola|solo, disabil*, disoccupat*, febbre, ho # anni, indennità,
        invalid*, medicin*, meno #, mezzanotte, mutua, non ci vedo|sento, ospedale, ossigeno, pensionat*,
        senza connessione|tariffa|linea|internet, settantenne, sotto la neve, sotto la pioggia,
        sulla poltrona|sedia`,
    },
    danger: {
      strong: `
        gola ~ stringe|chiude, non si sveglia|rialza, è caduto|crollato, acqua ~ soffitto|lampadario|presa|quadro, addormentat* al volante, aggredit*, allagata|allagato,
        avvelenat*, buttarsi|ammazzarsi|uccidersi|ammazzarmi|uccidermi, cadut* ~ calcinacci|soffitto,
        caduto il soffitto, calcinacci, centro antiviolenza, cliccato ~ messo tutto, coltello|pistola,
        conto alla rovescia, conto sicuro, convulsioni, dato ~ codice|codici|pin|password,
        dato|date|dare ~ mio|nostro indirizzo, divieto di avvicinamento, entrati i ladri,
        esce|usciva ~ fumo|acqua|fuoco, esplos*, esplosa|esplosione|scoppiat*, farla finita, freni ~ ceduto,
        freno|freni|pedale ~ fondo|molle|andato|andati|non,
        ha|sa|conosce|hanno il|mio mio|indirizzo|nostro indirizzo, in questo preciso momento, incendi*,
        infarto|ictus, ingoiato|inghiottito|ingerito, investit*,
        labbra|lingua|viso|faccia|gola|braccio|mano|occhio ~ gonfi*|addormentat*, livido|lividi,
        midollo|trapianto, minacci*, monossido, non respira|respiro|deglutisce, non si sveglia,
        non voglio|vuole più vivere, odore|puzza di gas|bruciato, overdose, perde sangue|conoscenza,
        perdita di gas, preso fuoco, pubblicato il mio|nostro ~ indirizzo, respira ~ male|bene|fatica,
        ricatt*|estorc*, sa dove abit*|viv*|sto, sa sempre dove, sangue non si ferma, scintille, sganciat*,
        soffitto ~ caduto|crollato|giù, spese ~ una dopo, suicid*, svenut*|svenuta, topi|ratti|cimici|vermi,
        trovato ~ telecamera, ustion*|scottat*, voglio|vuole morire, è|sta qui|sotto fuori|davanti|casa`,
      clear: `
        allarme antincendio, anestesia, bitcoin, collassato, dolore|dolori, ferit*, fogna|liquami, freddi,
        fumo, gira la testa, gonfiore|gonfio|gonfia, guardia medica, mal di testa, marrone, molest*, muffa,
        nodulo, pronto soccorso, quaranta|# di febbre, sangue, sfogo|eruzione, si è spent* di colpo, soppresso,
        stanno male, storce, test ~ positivo, vedo doppio|male|grigio, vertigini, vomita|vomito|vomitare`,
      weak: `
        freni, furto, incidente, pericolos*`,
    },
    repeat: {
      strong: `
        ancora niente|nulla, avete promesso, cade la linea, chiamato|scritto|contattato ~ volte,
        da settimane|mesi|ore, ignorat*, irraggiungibil*, mail copiata, mette la musica, nessuno risponde,
        non lo chiedo una, non rispond* nessuno, non si è fatto vivo, ore al telefono,
        per la seconda|ennesima volta, quante volte, riattacc*, sempre la stessa,
        terza|quarta|quinta|sesta|centesima|millesima volta, zero risposte`,
      clear: `
        a tutte le ore, avevate prom*, continuate a, da # giorni|settimane|mesi|ore, da giorni, ennesim*,
        non risponde|rispondono|rispondete, ogni volta|giorno, segnalazioni, senza risposta|notizie, slittat*,
        sollecit*, stessa storia|risposta, tutt'oggi, tutti i mesi`,
      weak: `
        # volte, ancora, da stamattina|stamani|stamane|ieri, di nuovo|richiamare, il terzo|quarto|quinto,
        rimandat*, sempre, è chiuso`,
    },
    wait: {
      clear: `
        # settimane|mesi,
        dal # gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre`,
      weak: `
        # ore|giorni|min*, attesa`,
    },
    leaving: {
      strong: `
        anni di fedeltà, boicotta, disdic*|chiudo tutto, mai più, non vedrete|vedranno più,
        passo ~ concorrenza, perso|perdete|perderete ~ client*, riprendetevi, uscire dal contratto`,
      clear: `
        addio, altrove, boicott*, cambierò, chiudete tutto, cliente da # anni, disdetta, disdico,
        disdite tutto, non comprate|rinnov*, pentit*, sconsigli*, tenetevelo, ultima volta, ultimo mese`,
      weak: `
        concorrenza, un euro`,
    },
    legal: {
      strong: `
        adiconsum, agcom, ai giornali, alla polizia, altroconsumo, antitrust, arera, avete tempo fino,
        avvocati, avvocato, azione|mio legale, carabinieri, codacons, con un giornalista, consob, denunci*,
        diffid*, esigo, esposto, illecit*, inadempien*, ivass, pretendo, querela*, reato, rivoglio,
        se ne occupa il mio, tribunale`,
      clear: `
        garante, giudice, illegal*, polizia, procederò, risarcimento, truffa`,
      weak: `
        causa, danni, giornalist*, reclamo`,
    },
    public: {
      strong: `
        striscia la notizia, tutti i social`,
      clear: `
        giornali, lo racconto`,
      weak: `
        social, stampa`,
    },
    urgency: {
      strong: `
        entro venerdì|stasera|domani|oggi|lunedì, fate presto, immediatamente, oggi stesso, SUBITO,
        tra|fra un'ora, un'ora prima`,
      clear: `
        alle|mancano|restano #, colloquio, domani mattina|alle|è,
        entro #|mezzanotte|mezzogiorno|martedì|mercoledì|giovedì, esame, fino a domani|stasera, matrimonio,
        natale, nozze, prima delle #, scade oggi|domani, stasera alle, subito, tra|fra # minuti|ore,
        ultimo giorno, urgent*, urgenza`,
    },
    trouble: {
      strong: `
        addebitato due volte, i miei soldi, non ho ordinato, perso la carta`,
      clear: `
        mai arrivat*, non mi è arrivat*, rifiutat*, rubat*, scalando`,
    },
    praise: {
      strong: `
        gioia, salvato la giornata`,
      clear: `
        adoro, apprezz*, bellissim*, buonissim*, consigliato, content*, fantastic*, felic*, grazie di cuore,
        grazie infinite|mille, perfett*`,
      weak: `
        bell*, buona, buono, complimenti, forza, gentil*, grandi, grazie, miglior*, piace, super`,
    },
    laughter: {
      clear: `
        ahah*, 👍`,
    },
    resolved: {
      strong: `
        c'erano già, cammina|sta già|molto bene, come non detto, funziona di nuovo, giusto per informazione,
        ha risolto, ignorate, in giornata, in pace|buon, me l'ha riportat*, nessun reclamo|problema,
        nessuna fretta, niente di che|grave, non sono affatto, non voglio lamentarmi, non è urgente|rotto,
        piango di gioia, potete chiudere, quando avete tempo, rimediato a tutto, santo subito, solo curioso,
        tutto a posto, tutto bene, tutto riparato|risolto|sistemato, è arrivato intero, è|era ~ di nuovo`,
      clear: `
        arrivat* in tempo|puntual*, adesso|ora funziona|va, con calma, gentilissim*, mi ha salvat*, per fortuna, risolto, siete grandi|dei grandi, sta bene|meglio,
        tranquill*, un sogno, va bene, volentieri`,
      weak: `
        in tempo`,
    },
    gentle: {
      strong: `
        domanda veloce, sarebbe bello`,
      clear: `
        chiedevo solo, chiedo solo|solo, curios*, per la tesi, perciò chiedo, potrebbe essere, scherzo|scherzi,
        volevo solo ~ sapere|chiedere|capire, è per un|una ricerca|corso|tesi|scuola`,
      weak: `
        magari, peccato, purtroppo, sarebbe, un po`,
    },
    'how-to': {
      strong: `
        cosa faccio se, a cosa serve, che differenza|taglie, come faccio a, come|dove posso, cosa succede se,
        cosa succederebbe, cosa|che si fa se, dove si trova, dove trovo, quanto costa, è disponibile`,
      clear: `
        a che ora, aggiungi, apri, cancella, cerco, come si, cosa succede, dammi, dimmi, esiste un|una,
        imposta, metti, mi interessa, mostra, mostrami, orari|orario, posso, prenota, quali, quanto tempo,
        ricordami, rimuovi, riproduci, si può, siete aperti, spedite, sto cercando, trova, trovami, vale se,
        vendete, visualizza, è possibile`,
      weak: `
        c'è, ci sono, come, dove, mi serve, possono, potete, quale, quando, quant*, vorrei`,
    },
    hypothetical: {
      clear: `
        nel caso, qualora, se mi`,
      weak: `
        se il|la`,
    },
    technical: {
      strong: `
        api, canzone, compatibile, compilazione, firewall, maglietta, peluche, sugo, taglie, webhook`,
      clear: `
        blog, esportazione, fattura, impostazion*, libro, modalità, pubblicità, queue, sessione`,
      weak: `
        log, processo, sconti`,
    },
    stake: {
      strong: `
        accompagnamento, affidamento, al settimo|ottavo|nono|sesto mese, allergi*, alzheimer, ambulanza,
        antiepilettic*, asma*, badante, bara, biopsia|referto, cane guida, carrozzina, cartella clinica,
        casa di riposo, casa rifugio, ceneri, chemio*, cimitero, consolato, convulsion*, demenza, diabet*,
        dialisi, epilessi*, eredità, espulsion*, fallimento, funerale, hospice, ictus|infarto, inalatore,
        indennità, insulina, latte del mio, latte in polvere, levatrice, matrimonio|nozze, miei|nostri soldi,
        montascale, mutuo, neonat*, ospedale, ossigeno, ostetrica, pacemaker, permesso di soggiorno, pignora*,
        prematur*, raccolto, reni, reparto|corsia, respiratore|macchina per respirare, rianimazione, risparmi,
        salma, salvavita, scuolabus, sedia a rotelle, sepoltura, sfratt*, sondino, sposa, sta morendo,
        stipendi|paghe, telesoccorso, terapia intensiva, tomba, trapianto, udienza, ufficiale giudiziario,
        ultime|uniche foto, unica|unico|unici|uniche ~ foto|entrata|reddito|copia, urna, ventilatore polmonare`,
      clear: `
        # bambini|persone|ragazzi|ospiti|dipendenti|famiglie, affitto, alimenti, ambasciata, antifurto,
        apparecchio acustico, assegno, azienda|attività|negozio, borsa di studio, cane|gatto, caparra, cieca,
        cieco, cittadinanza, colloquio, concorso, crematorio|cimitero, di # mesi,
        di mia|mio|mia nonna|madre|padre|nonno|marito|moglie, disabil*, dottor*, emergenza, era di mia|mio,
        esame|tesi|laurea, febbre, fidanzat*, ha # anni, i bambini|bimbi, i ragazzi, il decesso,
        il mio|nostro ~ ex|bimbo|bambino|piccolo|nonno|zio|suocero|ragazzo|compagno, il piccolo|bimbo,
        il sussidio, incinta, infermier*, inquilini, invalid*|anzian*, la casa ~ agosto,
        la piccola|bimba|bambina, mamma, medicin*|farmac*|pastiglie|microinfusore, medico,
        mia|nostra figlia|madre|moglie|nonna|sorella|famiglia,
        miei|nostri|mie|nostre|ultimi|ultime ricordi|foto, mio ex, mio povero|povera,
        mio|nostro figlio|padre|marito|nonno|fratello|bambino, notaio, operano|operazione|intervento,
        padrone di casa, papà, patente, pensione, pressione|glicemia, protesi, questura|prefettura|inps, sord*,
        stipendio, terapia, traslocatori|trasloco, tumore, udienza, ufficiale, vedov*, visto|passaporto`,
      weak: `
        allarme, appuntamento, caldaia|riscaldamento|frigo*, casa|soffitto|cantina|tetto|cucina|porta,
        compleanno|natale|pasqua, conto|carta, cuore, lavoro, macchina|freni, spesa, telefono|linea,
        vacanz*|ferie, valigi*|bagagli*|portafogli*|chiavi, volo|imbarco|coincidenza`,
    },
    harm: {
      strong: `
        tagliato|tagliata la|il|luce|gas, # giorni senza, a mio|suo nome, abbass* la serranda, ad alta voce,
        al buio|freddo, all'asta, allagat*, avevo già il camice, cambiato la serratura|serrature,
        cancellat* tutto, chiud* il bando, chius* dentro|fuori, chiuso il gas, cliccato sul link, collassat*,
        convinto|convinta|convinti ~ investire, da buttare, danno a un altro, dare da mangiare,
        dato via la|il ~ camera|posto|letto, demolit*|rottamat*|distrutt*, dente|gamba|occhio|sangue sbagliat*,
        detto ~ capo|marito|genitori|datore, dimenticarvi, dispers*,
        ditta|azienda|attività|negozio ~ chiude|fallisce, dobbiamo|devo ~ uscire|andarcene|lasciare|sgomberare,
        dormiamo|dormito ~ macchina|aeroporto|terra, fatto firmare, ferm* tra|fra il, fermata sbagliata,
        foto di papà|mamma, gas per una bolletta, il vestito da sposa è, intestat* a un altro|altri|lui,
        la nostra vita|casa, lasciat* a terra|piedi|fuori, lasciat* alla|alla ~ fermata|stazione, licenziare,
        licenziat*, manca il respiro, mancano # euro, mi sposo tra, minacciat*|aggredit*, mut* da,
        non ci arriva, non ci|lo|la|mi lasciano|fanno|lascia ~ entrare|salire|partire|volare|passare,
        non ho più il|la|lo posto|lavoro|casa, non la|lo vede|trova|trovano nessuno|più,
        non posso pagar*|uscire|lavorare|permettermi, non respira|incass*, non riesco a pagar*,
        non risponde al telefono|più, non si sveglia, non ~ esisto, non è|torna ~ tornat*|casa, ore contate,
        per strada, per terra, perdo il bando, perdo|perdiamo|perso il|la|lo lavoro|casa|posto,
        perso|perde|perdo il|la|lo posto|lavoro|casa|bambino|stipendio, pignoramento|pignorat*, piove acqua,
        portat* via, prima che muoia|se|lo, pubblicat*, recupero crediti, revocat*,
        rimandano|rimandato l'intervento, ripartit*|andat* via ~ con, ripartito|partito con lei|lui,
        salma|bara|bambino|paziente|gamba|occhio|sangue|farmaco|dose|persona sbagliat*, salutarlo|salutarla,
        sanguina, scambiat*, senza di lei|lui|me|noi, senza l'utero,
        senza telefono|luce|acqua|riscaldamento|soldi|farmaci|bagagli|linea|wifi|internet|corrente|gas|elettricità|insulina|segnale,
        soffitto ~ carenno, sono|risulto ~ morto|morta|deceduto|deceduta, sospeso ~ negozio, staccat*, svenut*,
        svuotat* ~ conto|carta|libretto, tenetelo, tolgo|tolto ~ carne, tolto|tolti ~ dal volo, trattenut*,
        tutto quello che ~ abbiamo|avevamo|avevo|ho, venduto ~ macchina|casa|anello|oro`,
      clear: `
        addebitat*, annullato due volte, bloccat*|congelat*|sospes*, brucia|fuma, buttat* via|fuori,
        cancellat*, ce l'avete da, chius* fino|fino al, dato via, era già apert*,
        farmaco|dosaggio|indirizzo|nome sbagliat*, ferit*|malat*, ferma|fermo ~ ore|giorni, girano|rimbalz*,
        ignorat*, in lavorazione|verifica da, inesistente, isolat*, mai arrivat*|venut*, mal di cuore,
        mette|mettono giù, negat*, non richiam*|rikiam*|parte, non si trova|apre|accende, non sono partit*,
        non è passat*, non è|risulta in nessun elenco|ordine|lista, non è|sono arrivat*|venut*,
        passaporto è da voi, pres*|addebitat* due volte, prestito, respint*, riattacca, rifiuta da, rifiutat*,
        saltata|saltato, sbagliat* farmaco|indirizzo|nome, se n'è andato, si è rott*, sigilli|sequestr*,
        solo|parla ~ nastro|segreteria, spariti|sparito|sparita|sparite, spenti|spento da, spost* di reparto,
        sta lì|ferma|fermo, stornat*, strappat*|spezzat*|distrutt*, ultime|ultimi #, un nastro|disco,
        vogliono altri|altre, vuot*, è da voi da|e, è finit*`,
      weak: `
        rubat*, scadut*, annullat*, chiuso|chiusa, cliccato, errore, fallit*, guast*, impossibile,
        in ritardo|macchina, morto|morta|morti|morte, perso|persa|persi, rott*`,
    },
  },
  person: `
    assistenza telefonica, voglio|vorrei una|un persona|operatore, c'è ~ numero di telefono, chiamatemi, con un responsabile, contattarmi, essere
    richiamat*, farmi|farci|fatemi|fateci chiamare|richiamare|contattare, mi fate|faccia chiamare, mi
    richiami*|richiamate|chiamate, non riesco ~ parlare, non voglio ~ bot|chatbot|robot, operatore|essere
    umano, parlare|parlo|parliamo con ~
    operatore|operatrice|persona|qualcuno|responsabile|umano|consulente, passatemi qualcuno|operatore|un,
    persona vera, persona in carne, persona ~ chiama me|mi, una persona ~ per favore, mi potete|può|puoi
    chiamare|telefonare, parlo|parlando|parlare con una|un macchina|robot|bot, un essere|operatore umano,
    un umano, potete|può richiamarmi|chiamarmi, richiamatemi, un operatore, una telefonata, vostro numero
    di telefono`,
  resignation: `
    a posto così, amen, ci rinuncio, come non detto, fa niente, fa lo stesso, inutile, lascia|lasciate perdere|stare,
    lasciamo perdere|stare, mi arrendo, non importa più, non serve a niente|nulla, pazienza, perdita di tempo, rinuncio,
    va bene così`,
  manners: {
    'someone-dear': `
      lui, lei, gli, suo|sua|suoi|sue, ha # anni|mesi, il bambino|bimbo|piccolo, la bambina|bimba|piccola,
      non mangia|respira|parla|dorme|sente|cammina, con lui|lei`,
    'you-did': `
      vostro|vostra, l'avete|avevate, mandato, al|col|nel|sul vostro, avete, mi|ci avete,
      vostro|vostra|vostri|vostre ~ autista|corriere|tecnico|app|sito|portale|lettera|mail|risposta|sistema|operatore|ufficio|bot|messaggio|furgone|collega|numero|centralino|banca,
      da voi, per voi, voi`,
    'says-otherwise': `
      ha|hanno scritto, la voce, sul foglio, dice|dicono, risulta, scrive|scrivono|scrivete, c'è scritto,
      mi|ci dite|dicono|dice|rispondete|risponde, avrebbe|avrebbero`,
    nobody: `
      nessuno, neanche|nemmeno un|una`,
    they: `
      loro, dicono, mi|ci hanno, hanno`,
    'right-now': `
      stanotte, ora, adesso, oggi, stasera, stamattina|stamani|stamane, mentre scrivo, già, è buio|notte|tardi,
      sto|stiamo|sta`,
    since: `
      da # giorni|ore|settimane|mesi|anni,
      da ieri|giorni|settimane|mesi|ore|stamattina|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|quando,
      # giorni|ore|settimane|mesi che|senza, tutto il giorno, tutta la notte|mattina|settimana,
      sono # giorni|mesi|settimane|ore`,
    'here-stuck': `
      fermo|ferma|fermi|ferme, sedut*, in piedi, fuori, davanti, qui|qua,
      alla porta|stazione|frontiera|fermata|cassa, al gate|cancello|pronto|freddo|buio|telefono,
      in aeroporto|ospedale|strada|macchina|ascensore|corsia|stazione|ambulanza, per terra|strada,
      sul binario|balcone|pianerottolo|marciapiede, sono|siamo ~ qui|fuori|davanti|fermi|ferma|fermo,
      aspetto|aspettiamo|aspetta`,
    cannot: `
      non, non posso|possiamo|riesco|riusciamo|può, non funziona|va|parte|apre, mai`,
    'calls-anyone': `
      dove, che faccio, non so, qualcuno, chi ~ chiamo|chiamare|aiuta|viene|risponde, a chi, un essere umano`,
    'i-tell': `
      io, mi, mio|mia|miei|mie, noi, ci, nostro|nostra|nostri|nostre, ho, sono, abbiamo, siamo, me`,
    plans: `
      iscriver*|iscrizione, regal*|buono, potrei|potremmo, prenot*|ordinar*, vorrebbe|servirebbe|vorremmo|prenoterei|cercherei, mi serve|servono, va bene, col|con un,
      vorrei|vorremmo, mi piacerebbe, sto|stiamo cercando|pensando|organizzando|valutando, cerco|cerchiamo,
      tra|fra # settimane|mesi, in primavera|estate|autunno|inverno,
      per ~ compleanno|festa|gita|vacanza|anniversario|matrimonio|battesimo,
      volevo sapere|chiedere|capire|prenotare, sapere se`,
    'plays-down': `
      per fortuna, ormai, come d'accordo|previsto, sta|stanno|sto bene, noia|noioso, fastidio|fastidioso, seccat*|seccante, scocci*, scomod*, grazie, per sbaglio, un po,
      un pochino|pelo|filo|tantino, niente di grave|che, poco male, per il resto, comunque, abbastanza,
      peccato, vabbè|vabbe|boh|mah, magari, pazienza, lo dico, diciamo, a parte, haha|ahah*, insomma, solo per`,
    'wishes-better': `
      sarebbe, per favore, prossima volta,
      potete|potreste|può|potrebbe|riuscite ~ sistemare|cambiare|correggere|togliere|controllare|verificare|spiegare|rimediare|sostituire,
      andrebbe|dovrebbe, suggerimento|consiglio|segnalo|segnalare|feedback, prima era|c'era, invece, al posto,
      sostitu*, cambio, rimborso, mi aspettavo, correggere|sistemare|sistemate|sistemarlo`,
    but: `
      ma, però, anche se, peccato, purtroppo`,
    'bare-life': `
      scale|ascensore, fornello|stufa, cappotto|giacca|scarpe, pannolini|siringhe|siringa, conto, traghetto|tenda|panchina, farmacia, autobus|treno, batteria, banca, latte, acqua, febbre, culla, foglio, scuola, casa|appartamento,
      porta, tetto|soffitto|cantina, bagno|cameretta, strada|marciapiede, notte, buio, letto,
      dormo|dormiamo|dorme|dormire|dormito, mangio|mangia|mangiare|mangiamo, riscaldamento,
      aria|respira|respirare|respiro,
      mano|mani|braccio|gamba|testa|petto|gola|pancia|labbra|pelle|occhio|occhi|viso|faccia,
      vita|vivere|vivo|vive, affitto, stipendio|pensione, passaporto|permesso|visto,
      ospedale|reparto|clinica|medico|dottore|infermiera|pronto soccorso, soldi|risparmi, chiavi, finestra,
      frontiera|aeroporto|stazione, uomo|donna|signora, da solo|sola, cuore, sangue`,
    'usual-business': `
      ordine|ordini|ordinare|ordinato, consegna|consegne, tracking|spedizione, fattura*|ricevuta|scontrino,
      estratto, pagamento|bonifico|prelievo|ricarica|addebito, abbonamento|tessera,
      commissione|prezzo|prezzi|costo|costa|tariffa|tariffe, password|pin|codice|accesso|login,
      aggiornamento|impostazioni|online, reso|cambio|rimborso, prenotazione|biglietto|biglietti,
      catalogo|istruzioni|manuale, offerta|preventivo|sconto, prodotto|articolo|modello, filiale, garanzia,
      indirizzo|dati, contratto|utenza, polizza|assicurazione, taglia, pacco|pacchi`,
    'long-ago': `
      # anni fa, anni fa, l'anno scorso, in primavera, da # anni, una volta, da piccol*, da bambin*,
      per # anni, in pensione`,
    lack: `
      portat*|andat*|buttat* via, non viene|arriva|apre|parte, rifiutat*|negat*|annullat*|scompars*|esaurit*, staccat*|scaric*|tolto|tolta, fredd*|buio, indietro, zero, smesso, giù, a metà, ultima|ultimo, non serve, senza, vuot*, chius*, sparit*,
      bloccat*, spent*, sbagliat*, manca|mancano, non c'è|ci|si, non ~ più, finit*, altro|altra,
      non risponde*, rott*`,
    figures: `
      dalle #, euro, # euro|ore|minuti|gradi, sono le, entro`,
    'other-time': `
      a|ad|di|in|da gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre,
      in primavera|estate|autunno|inverno, anno|mese|estate scorso|scorsa|prossimo, # anni`,
    'life-goes-on': `
      torta|pane|dolce, pianoforte|chitarra|violino, coro|banda, ball*, cant*, bici|bicicletta|barca,
      museo|teatro|cinema|concerto, vacanza|gita|spiaggia, vicina,
      bella|bello|bellissim*|felic*|content*|orgoglios*, rid*, preferit*, impar*, orto|rose|pomodori,
      lezione|lezioni, corso, giro, pranzo, mare, di solito, quest'anno, nostro, pizza, caffè, quasi,
      è arrivat*, nuov*, vecchi*, prima volta, primo, finalmente, insieme, molto, bene, stess*, anche,
      giardino, tavolo, tutti`,
    therefore: `
      quindi, perciò, così, e adesso|ora`,
    'asks-which': `
      quale|quali, quanto|quanta|quanti|quante, si può, avete ancora|anche, come si, posso, mi serve|servono,
      c'è un`,
  },
};
