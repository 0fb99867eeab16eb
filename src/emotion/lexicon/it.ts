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
  joins: 'e ed',
  cues: {
    anger: {
      strong: `
        adesso|ora basta, allibit*, esasperante, esasperat*, fuori di me, furibond*, furios*, imbestialit*,
        incazzat*, indignat*, inferocit*, infuriat*, inviperit*, mai ~ così|tanto arrabbiat*|delus*|furios*,
        mi avete ~ rotto, nauseat*, non ne posso più, scandalizzat*, schifat*, sdegn*, snervante,
        sono nero|nera|stufo|stufa|esaurit*, sono|siamo ~ arrabbiat*, una rabbia, vi odio`,
      clear: `
        amareggiat*, angry, arrabbiat*, contrariat*, frustrante, frustrat*, indignazione, mi viene da vomitare,
        odio, rabbia, sconcertat*, sono fuori`,
      weak: `
        basta, delus*, incredibile, stanc*`,
    },
    blame: {
      strong: `
        abbandonat*, bastard*, buffoni, bugiard*, bugie, che|fate schifo, cialtron*, colpa vostra,
        criminale|criminali, deficient*, delinquent*, derubat*, disonest*, disuman*, estorsione, furbetti, idioti,
        ignobile, ignorarmi, imbecill*, imbrogli*, imperdonabile, inaccettabil*, inaffidabil*, inammissibile,
        incapac*, incompetent*, incompetenza, indecoros*, inefficien*, infami, maleducazione, menefreghis*, mentito,
        menzogn*, miserabili, mostri, negligen*, pagliacci, peggiori, per il culo, perdonerò mai, pessimi, pezzenti,
        presa|prendete|presi|prese|prendendo in giro, preso in giro, raggir*, rapina, rimbalzat*, rovinat*, rubati,
        scandalos*, scaricabarile, schifezza, sciacalli, scortesi, senza cuore, sfacciataggine, siete ~ ladri,
        strozzini, traditi|tradita|tradito, traditori, truffat*, una truffa, vergogna, vergognatevi, vergognati,
        vergognos*, è|era|stato un incubo`,
      clear: `
        arrogan*, assurd*, catastrof*, complimenti vivissimi, cretin*, disastros*, discriminat*, disgustos*,
        disservizi*, falsi, fregat*, ignorant*, incubo, indegn*, inesistente, ladro, mai|ma possibile, maledetti,
        maleducat*, malissimo, offes*, orrend*, peggior*, pessim*, ridicol*, rovinando, rubat*, scandalo, schifo,
        schifos*, scortes*, sparit*, terribil*, trattat* ~ male|come, tremend*, truffa`,
      weak: `
        assente, disastro, ignor*, inutil*, peggio*`,
    },
    swearing: {
      strong: `
        fanculo, stronz*, vaffanculo, affanculo`,
      clear: `
        che palle, coglion*, eccheccazzo, merd*, puttana`,
      weak: `
        cazz*`,
    },
    reproach: {
      strong: `
        come osate, come vi permettete, fate finta|ridere|pena, mi prendete in giro, muovetevi, passatemi,
        restituitemi, ridatemi, smettetela, svegliatevi, vi rendete conto`,
      clear: `
        c'è qualcuno, dov'è il mio, perché devo, possibile che, scherziamo`,
      weak: `
        ma che|perché|dove, è normale`,
    },
    sarcasm: {
      strong: `
        che efficienza|serietà, complimenti per il servizio, complimenti|bravi avete, complimentoni,
        grazie di|per niente`,
      clear: `
        complimenti davvero|vivissimi`,
    },
    humiliation: {
      strong: `
        come spazzatura|bestie|cani|nullità, come una|un mendicante|ladra|ladro|criminale|delinquente|scema,
        come un|una ladro|ladra|criminale|cane|mendicante|idiota|bestia, davanti a tutti, deris*, dignità,
        mai ~ così|tanto umiliat*|mortificat*, mi vergogno,
        non sono un|una ladro|ladra|delinquente|bugiardo|bugiarda, riso in faccia, sprofondare, umilia*`,
      clear: `
        elemosin*, imbarazzata, imbarazzato, mortificat*`,
    },
    despair: {
      strong: `
        a chi rivolgermi, a terra, adesso come faccio, aiutateci|aiutatemi|aiutami, aiuto, allucinante, angosciat*,
        anima viva, annientat*, attacco di panico, così sol*, disperatamente, disperazione,
        distruggendo|distrutta|distrutto,
        dov'è mia|mio|nostro|nostra ~ madre|padre|mamma|papà|figlio|figlia|marito|moglie|bambino|bambina,
        elemosinare, esigo, fate qualcosa, impotente, in lacrime, inconsolabil*, mi sento ~ stupid*,
        mi sento|sono perdut*|finit*|sconvolt*|distrutt*, mi viene da piangere, nervi a pezzi, nessuno ci dice,
        non ce la faccio, non ho più la forza, non ne posso più, non reggo più, non so più, non sopporto più,
        perso tutto, preferisco morire|buttarmi, rispondetemi, sono|sto disperat*, sto piangendo|impazzendo,
        straziat*, strazio, stremo, supplico, uno schifo, vi prego|scongiuro|imploro,
        vi|la supplico|scongiuro|imploro, voglio sparire|morire, vorrei urlare, è viva, è vivo, sto crollando,
        sono|mi sento a pezzi`,
      clear: `
        cosa faccio, disperat*, distrutt*, ditemi che, nessuno ~ aiuta|risponde|dice|risolve,
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
        aborto, certificato di morte, compiant*, mio|mia|nostro|nostra ~ mancat*, nat* morto|morta, non c'è più,
        sepolt*, sta morendo, suicid*, tumore, un morto, è mort*`,
      clear: `
        camera ardente, ceneri, decedut*, decesso, defunt*, feretro, funerale, lapide, loculo, morta, morto,
        perso mi*, terminale, urna, vedov*, venut* a mancare`,
      weak: `
        lutto, scompars*`,
    },
    need: {
      strong: `
        al freddo|buio, alzheimer, attaccat* al respiratore|ossigeno|macchina, cardiopatic*, carrozzina, chemio*,
        chius* fuori, demenza, diabetic*, dialisi,
        dormo|dormiamo|dorme|dormito in|nel|nella|sul|sulla|per ~ macchina|corridoio|palestra|ufficio|divano|terra|stazione|strada,
        in pigiama, incinta, insulina, in|per terra, lasciat* ~ pioggia, neonat*, nessun altro a cui, nessuno ~ qui,
        non ho dove, non ho soldi, non mangia|dorme|dormo|mangiamo da, non posso uscire,
        non riesco a pagare|lavorare, non so ~ a chi ~ rivolgermi|scrivere|chiedere, non vedenti,
        notte ~ sala d'attesa|corridoio|stazione, nove|dieci|otto|undici gradi, pagare l'affitto,
        perdo|perdere il lavoro|posto, ricoverat*, sedia a rotelle,
        senza bagno|gas|un soldo|contanti|stipendio|indennità|casa,
        senza soldi|riscaldamento|acqua|aqua|luce|corrente|mangiare|bagagli|valigie|valigia|medicine|farmaci,
        sfratt*, siamo bloccati, ultima|ultimo corsa|autobus|treno ~ passat*|partit*, vivo sola|solo`,
      clear: `
        # gradi, affitto, allettat*, anzian*, badante, bambini|figli piccoli, bimb*|bambin* di # mesi|anni,
        cieca|cieco, da sola|solo, disabil*, disoccupat*, fame, febbre, ho # anni, indennità, invalid*, medicin*,
        meno #, mezzanotte, mutua, non abbiamo ~ mangiare, novant*|novantun* anni, ospedale, ossigeno, pensionat*,
        settantenne, sotto la neve, sotto la pioggia, sul tetto, sulla poltrona|sedia`,
    },
    danger: {
      strong: `
        acqua ~ soffitto|lampadario|presa|quadro, aggredit*, allagata|allagato, annegando, avvelenat*,
        bloccat*|chius* ~ ascensore|cabina|funivia, buttarsi|ammazzarsi|uccidersi|ammazzarmi|uccidermi,
        cadut* ~ calcinacci|soffitto, calcinacci, convulsioni, dato ~ codice|codici|pin|password,
        dato|date|dare ~ mio|nostro indirizzo, divieto di avvicinamento, entrati i ladri,
        esce|usciva ~ fumo|acqua|fuoco, esplos*, farla finita, freni ~ ceduto,
        freno|freni|pedale ~ fondo|molle|andato|andati|non, gola ~ stringe|chiude,
        gonfi* ~ gola|lingua|labbra|faccia, ha|sa|conosce|hanno il|mio mio|indirizzo|nostro indirizzo, incendi*,
        ingoiato|inghiottito|ingerito, investit*,
        labbra|lingua|viso|faccia|gola|braccio|mano|occhio ~ gonfi*|addormentat*, livido|lividi,
        manca|mancare il|l' respiro|aria, mani addosso, mi segue|perseguita|minaccia, midollo|trapianto, minacci*,
        monossido, non mi alzo più, non respira|respiro|deglutisce, non risponde ~ più agli stimoli, non si sveglia,
        non si sveglia|rialza, non vedo più, non vedono più, non voglio|vuole più vivere,
        odore|puzza di gas|bruciato, overdose, perde sangue|conoscenza, perde|perdo|perdendo sangue, perdita di gas,
        preso fuoco, preso tutte le pastiglie|pillole|compresse, puzza|odore di gas, rapit*|violentat*|stuprat*,
        respira ~ male|bene|fatica, ricatt*|estorc*, sa dove abit*|viv*|sto, sanguin*, scintille, sganciat*,
        siamo|sono sul tetto, soffitto ~ caduto|crollato|giù, soffocando, sparano|spari|sparato|sparatoria,
        sta morendo, suicid*, svenut*|svenuta, taglia*|tagliat* le|i|vene braccia|polsi|vene, ustion*|scottat*,
        voglio|vuole morire, è|sta qui|sotto fuori|davanti|casa, scoppiat*, con|ha|aveva ~ coltello|pistola,
        è crollato, ha un infarto|ictus, sta avendo ~ infarto|ictus`,
      clear: `
        allarme antincendio, anestesia, bitcoin, cadut* dal|dalla|dalle, collassato, crollat*, dolore|dolori, ferit*,
        fogna|liquami, frana|franata, fumo, gira la testa, gonfiore|gonfio|gonfia, guardia medica,
        ha|hanno picchiat*, intossicat*, mal di testa, molest*, muffa, nodulo, pronto soccorso, sangue,
        sfogo|eruzione, stanno male, vedo doppio|male|grigio, vertigini, vomita|vomito|vomitare,
        topi|ratti|cimici|vermi, è caduto, infarto|ictus`,
      weak: `
        freni, furto, incidente, pericolos*`,
    },
    repeat: {
      strong: `
        ancora niente|nulla, avete promesso, cade la linea, chiamato|scritto|contattato ~ volte,
        da settimane|mesi|ore, ignorat*, irraggiungibil*, nessuno risponde, non rispond* nessuno,
        non si è fatto vivo, per la seconda|ennesima volta, quante volte, riattacc*, sempre la stessa,
        terza|quarta|quinta|sesta|centesima|millesima volta`,
      clear: `
        avevate prom*, continuate a, da # giorni|settimane|mesi|ore, da giorni, ennesim*,
        non risponde|rispondono|rispondete, ogni volta|giorno, segnalazioni, senza risposta|notizie, slittat*,
        sollecit*, stessa storia|risposta`,
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
        anni di fedeltà, boicotta, disdic*|chiudo tutto, mai più, passo ~ concorrenza,
        perso|perdete|perderete ~ client*, riprendetevi`,
      clear: `
        addio, altrove, boicott*, cambierò, chiudete tutto, cliente da # anni, disdetta, disdico,
        non comprate|rinnov*, pentit*, sconsigli*, tenetevelo, ultima volta`,
      weak: `
        concorrenza`,
    },
    legal: {
      strong: `
        adiconsum, agcom, ai giornali, alla polizia, altroconsumo, antitrust, arera, avete tempo fino, avvocati,
        avvocato, azione|mio legale, carabinieri, codacons, consob, denunci*, diffid*, esigo, esposto, illecit*,
        inadempien*, ivass, pretendo, querela*, reato, tribunale`,
      clear: `
        garante, giudice, illegal*, polizia, procederò, risarcimento, truffa, rivoglio`,
      weak: `
        causa, danni, giornalist*, reclamo`,
    },
    public: {
      strong: `
        tutti i social`,
      clear: `
        giornali`,
      weak: `
        social, stampa`,
    },
    urgency: {
      strong: `
        entro venerdì|stasera|domani|oggi|lunedì, fate presto, immediatamente, oggi stesso, SUBITO,
        tra|fra un'ora`,
      clear: `
        alle|mancano|restano #, colloquio, domani mattina|alle|è,
        entro #|mezzanotte|mezzogiorno|martedì|mercoledì|giovedì, esame, fino a domani|stasera, matrimonio,
        natale, nozze, prima delle #, scade oggi|domani, subito, tra|fra # minuti|ore, ultimo giorno, urgent*,
        urgenza`,
    },
    trouble: {
      strong: `
        addebitato due volte, i miei soldi, non ho ordinato, perso la carta`,
      clear: `
        mai arrivat*, non mi è arrivat*, rifiutat*, rubat*`,
    },
    praise: {
      strong: `
        gioia, salvato la giornata`,
      clear: `
        adoro, apprezz*, bellissim*, buonissim*, consigliato, content*, fantastic*, felic*, grazie di cuore,
        grazie infinite|mille, perfett*`,
      weak: `
        buona, buono, complimenti, forza, gentil*, grandi, grazie, miglior*, piace, super, bella|bello|belle|belli`,
    },
    laughter: {
      clear: `
        ahah*, 👍`,
    },
    resolved: {
      strong: `
        come non detto, funziona di nuovo, ha risolto, ignorate, in giornata, in pace|buon,
        nessun reclamo|problema, nessuna fretta, niente di che|grave, non voglio lamentarmi,
        non è urgente|rotto, piango di gioia, potete chiudere, quando avete tempo, solo curioso, tutto a posto,
        tutto bene, tutto riparato|risolto|sistemato, è|era ~ di nuovo`,
      clear: `
        adesso|ora funziona|va, arrivat* in tempo|puntual*, con calma, gentilissim*, mi ha salvat*, per fortuna,
        risolto, sta bene|meglio, tranquill*, va bene, volentieri, guarit*, tutto passato, serenamente,
        bella|veneranda età, fatto pace, ambientat*, fuori pericolo, tutto sistemato, remissione,
        nessuno ~ fatto male`,
      weak: `
        in tempo`,
    },
    gentle: {
      strong: `
        domanda veloce, sarebbe bello`,
      clear: `
        chiedevo solo, chiedo solo|solo, curios*, per la tesi, scherzo|scherzi,
        volevo solo ~ sapere|chiedere|capire, è per un|una ricerca|corso|tesi|scuola`,
      weak: `
        magari, peccato, purtroppo, sarebbe, un po`,
    },
    'how-to': {
      strong: `
        a cosa serve, che differenza|taglie, come faccio a, come|dove posso, cosa faccio se, cosa succede se,
        cosa succederebbe, cosa|che si fa se, dove si trova, dove trovo, quanto costa, è disponibile`,
      clear: `
        a che ora, cerco, come si, cosa succede, dimmi, esiste un|una, mi interessa, orari|orario, posso, quali,
        quanto tempo, si può, siete aperti, spedite, sto cercando, vendete, è possibile`,
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
        api, canzone, compatibile, compilazione, firewall, maglietta, peluche, taglie, webhook`,
      clear: `
        blog, esportazione, fattura, impostazion*, libro, modalità, pubblicità, sessione`,
      weak: `
        log, processo, sconti`,
    },
    stake: {
      strong: `
        accompagnamento, affidamento, al settimo|ottavo|nono|sesto mese, allergi*, alzheimer, ambulanza,
        antiepilettic*, asma*, badante, bara, biopsia|referto, cane guida, carrozzina, cartella clinica,
        casa di riposo, ceneri, chemio*, cimitero, consolato, convulsion*, demenza, diabet*, dialisi, epilessi*,
        eredità, espulsion*, fallimento, funerale, hospice, ictus|infarto, inalatore, indennità, insulina,
        latte in polvere, levatrice, matrimonio|nozze, miei|nostri soldi, montascale, mutuo, neonat*, ospedale,
        ossigeno, ostetrica, pacemaker, permesso di soggiorno, pignora*, prematur*, raccolto, reni,
        reparto|corsia, respiratore|macchina per respirare, rianimazione, risparmi, salma, salvavita, scuolabus,
        sedia a rotelle, sepoltura, sfratt*, sondino, sposa, sta morendo, stipendi|paghe, telesoccorso,
        terapia intensiva, tomba, trapianto, udienza, ufficiale giudiziario, ultime|uniche foto,
        unica|unico|unici|uniche ~ foto|entrata|reddito|copia, urna`,
      clear: `
        # bambini|persone|ragazzi|ospiti|dipendenti|famiglie, affitto, alimenti, ambasciata, antifurto,
        apparecchio acustico, assegno, azienda|attività|negozio, cane|gatto, caparra, cieca, cieco, cittadinanza,
        colloquio, concorso, defibrillatore, di # mesi, di mia|mio|mia nonna|madre|padre|nonno|marito|moglie,
        disabil*, dottor*, emergenza, era di mia|mio, esame|tesi|laurea, febbre, fiala|fiale, fidanzat*, gemelli,
        ha # anni, i bambini|bimbi, i ragazzi,
        il mio|nostro ~ ex|bimbo|bambino|piccolo|nonno|zio|suocero|ragazzo|compagno, il piccolo|bimbo, il sussidio,
        incinta, infermier*, inquilini, invalid*|anzian*, la piccola|bimba|bambina, mamma,
        medicin*|farmac*|pastiglie|microinfusore, medico, mia|nostra figlia|madre|moglie|nonna|sorella|famiglia,
        miei|nostri|mie|nostre|ultimi|ultime ricordi|foto, mio ex,
        mio|nostro figlio|padre|marito|nonno|fratello|bambino, notaio, operano|operazione|intervento,
        padrone di casa, patente, pensione, pressione|glicemia, protesi, questura|prefettura|inps, reversibilità,
        sord*, stipendio, terapia, traslocatori|trasloco, tumore, ufficiale, vedov*, visto|passaporto, crematorio,
        antibiotic*|antidolorific*, pediatra|veterinari*, papà|babbo`,
      weak: `
        allarme, appuntamento, caldaia|riscaldamento|frigo*, casa|soffitto|cantina|tetto|cucina|porta,
        compleanno|natale|pasqua, conto|carta, cuore, lavoro, macchina|freni, spesa, telefono|linea,
        vacanz*|ferie, valigi*|bagagli*|portafogli*|chiavi, volo|imbarco|coincidenza`,
    },
    harm: {
      strong: `
        a mio|suo nome, al buio|freddo, all'asta, allagat*, cambiato la serratura|serrature, cancellat* tutto,
        chius* dentro|fuori, chiuso il gas, cliccato sul link, collassat*, da buttare, dare da mangiare,
        dato via la|il ~ camera|posto|letto, demolit*|rottamat*|distrutt*, dente|gamba|occhio|sangue sbagliat*,
        detto ~ capo|marito|genitori|datore, dimenticarvi, ditta|azienda|attività|negozio ~ chiude|fallisce,
        dobbiamo|devo ~ uscire|andarcene|lasciare|sgomberare, dormiamo|dormito ~ macchina|aeroporto|terra,
        fatto firmare, ferm* tra|fra il, fermata sbagliata, lasciat* a terra|piedi|fuori,
        lasciat* alla|alla ~ fermata|stazione, licenziare, licenziat*, manca il respiro, minacciat*|aggredit*,
        mut* da, non ci|lo|la|mi lasciano|fanno|lascia ~ entrare|salire|partire|volare|passare,
        non ho più il|la|lo posto|lavoro|casa, non la|lo vede|trova|trovano nessuno|più,
        non posso pagar*|uscire|lavorare|permettermi, non respira|incass*, non riesco a pagar*,
        non risponde al telefono|più, non si sveglia, non è|torna ~ tornat*|casa, per strada, per terra,
        perdo|perdiamo|perso il|la|lo lavoro|casa|posto,
        perso|perde|perdo il|la|lo posto|lavoro|casa|bambino|stipendio, pignoramento|pignorat*, portat* via,
        prima che muoia|se|lo, pubblicat*, revocat*, rimandano|rimandato l'intervento, ripartit*|andat* via ~ con,
        salma|bara|bambino|paziente|gamba|occhio|sangue|farmaco|dose|persona sbagliat*, salutarlo|salutarla,
        sanguina, scambiat*, senza di lei|lui|me|noi,
        senza telefono|luce|acqua|riscaldamento|soldi|farmaci|bagagli|linea|wifi|internet|corrente|gas|elettricità|insulina|segnale,
        sono|risulto ~ morto|morta|deceduto|deceduta, sospeso ~ negozio, staccat*, svenut*,
        svuotat* ~ conto|carta|libretto, tagliato|tagliata la|il|luce|gas, tenetelo, tolto|tolti ~ dal volo,
        trattenut*, tutto quello che ~ abbiamo|avevamo|avevo|ho, venduto ~ macchina|casa|anello|oro`,
      clear: `
        addebitat*, bloccat*|congelat*|sospes*, brucia|fuma, buttat* via|fuori, cancellat*, data ad altri, dato via,
        farmaco|dosaggio|indirizzo|nome sbagliat*, ferit*|malat*, girano|rimbalz*, ignorat*,
        in lavorazione|verifica da, inesistente, isolat*, mai arrivat*|venut*, negat*, non richiam*|rikiam*|parte,
        non si trova|apre|accende, non è il mio, non è passat*, non è|risulta in nessun elenco|ordine|lista,
        non è|sono arrivat*|venut*, non è|sono sces*|tornat*|rientrat*|arrivat* nessuno|nessun,
        pres*|addebitat* due volte, prestito, respint*, riattacca, rifiutat*, saltata|saltato,
        sbagliat* farmaco|indirizzo|nome, se n'è andato, si è rott*, sigilli|sequestr*,
        solo|parla ~ nastro|segreteria, spariti|sparito|sparita|sparite, spenti|spento da, stornat*, ultime|ultimi #,
        un nastro|disco, vuot*, è da voi da|e, è finit*, crollato|franato, staccano|distacco, strappat*|spezzat*,
        blackout, incastrat*, infiltrazion*, interrott*, moros*, firmato, dispers*`,
      weak: `
        annullat*, chiuso|chiusa, cliccato, errore, fallit*, guast*, impossibile, in ritardo|macchina,
        morto|morta|morti|morte, perso|persa|persi, rubat*, scadut*, rotto|rotta|rotti|rotte`,
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
    a posto così, amen, come non detto, fa niente, fa lo stesso, inutile, lascia|lasciate perdere|stare,
    lasciamo perdere|stare, mi arrendo, non importa più, non serve a niente|nulla, pazienza, perdita di tempo,
    rinuncio, va bene così`,
  manners: {
    'someone-dear': `
      lui, lei, gli, suo|sua|suoi|sue, ha # anni|mesi, il bambino|bimbo|piccolo, la bambina|bimba|piccola,
      non mangia|respira|parla|dorme|sente|cammina, con lui|lei`,
    'you-did': `
      vostro|vostra, l'avete|avevate, mandato, avete,
      vostro|vostra|vostri|vostre ~ autista|corriere|tecnico|app|sito|portale|lettera|mail|risposta|sistema|operatore|ufficio|bot|messaggio|furgone|collega|numero|centralino|banca,
      voi`,
    'says-otherwise': `
      ha|hanno scritto, la voce, sul foglio, dice|dicono, risulta, scrive|scrivono|scrivete, c'è scritto,
      mi|ci dite|dicono|dice|rispondete|risponde, avrebbe|avrebbero`,
    nobody: `
      nessuno, neanche|nemmeno un|una, niente|nulla`,
    they: `
      loro, dicono, hanno`,
    'right-now': `
      stanotte, ora, adesso, oggi, stasera, stamattina|stamani|stamane, mentre scrivo, già, è buio|notte|tardi,
      sto|stiamo|sta, domani, ieri, lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica, poco|ora fa`,
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
      aspetto|aspettiamo|aspetta, dentro, sotto, dietro, addosso, sopra, corridoio`,
    cannot: `
      non, mai`,
    'calls-anyone': `
      dove, che faccio, non so, qualcuno, chi ~ chiamo|chiamare|aiuta|viene|risponde, a chi, un essere umano`,
    'i-tell': `
      io, mi, mio|mia|miei|mie, noi, ci, nostro|nostra|nostri|nostre, ho, sono, abbiamo, siamo, me, sento|scrivo`,
    plans: `
      iscriver*|iscrizione, regal*|buono, potrei|potremmo, prenot*|ordinar*, mi serve|servono, va bene, col|con un,
      mi piacerebbe, sto|stiamo cercando|pensando|organizzando|valutando, cerco|cerchiamo, tra|fra # settimane|mesi,
      in primavera|estate|autunno|inverno, per ~ compleanno|festa|gita|vacanza|anniversario|matrimonio|battesimo,
      volevo sapere|chiedere|capire|prenotare, sapere se, vorrei, vorrebbe|servirebbe|prenoterei|cercherei`,
    'plays-down': `
      a parte, abbastanza, come d'accordo|previsto, comunque, di solito, diciamo, fastidio|fastidioso, haha|ahah*,
      insomma, lo dico, magari, mi pare, niente di grave|che, noia|noioso, ormai, pazienza, peccato, per fortuna,
      per il resto, per sbaglio, poco male, quasi, scocci*, scomod*, seccat*|seccante, solo per, sta|stanno|sto bene,
      un po, un pochino|pelo|filo|tantino, vabbè|vabbe|boh|mah, meglio, mi serve|servirebbe solo, con comodo|calma,
      vorrei solo`,
    'wishes-better': `
      sarebbe, per favore, prossima volta,
      potete|potreste|può|potrebbe|riuscite ~ sistemare|cambiare|correggere|togliere|controllare|verificare|spiegare|rimediare|sostituire,
      andrebbe|dovrebbe, suggerimento|consiglio|segnalo|segnalare|feedback, prima era|c'era, invece, al posto,
      sostitu*, cambio, rimborso, mi aspettavo, correggere|sistemare|sistemate|sistemarlo`,
    but: `
      ma, però, anche se, peccato, purtroppo`,
    'bare-life': `
      acqua, adozione, affido, affitto, aria|respira|respirare|respiro, asilo, assegno, autobus|treno,
      bagno|cameretta, banca, batteria, bestie, biberon, bocca, bollett*, braccia, buio, caldaia,
      cappotto|giacca|scarpe, casa|appartamento, cervello, chiavi, cibo, cittadinanza, collo, contanti, contatore,
      corpo, culla, cuore, da solo|sola, debit*, dente, denti, dipendenti, disoccupat*, dita, dito,
      dormo|dormiamo|dorme|dormire|dormito, espuls*, falliment*, fallit*, fame, farmacia, febbre, fegato, fianco,
      finestra, foglio, fornello, fronte, frontiera|aeroporto|stazione, gambe, ginocchio, labbro, latte, letto,
      licenza, licenziat*, lingua, mangio|mangia|mangiare|mangiamo,
      mano|mani|braccio|gamba|testa|petto|gola|pancia|labbra|pelle|occhio|occhi|viso|faccia, materasso, mutuo, naso,
      notte, operai, orecchie, orecchio, ospedale|reparto|clinica|medico|dottore|infermiera|pronto soccorso, ossa,
      osso, padrone, pannolini|siringhe|siringa, passaporto|permesso|visto, pension*, piede, piedi, pignor*, polmoni,
      polsi, polso, porta, prestit*, proprietari*, pugno, questura, reddito, rene, reni, residenza, riscaldamento,
      sangue, scale|ascensore, schiena, scuola, seno, sfratt*, soggiorno, soldi|risparmi, spalla, spalle, stalla,
      stipend*, stomaco, strada|marciapiede, strozzin*, sussidi*, tetto|soffitto|cantina, traghetto|tenda|panchina,
      unghie, uomo|donna|signora, utero, vista, vita|vivere|vivo|vive, stipendio`,
    'usual-business': `
      abbonamento|tessera, adatt*, aggiornament*, campion*, catalog*, chili, colore, compatibil*, consegna|consegne,
      consigli*, contratto|utenza, conviene, disponibil*, estratto, filiale, fornite, garanzia, impostazion*,
      indirizzo|dati, install*, istruzion*, litri, marca, modell*, montate, newsletter, nolegg*, offert*,
      ordine|ordini|ordinare|ordinato, pacco|pacchi, pagamento|bonifico|prelievo|ricarica|addebito, parcheggi*,
      password|pin|codice|accesso|login, polizza|assicurazione, prenotazione|biglietto|biglietti, preventiv*, quota,
      resi, reso|cambio|rimborso, ricambi*, ricevut*, rinnov*, scontrin*, sostitu*, taglia, tariff*,
      tracking|spedizione, vende, vendete, versione, aggiornamento|online, istruzioni|manuale,
      commissione|prezzo|prezzi|costo|costa, fattura*|ricevuta, preventivo|sconto, prodotto|articolo`,
    'long-ago': `
      # anni fa, anni fa, l'anno scorso, in primavera, da # anni, una volta, da piccol*, da bambin*, per # anni,
      in pensione, # inverni|estati|mesi fa`,
    lack: `
      portat*|andat*|buttat* via, non viene|arriva|apre|parte, rifiutat*|negat*|annullat*|scompars*|esaurit*,
      fredd*|buio, indietro, zero, smesso, giù, a metà, ultima|ultimo, non serve, senza, vuot*, chius*, sparit*,
      bloccat*, spent*, sbagliat*, manca|mancano, non c'è|ci|si, non ~ più, finit*, altro|altra, non risponde*,
      staccat*|scarico|scarica|scarichi|tolto|tolta, rotto|rotta|rotti|rotte`,
    figures: `
      dalle #, euro, # euro|ore|minuti|gradi, sono le, entro`,
    'other-time': `

      a|ad|di|in|da gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre,
      in primavera|estate|autunno|inverno, anno|mese|estate scorso|scorsa|prossimo, # anni, 19*, antenat*,
      bisnonn*, cresciut*, decenni, emigrat*, epoca, eredità, ereditat*, generazion*, infanzia, novanta,
      originari*, ottanta, settanta`,
    'life-goes-on': `
      agriturismo, album, allegr*, allenament*, amichevol*, anniversari*, aperitiv*, api, arrampic*, barbecue,
      bella|bello|bellissim*|felic*|content*|orgoglios*, bici*, biscott*, bocce, buffo, burraco, caffè, calcetto,
      campeggi*, camper, carin*, carnevale, ceramica, chitarr*, club, collezion*, comic*, compleann*, comunione,
      concert*, corale, coro|banda, corso, cresciut*, danza, dilettant*, disegn*, divert*, entusiast*, escursion*,
      feste, festegg*, festival, fidanzat*, fiera, film, fisarmonica, fotografia, funghi, galline, gara, gare,
      giardino, giochi, giro, gite, goder*, godiamo, golf, guari*, hobby, impar*, laboratorio, laure*,
      lezione|lezioni, liscio, magnific*, maratona, mare, marmellat*, meravigli*, mercatin*, merenda, mostra, moto,
      music*, nipotin*, nuot*, opera, orchestra, palestra, pasqua, passeggiat*, perfettament*, pesca, pescare,
      pilates, piscina, pizza, pomodor*, pranzo, preferit*, presepe, quest'anno, quiz, raduno, rana, recita, ricordo,
      ripres*, risat*, romanz*, sagra, salsa, scacchi, scherz*, sci, sciare, scout, serena, sferruzz*, soddisfatt*,
      sorpres*, spartit*, spettacol*, splendid*, sposat*, sposi, sposiamo, squadra, stagione, suonare, tango, tavolo,
      tennis, tesina, torneo, torta|pane|dolce, trekking, uncinett*, vacanza|gita|spiaggia, vendemmia, vicina, vigna,
      violin*, yoga, zoo, ridere|ridiamo|ride, cantare|canto|canta|canti, ballo|balli|ballare, barca,
      museo|teatro|cinema, orto|rose, pianoforte|violino`,
    therefore: `
      quindi, perciò, così, e adesso|ora`,
    'asks-which': `
      quale|quali, quanto|quanta|quanti|quante, si può, avete ancora|anche, come si, posso, mi serve|servono,
      c'è un`,
    grave: `
      112, 118, abus*, addio, aggred*, aggress*, allagat*, allarme, allergi*, alluvione, ambasciata, ambulanza*,
      annega*, ansim*, antiviolenza, arrestat*, arresto, assalt*, autostrada, avvelen*, avvocat*, bare, barella,
      bava, brividi, bruciat*, bruciore, bufera, buonanima, cancro, candeggina, carabinier*, carcere, cella,
      chirurg*, cimitero, clinica, collass*, coltell*, commissariat*, consolato, contrazioni, convulsi*, corona,
      corone, delir*, denuncia, diarrea, dolor*, dormitorio, elicottero, emergenza, emorrag*, fiamme, flebo,
      fratturat*, frontiera, fugg*, fulmin*, funivia, fuoco, gas, gelosia, geloso, ghiaccio, gommone, gonfi*,
      gravidanza, impalcatur*, incint*, incoscient*, infart*, infermier*, infezion*, intossic*, lacrime, lamenta,
      livid*, lutto, macchie, macerie, malat*, malore, maresciallo, metastas*, minacc*, morire, morti, muore,
      nascond*, nascost*, nausea, nebbia, omicid*, operazione, ordinanza, pallid*, palpegg*, paralizz*, paramedic*,
      parroco, perseguit*, piang*, pianto, picchi*, pignorament*, poliziott*, pompiere, pompieri, pozzo, questura,
      respira*, rianimazione, rifugio, rigid*, rinchius*, salma, sangu*, scapp*, schiaff*, scogli*, scomparso,
      scossa, seppell*, sequestr*, sfratto, singhiozz*, sintom*, soccors*, soffoc*, spara*, stalker, stordit*,
      storta, strangol*, strozz*, stupr*, sudore, sviene, tachicardia, tempesta, terapia, tomba, tombe, tosse,
      tossisce, travaglio, trema*, tunnel, uccid*, uccis*, urla*, urlo, valanga, veleno, violent*, violenz*, vomit*,
      ammazza*, freni|freno|frena, terremoto, ubriac*, sconosciut*|estrane*, grida*, bussa*, fiume, legata|legato,
      nevica, mio|suo ex, colpa, crollo, pistola`,
    'small-faults': `
      allentat*, ammacc*, appiccic*, brici*, cigol*, crepa, crepe, evidentemente, francamente, gocciol*, incepp*,
      macchia, molle, molli, polver*, rumoros*, salat*, sbiadit*, scatti, scheggiat*, scortes*, seccant*, sfocat*,
      sgualcit*, stort*, stropicci*, tiepid*, traball*, uffa, graffi|graffio|graffiat*`,
  },
};
