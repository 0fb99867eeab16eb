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
  lookalikes: '',
  turns: 'ma però',
  cues: {
    anger: {
      strong: `
        adesso|ora basta, allibit*, delusione enorme, esasperante, esasperat*, fuori dai gangheri, fuori di me,
        furibond*, furios*, imbestialit*, imbufalit*, incazzat*, indignat*, inferocit*, infuriat*, inviperit*,
        mai ~ così|tanto arrabbiat*|delus*|furios*, mi avete ~ rotto, mi fate arrabbiare, nauseat*,
        ne ho abbastanza, non ne posso più, non se ne può più, pazienza ~ limite|finita,
        perso|persa|perdendo la pazienza, rotto i coglioni|maroni, rotto il cazzo, rotto le scatole|palle,
        scandalizzat*, schifat*, sdegn*, snervante, sono nero|nera|stufo|stufa|esaurit*,
        sono|siamo ~ arrabbiat*, tasche piene, vi odio`,
      clear: `
        amareggiat*, angry, arrabbiat*, contrariat*, esaurit*, frustrante, frustrat*, indignazione,
        mi sale il crimine, molto|davvero|profondamente delus*, odio, rabbia, sconcertat*, senza parole,
        stanco|stanca di, stuf*`,
      weak: `
        al limite, basta, delus*, detesto, incredibile, infastidit*, nervoso, odios*, stanc*`,
    },
    blame: {
      strong: `
        abbandonat*, affanculo, assistenza zero|inesistente|pessima|vergognosa|scandalosa|nulla, bastard*,
        buffoni, bugiard*, bugie, che|fate schifo, cialtron*, colpa vostra, crepate, deficient*, delinquent*,
        disonest*, disuman*, dormire la notte, estorsione, fa cagare|cacare, fate cagare,
        finito di essere gentile, furbetti, idioti, ignobile, ignorarmi, imbecill*, imbrogli*, imperdonabile,
        inaccettabil*, inaffidabil*, inammissibile, incapac*, incompetent*, incompetenza, indecoros*,
        inefficien*, infami, ladri, lasciat* a piedi, lasciat* sol*, luridi, mancanza di rispetto, menefreghis*,
        mentito, menzogn*, miserabili, negligen*, non lo scorderemo, non rispettate, non servite a niente|nulla,
        pagliacci, per il culo, pessimi, pessimo servizio, pezzenti,
        presa|prendete|presi|prese|prendendo in giro, promesse non mantenute, questo è il ringraziamento,
        raggir*, rapina, rimbalzat*, rovinat*, rubati, scandalos*, scaricabarile, schifezza, sciacalli,
        scortesi, senza cuore, servizio pessimo|inesistente|schifoso|penoso, siatene fieri, soldi buttati,
        spariti tutti, state rubando, strozzini, traditori, truffat*, un incubo, un po' di rispetto,
        ve ne fregate, vergogna, vergognatevi, vergognati, vergognos*, zero assistenza,
        è questo il ringraziamento`,
      clear: `
        andato tutto a, arrogan*, assurd*, catastrof*, complimenti vivissimi, cretin*, criminali, dilettant*,
        disastro, disastros*, discriminat*, disgustos*, disservizi*, fa pietà, falsi, fregat*, ignorant*,
        imbarazzant*, incivil*, incubo, indecent*, indecenza, indegn*, inesistente, ladro, mai|ma possibile,
        maledetti, maleducat*, malissimo, nessuno sa niente, non serve a niente|nulla, non è possibile, offes*,
        orrend*, peggior*, perdita di tempo, pessim*, porci, ridicol*, rovinando, rubat*, scandalo, schifo,
        schifos*, scortes*, si chiama servizio, si vergogni, sparit*, squallid*, tempo perso, terribil*,
        trattat* ~ male|come, tremend*, truffa, un accidente`,
      weak: `
        assente, assenti, ignor*, inutil*, orribil*, peggio*, penos*, rispetto`,
    },
    swearing: {
      strong: `
        a cagare, affanculo, fanculo, in culo, stronz*, vaffanculo`,
      clear: `
        cazzooo*, che palle, coglion*, dio can*, eccheccazzo, merd*, porca miseria, porco dio, puttana`,
      weak: `
        cazz*, minchia, porca`,
    },
    reproach: {
      strong: `
        barzelletta, che aspettate, che razza di, che servizio|modo è, com'è possibile, come osate,
        come vi permettete, come è possibile, con che coraggio, cosa significa per noi|me, datevi una mossa,
        dove sono i miei soldi, fate finta|ridere|pena, fate il vostro lavoro, fino a quando,
        ma come si permette, ma scherziamo, ma stiamo scherzando, mi prendete in giro, muovetevi,
        non si trattano così, passatemi, perché nessuno, perché non rispond*, quanto ancora,
        quanto devo|tempo ancora, restituitemi, ridatemi, si può sapere, siete impazziti|matti|pazzi,
        siete|siamo seri, smettetela, state scherzando, svegliatevi, vi degnate, vi pare normale,
        vi rendete conto, vi sembra normale|giusto|serio|possibile, voglio i miei soldi, voglio una risposta,
        è questo il modo, è uno scherzo`,
      clear: `
        c'è qualcuno, dov'è il mio, perché devo, possibile che, scherziamo, vi sembra`,
      weak: `
        come posso parlare, ma che|perché|dove, è normale`,
    },
    sarcasm: {
      strong: `
        alla faccia, bel servizio, bravi ~ rovinat*, che bello un'altra, che efficienza|serietà,
        complimenti per il servizio, complimenti|bravi avete, complimentoni, grazie di|per niente,
        grazie eh|tante, grazie mille per ignor*, grazie per aver* ~ rovinato|perso|cancellato|ignorato,
        ma complimenti|bravi, ottimo ~ ottimo`,
      clear: `
        bel progresso|lavoro, bravi|che bravi, che sorpresa|fortuna, come al solito,
        complimenti davvero|vivissimi, continuate così, davvero ottimo, guarda caso, ottimo lavoro, tante grazie`,
      weak: `
        applausi, geni, ottimo servizio`,
    },
    humiliation: {
      strong: `
        come un|una ladro|ladra|criminale|cane|mendicante|idiota|bestia, davanti a tutti,
        davanti ai|alle miei|mie figli|colleghi|clienti|amici, deris*, dignità,
        mai ~ così|tanto umiliat*|mortificat*, mi vergogno, preso per|presa per scemo|scema, ridevano tutti,
        riso in faccia, umilia*, vergogna così`,
      clear: `
        dall'alto in basso, elemosin*, imbarazzata, imbarazzato, mortificat*, trattat* come`,
    },
    despair: {
      strong: `
        a chi rivolgermi, adesso come faccio, aiutateci, aiutatemi, allo stremo, allucinante, angoscia,
        angosciat*, anima viva, avevamo bisogno, bisogno urgente, come faccio a pagare|vivere|lavorare|tornare,
        come faccio adesso, crisi di nervi, disperatamente, elemosinare, esigo, fate qualcosa, in lacrime,
        mi arrendo, mi sento ~ stupid*, mi viene da piangere, nervi a pezzi, nessuno ci dice,
        nessuno fa niente|nulla, nessuno ~ ascolta, non ce la faccio, non ce la faccio più, non ho più la forza,
        non so come pagare|tornare|fare, non so cosa|che fare, non so più cosa, non so più ~ fare,
        per favore rispondete, per l'amor del cielo, per l'amor di dio, perso tutto, qualcuno che possa,
        qualcuno mi aiuti, rispondetemi, senza speranza, sono|sto disperat*, sto piangendo|impazzendo, supplico,
        tutti i risparmi, urlo, vi prego|scongiuro|imploro`,
      clear: `
        abbiamo|avevo bisogno, aiuto, cosa faccio, disperat*, disperazione, distrutt*, ditemi che, impotente,
        ma come si fa, mi sento persa, nessuno ~ aiuta|risponde|dice|risolve,
        non funziona niente|nulla|nientee*, non ho parole, ti|la prego, voglio uscire`,
      weak: `
        bloccata, come si fa, e adesso, forza per, lacrime, persa, piang*`,
    },
    fear: {
      strong: `
        allarmat*, angosci*, derubat*, ho|davvero|tanta paura, impaurit*, in ansia,
        mai ~ tanta|così paura|spaventat*, molto|davvero|tanto preoccupat*, nel|in panico, non dormo,
        non ho dormito, notte in bianco, preoccupatissim*, scioccat*, sotto shock, spaventat*, svuotando,
        svuotato, terrorizzat*, tremando, tremo, truffato`,
      clear: `
        agitat*, ansia, ansios*, clonat*, hackerat*, panico, paura, preoccupat*, soldi ~ al sicuro, spavento`,
      weak: `
        al sicuro, mi hanno rubato, preoccupazion*, stress, temo`,
    },
    grief: {
      strong: `
        abbiamo perso il nostro, aborto, avrebbe compiuto, certificato di morte, compiant*, nat* morto|morta,
        non c'è più, non ce l'ha fatta, perso il bambino, sepolt*, sta morendo, suicid*, tumore, un morto,
        una morta, è mancat*|mort*`,
      clear: `
        ceneri, decedut*, funerale, mancat* ~ settimana, morta, morto, perso mi*, terminale, urna, vedov*,
        venut* a mancare`,
      weak: `
        decesso, defunt*, lutto, morti|morte, scompars*`,
    },
    need: {
      strong: `
        al freddo|buio, allagat*, alzheimer, bloccat* ~ aeroporto, cardiopatic*, carrozzina, chemio*,
        chius* fuori, demenza, diabetic*, dialisi, gravemente malat*, incinta, insulina, lasciat* ~ pioggia,
        mi avete lasciat*, neonat*, non ho soldi, non posso uscire, non riesco a pagare|lavorare,
        pagare l'affitto, perdo|perdere il lavoro|posto, ricoverat*, rimast* a piedi|fuori|bloccat*|senza,
        sedia a rotelle,
        senza soldi|riscaldamento|acqua|aqua|luce|corrente|mangiare|bagagli|valigie|valigia|medicine|farmaci,
        sfratt*, siamo bloccati, una notte in aeroporto, vivo sola|solo`,
      clear: `
        affitto, all'estero, anzian*, asma, bambini|figli piccoli, bimb*|bambin* di # mesi|anni, chiusa in casa,
        da sola|solo, devo lavorare, didattica a distanza, disabil*, disoccupat*, febbre, ho # anni, invalid*,
        lavorare da casa, medicin*, non posso pagare|lavorare|permettermi, ospedale, ossigeno, pensionat*,
        senza connessione|tariffa|linea|internet, settantenne, sotto la pioggia`,
      weak: `
        bambin*, bloccat*, chius* ~ casa, cieco, docente, farmac*, insegnante, mia figlia|moglie|madre,
        mio figlio|figlia|marito|moglie, non esco, ricetta, sola, sord*, vecchi`,
    },
    danger: {
      strong: `
        aggredit*, allagata|allagato, entrati i ladri, esplos*, freni ~ ceduto, incendi*, ladri in casa,
        minacci*, perdita di gas, preso fuoco`,
      clear: `
        ferit*, molest*`,
      weak: `
        freni, fumo, furto, incidente, pericolos*, scossa`,
    },
    repeat: {
      strong: `
        ancora niente|nulla, avete promesso, buttato giù, cade la linea, chiamato|scritto|contattato ~ volte,
        chiudono|attaccato|chiuso il telefono, da settimane|mesi|ore, giorno dopo giorno, giorno e notte,
        ignorat*, irraggiungibil*, mai operatori|risposto, mai stato contattato|richiamato, mail copiata,
        mette la musica, mi state ignorando, nessun riscontro, nessuna risposta, nessuno risponde,
        non avete mai, non lo chiedo una, non mi rispondete, non rispond* nessuno, non si è fatto vivo,
        ore al telefono, ore di attesa, per la seconda|ennesima volta, più e più volte, più volte in,
        quante volte, riattacc*, sempre la stessa, senza ricevere risposta, silenzio totale, solite scuse,
        terza|quarta|quinta|sesta|centesima|millesima volta, tutto tace, una ventina di volte, zero risposte`,
      clear: `
        a tutte le ore, ancora|sto aspettando, avevate prom*, continuate a, da # giorni|settimane|mesi|ore,
        da giorni, ennesim*, in attesa da, mettono giù, minuti di attesa, nessuna notizia,
        nessuno risponde|rispondeva|chiama, nessuno ~ richiam*, non mi rispond*,
        non risponde|rispondono|rispondete, non è cambiato niente|nulla, ogni volta|giorno, più|svariate volte,
        promesso, segnalazioni, sempre occupat*, senza risposta|notizie, slittat*, sollecit*,
        stessa storia|risposta, tutt'oggi, tutte le settimane, tutti i mesi`,
      weak: `
        # volte, ancora, da stamattina|stamani|stamane|ieri, di nuovo|richiamare, il terzo|quarto|quinto,
        nuovamente, rimandat*, sempre, è chiuso`,
    },
    wait: {
      strong: `
        aspettando ~ rimborso, aspettare ancora, quanto devo aspettare`,
      clear: `
        # settimane|mesi,
        dal # gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre,
        più di due ore`,
      weak: `
        # ore|giorni|min*, aspetto, attesa, in ritardo, un mese`,
    },
    leaving: {
      strong: `
        addio definitivo, alla concorrenza|larga, anni di fedeltà, annullate tutt*, boicotta,
        cambio operatore|banca|gestore|fornitore|compagnia, chiudo il conto, disdic*|chiudo tutto,
        dopo # anni cambio, dopo quasi # anni, mai più, me ne vado, mi avete perso, non comprerò mai|più,
        non fidatevi, non mi vedrete, non vedrete|vedranno più, passato a un altro,
        passo a fastweb|tim|vodafone|wind|iliad, passo ~ concorrenza, perso|perdete|perderete ~ client*,
        riprendetevi, subito disdetta, ultima possibilità, ultimo avviso, uscire dal contratto, vado da un altro`,
      clear: `
        addio, altro operatore, altrove, avete perso, boicott*, cambiare operatore|supermercato|gestore|banca,
        cambiato supermercato|operatore|gestore, cambierò, cliente da # anni, cliente fedele, disdetta, disdico,
        dopo # anni, mi rivolgerò, non compr* più, non comprate|rinnov*, non lo comprerò, passerò a|alla|ad,
        pentit*, sconsigli*, ultima volta, ultimo mese, vi lascio`,
      weak: `
        cliente da, concorrenza, disdire, un euro`,
    },
    legal: {
      strong: `
        adiconsum, agcom, altroconsumo, antitrust, arbitro bancario, arera, associazione consumatori,
        avete tempo fino, avvocati, avvocato, azione|mio legale, carabinieri, codacons, con un giornalista,
        consob, denunci*, denunciare, diffid*, esigo, esposto, giudice di pace, guardia di finanza, illecit*,
        inadempien*, ivass, messa in mora, polizia postale, pretendo, querela*, reato, rivoglio,
        se ne occupa il mio, tribunale, vie|azioni legali`,
      clear: `
        garante, giudice, illegal*, mi rivolgerò, per vie, polizia, procederò, risarcimento, truffa`,
      weak: `
        avete ~ giorni, causa, danni, giornalist*, reclamo`,
    },
    public: {
      strong: `
        farò sapere, le iene, striscia la notizia, tutti devono sapere, tutti i social`,
      clear: `
        giornali, lo racconto, racconto a, una stella`,
      weak: `
        recension*, social, stampa`,
    },
    urgency: {
      strong: `
        entro venerdì|stasera|domani|oggi|lunedì, fate presto, immediatamente, oggi stesso, SUBITO,
        tra|fra un'ora, un'ora prima`,
      clear: `
        alle|mancano|restano #, colloquio, domani mattina|alle|è,
        entro #|mezzanotte|mezzogiorno|martedì|mercoledì|giovedì, esame, fino a domani|stasera, matrimonio,
        natale, nozze, prima delle #, scade oggi|domani, stasera alle, subito, tra|fra # minuti|ore,
        ultima dose|possibilità|compressa, ultimo giorno, urgent*, urgenza`,
      weak: `
        al più presto, da venerdì|sabato|domenica|lunedì|martedì|mercoledì|giovedì|ieri, domani, dopodomani,
        oggi, pasqua, per il visto, scadenza, stamattina, stanotte, stasera, vacanza, volo`,
    },
    trouble: {
      strong: `
        addebitato due volte, aspettando un rimborso, i miei soldi, non ho ordinato, perso la carta`,
      clear: `
        mai arrivat*, miei soldi, non ho ricevuto, non mi è arrivat*, rifiutat*, rubat*, scalando`,
      weak: `
        addebitat*, annullat*, blocat*, cancellat*, da sistemare, due volte, ferm*, fuori servizio, guast*,
        ho perso, impossibile, muto, non arriva|funziona|va|riesco, non si riesce, non è arrivato, pagato,
        problem*, rimborso, rott*, scalat*, smarrit*, sospes*`,
    },
    praise: {
      strong: `
        gioia, salvato la giornata`,
      clear: `
        adoro, apprezz*, bellissim*, buonissim*, commovent*, commuov*, consigliato, content*, emozion*,
        fantastic*, felic*, grazie di cuore, grazie infinite|mille, perfett*, stupend*`,
      weak: `
        bell*, brav*, buona, buono, complimenti, forza, gentil*, grandi, grazie, miglior*, ottim*, piace, super,
        top`,
    },
    laughter: {
      strong: `
        🎉`,
      clear: `
        ahah*, haha*, lol, xd, 👍`,
    },
    resolved: {
      strong: `
        come non detto, funziona di nuovo, giusto per informazione, ha risolto, nessun reclamo|problema,
        nessuna fretta, non c'è problema, non sono affatto, non voglio lamentarmi, non è urgente|rotto,
        ora funziona, piango di gioia, quando avete tempo, solo curioso, tutto a posto, tutto bene`,
      clear: `
        risolto, tranquill*, va bene`,
      weak: `
        in tempo, trovato`,
    },
    gentle: {
      strong: `
        domanda veloce, sarebbe bello`,
      clear: `
        curios*, potrebbe essere, sarebbe auspicabile`,
      weak: `
        magari, peccato, purtroppo, sarebbe, un po`,
    },
    'how-to': {
      strong: `
        a cosa serve, che differenza|taglie, come faccio a, come|dove posso, cosa succede se, cosa succederebbe,
        dove si trova, dove trovo, quanto costa, è disponibile`,
      clear: `
        accendi, aggiungi, apri, cancella, cerco, come si, cosa succede, dammi, dimmi, esiste un|una, imposta,
        invia, metti, mi interessa, mostra, mostrami, posso, prenota, quali, quanto tempo, ricordami, rimuovi,
        riproduci, si può, spedite, spegni, sto cercando, trova, trovami, vale se, vendete, visualizza,
        è possibile`,
      weak: `
        avete, c'è, ci sono, come, come mai, dove, mi serve, possono, potete, quale, quando, quant*, vorrei`,
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
        blog, esportazione, fattura, gioco, impostazion*, libro, modalità, pubblicità, queue, sessione, spot`,
      weak: `
        errore, log, processo, sconti, server, video`,
    },
    stake: {
      strong: `
        accompagnamento, affidamento, allergi*, alzheimer, ambulanza, asma*, badante, bara, carrozzina,
        casa rifugio, ceneri, chemio*, convulsion*, coppia di # e # anni, demenza, diabet*, dialisi, epilessi*,
        espulsion*, fallimento, funerale, hospice, inalatore, insulina, latte in polvere, levatrice,
        matrimonio|nozze, miei|nostri soldi, montascale, mutuo, neonat*, ospedale, ossigeno, ostetrica,
        pacemaker, permesso di soggiorno, pignora*, prematur*, rianimazione, risparmi, salvavita,
        sedia a rotelle, sepoltura, sfratt*, sondino, terapia intensiva, testimone di giustizia, tomba,
        trapianto, ufficiale giudiziario, ultime|uniche foto, ultimo messaggio|vocale, urna,
        ventilatore polmonare`,
      clear: `
        # e # anni, # mesi di vita, affitto, alimenti, ambasciata, assegno, azienda|attività|negozio,
        borsa di studio, cane|gatto, caparra, cieca, cieco, cittadinanza, colloquio, compagn*, concorso,
        di # mesi, disabil*, dottor*, emergenza, esame|tesi|laurea, febbre, fidanzat*, gemelli, ha # anni,
        i bambini|bimbi, i miei pazienti|dipendenti, identità, il piccolo|bimbo, incinta, infermier*,
        invalid*|anzian*, la piccola|bimba|bambina, medicin*|farmac*|pastiglie|microinfusore, medico,
        mia|nostra figlia|madre|moglie|nonna|sorella|famiglia,
        miei|nostri|mie|nostre|ultimi|ultime ricordi|foto,
        mio|nostro figlio|padre|marito|nonno|fratello|bambino, nipot*, notaio, operano|operazione|intervento,
        padrone di casa, paga, papà|mamma, pensione, sord*, stipendio, tumore, udienza, vedov*, visto|passaporto`,
      weak: `
        allarme, appuntamento, caldaia|riscaldamento|frigo*, casa|soffitto|cantina|tetto|cucina|porta,
        compleanno|natale|pasqua, conto|carta, cuore, lavoro, macchina|freni, spesa, telefono|linea,
        vacanz*|ferie, valigi*|bagagli*|portafogli*|chiavi, volo|imbarco|coincidenza`,
    },
    harm: {
      strong: `
        # giorni senza, al buio|freddo, allagat*, buttat* fuori, cancellat* tutto, chius* dentro|fuori,
        cliccato sul link, collassat*, dormiamo|dormito ~ macchina|aeroporto|terra, gonfi*,
        lasciat* a terra|piedi|fuori, licenziat*, manca il respiro, mandat* via, minacciat*|aggredit*, mut* da,
        niente da mangiare, non ci hanno fatto ~ salire|entrare, non posso pagar*|uscire|lavorare|permettermi,
        non respira|incass*, non riesce a respirare, non riesco a pagar*, non si sveglia, per strada,
        perdo|perdiamo|perso il|la|lo lavoro|casa|posto, perso il volo, piove acqua, sanguina,
        senza telefono|luce|acqua|riscaldamento|soldi|farmaci|bagagli|linea|wifi|internet|corrente|gas|elettricità|insulina|segnale,
        staccat*, svenut*, tagliat*, tentativi sempre falliti, tutto sparito`,
      clear: `
        addebitat*, bloccat*|congelat*|sospes*, brucia|fuma, cancellat*, dato via, dimenticat*,
        farmaco|dosaggio|indirizzo|nome sbagliat*, ferit*|malat*, ferma|fermo ~ ore|giorni,
        fermi|ferma|fermo|sedut*|in piedi ~ da, ignorat*, in tilt, isolat*, lasciato|lasciata|lasciati,
        mai arrivat*|venut*, mal di cuore, negat*, nessuno è venuto, non richiam*|rikiam*|parte,
        non si trova|apre|accende, non viene|venuto|arriva nessuno, non è|sono arrivat*|venut*, perde acqua,
        prestito, respint*, revocat*, rifiutat*, rubat*|clonat*, saltata|saltato,
        sbagliat* farmaco|indirizzo|nome, scadut*, se n'è andato, sempre falliti, si è rott*,
        spariti|sparito|sparita|sparite, sta finendo, stornat*, troppo tardi, ultime|ultimi #, vuot*, è finit*`,
      weak: `
        annullat*, chiuso|chiusa, cliccato, errore, fallit*, guast*, impossibile, in ritardo|macchina,
        morto|morta|morti|morte, perso|persa|persi, rimast*, rott*`,
    },
  },
  person: `
    assistenza telefonica, c'è ~ numero di telefono, chiamatemi, con un responsabile, contattarmi, essere
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
  learned: {
    start: -1.2,
    words: {
      '18': `vostra`,
      '16': `voi`,
      '15': `qualcuno vostro`,
      '11': `chiudete doveva quarta`,
      '10': `a adeso cosi dentro dove senza`,
      '9': `altro euro intanto lui stasera`,
      '8': `apena avete cui giu ne non permeso quatro questura stanote`,
      '7': `altri buonasera che chi chiude erano ieri mandato marone nesuno ore perdo siete soto ticket`,
      '6': `
        acqua avere chat cinque dal deve dice ditemi esere gas hano le n o odore ordini quando quel socorso
        sono stamatina sto`,
      '5': `
        abiamo altre bambini bonifico c camion ce chilometri decide di dirmi domanda far fermo freni gliel io
        late mi mia nove oficina scrito se sei smete sofito stano terzo ultimo vi volte`,
      '4': `
        ah altra ap apre arivare basta buongiorno buono caduto cambiato chiavi chiusa cula da dano data
        domani e fino gentile in l legere letino mandarmi nono note ofline ofrite ogi oto perde perdere
        persone prenotato prova questa qui riscaldamento sangue scrive soltanto sta su sua supermercato tanto
        tecnico tera testa toca tre undici vano vediamo veterinario viene virtuale zero`,
      '3': `
        # agosto arivato asistenza automatica bagno busta chiamato chiamo chiede chiuso ci col completo con
        concerto contro copia corona cortesemente credo dala davanti de dicono diretamente dodici dopio
        dormire gia giuro ha ho idea lavorare lenti modem nele nona ochio oferta ok pagare portato prendo
        presa pronto quante quele queli rate respiro risparmio risposta salve sapere scade scendere scrivete
        servizio sopra spento speso sposa stanza stava terza tipo tuta tuti valigie via`,
      '2': `
        abito acesa agenzia ala anulare anulato aperto ar arivate arivo asistente auto autostrada avevate
        bancomat bela botone camina capire capisco capo capoto caricato caso ciclo cifra cita civico
        complimenti dale deceso degli dei del dire disturbo dite diventa entrare entro esce esiste eticheta
        famiglia farmi fascicolo favore filiale furgone gentilisimi giacenza gira glutine gradi i il ke la
        libreto lo lunedi mando mentre mese meto mezo minuto mio modulo muro nel nome numero ordinato ormai
        otobre pane parlato paso piano piove portale pratica proprio quarto questo ragazo rete riparazione
        rispondete risposto risultano ritirate roba romanzo sabato sala santo sarebe sbagliata segnalato
        segreteria seratura si sicuro signora signori spegne spenta spiego sportelo sposto stiamo suo teto
        togliere trenta trovata turno tute uficio uguale usa vado vengo verso vestito zona`,
      '1': `
        acount ad aeroporto alo ani ariva arivano aspeta atesa atimo autorizazione avrei avuto bambino
        bateria beneficiario bianco boleta borsa bracia caldaia cambio carne carta chiamare chiedo chiesto
        cinquanta clase cn coda confermata consegna contanti contatore continua contrato coriere cortile cosa
        dagli dare delo dirlo dopo dorme elenco er erore fature ferma fermata finalmente finito firmato
        foglio fondo gate genaio giornata giorni giugno gli guardare hotel km lege leto londra magari
        magazino mai mandare mangio mani mano marciapiede mesagio mete mezogiorno mobili motivo nero orologio
        pasare pasato pasto persona poi prende preventivo prima pure quinto residenza resto rider rilevatore
        ringrazio rispondere ristorante risulta rota rubineto s sa sarano scrivere scusate segnalazione sente
        setima sim sms spedisco strada sui sule suocera suonare tolto tornato torno tv unico universita
        vechia verde video vocale vocali vostri vuol x`,
      '-1': `
        abonamento acquisti acquisto adebito agiornamento al albergo album alta anagrafe ancora andato
        andiamo anuale aparechio aprile aprire apuntamento arivata asemblea aspetare aspetavo ato atuale
        aumentare automatico aver blu bologna botega cambiare cancelo cantina carico cartucia catalogo cento
        certificato check-in chiama chiedono chili cinema cio cliente clienti cognome come comisione comprato
        comunque conferma consigliate contato contestazione continuo conviene coperto copre corsa costi
        credenziali crema cuciolo cugino d desidero dirito disdeto display divano diverso documenti documento
        domicilio dovrei due eco eletrica estrato eta facio fare farla fata febraio ferie figli fila filo
        finestra fiori forse forza francia fredo garanzia gente gentilisima gift gita giusto gratuita grupo
        guardo inserire inserisco insieme inverno iscrizione ise iva kit lampada lavatrice lei limite link
        livelo luglio mancano mangiare manuale masimo meglio meno mensile menu mesagi metere meterlo metri
        mez meza migliore migliori migrazione minuti misura monete montagio morte na negozi nelo nera nesuna
        newsleter niente numeri nuove ocore of oltre orari ordinare ordine originale pagata pagate pagina
        palestra parchegio partito pasagio pena pezi pin piu plastica playlist porta portare posizione posono
        posti potete pranzo premium prendere prepagata presente presione previsione previsto profilo
        proprietario purtropo qua qualche qualcosa quanti rata receso ricevere ricevuto richiesta
        riconoscimento rientrato riepilogo rifate rimasto rinovo ritirare roma sapete sara scadenza scegliere
        scelto scorso scrita scrivo sede segnalo sempre sia siamo sinistra sito smart societa solito soma
        spedizione stare stati sucede sveglie svizera taglia tagliando tardi tarifa telecamera tenete tengo
        the titolo tolgo totale tracia treno tropo un usare vale valore vede vedo vento verifica versamento
        versione viti vivo voglio volentieri voleva volta vorebe vota voto yogurt zio`,
      '-2': `
        aceta agiornato alego alora amica aperti area articolo avevo bagaglio bari benvenuto bisogna cafe
        cambia campanelo carte chiedere colega compare cose costa dati dele dentista deposito dico dopodomani
        dov ed fatemi festa film finisce giardino gratis grazie guasto importo indirizo intestata lavoro
        legno linea lista magio manda mandate meta modelo musica no noi novembre nula oferte ombrelo online
        orario parte pasata pasate pasati pecato periodo pezo picola piscina pochi poco poliza pomerigio
        porto posta prenotare prezo programa promemoria pronta provato punti quale quanto quela quelo quest
        ragaza reso ricarica riconosciuto rispeto risponde ritardo ritiro roso roto saldo scheda schermo
        scontrino signore sinistro soldi solo sosta spedito spesa spese stata stato studio tari tavolo taxi
        telefono tempo trovare una uno uscita uso ve vero versato vicina vostre vuole`,
      '-3': `
        aereo aspeto autista autobus avisare aviso banco bici casa chiudere colore consegnate credito
        crochete dai dato diceva dirvelo disdire dita epure esami fine foto frigo grande guarda lego luce
        machina marzo mente metete mie nuova pasword patente pdf pero picolo primo prodoto regalo riconosco
        sbagliato sbaglio seconda segna stampante state stesa sveglia tasto tenere tesera torna trovato
        vechio viagio voremo`,
      '-4': `
        agiustare banca belo biglieti biglieto ciao corso dieci ero funziona fuori ingreso molto paco
        pagamento perche posto punto qual riceta ricordo riesco riporto sconto secondo sento temo torta trovo
        vedere visita`,
      '-5': `
        ano bisogno computer dovuto invece matina ora pulman ricevuta rimasta scarpe scatola serie servono
        setimana steso vicino`,
      '-6': `bene giorno ogni po quindi registro serve sula volevo vorei`,
      '-7': `cucina scuola`,
      '-8': `anche apro va`,
      '-9': `fa ma perso`,
    },
  },
};
