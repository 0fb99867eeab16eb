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
        siete aperti, orari|orario, a che ora, accendi, aggiungi, apri, cancella, cerco, come si, cosa succede, dammi, dimmi, esiste un|una, imposta,
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
      avete, hai|ha fatto, mi|ci avete,
      vostro|vostra|vostri|vostre ~ autista|corriere|tecnico|app|sito|portale|lettera|mail|risposta|sistema|operatore|ufficio|bot|messaggio|furgone|collega|numero|centralino|banca,
      il vostro|la vostra, da voi, per voi, voi`,
    'says-otherwise': `
      dice|dicono, risulta, secondo, scrive|scrivono|scrivete, c'è scritto, segna, a quanto pare,
      mi|ci dite|dicono|dice|rispondete|risponde, avrebbe|avrebbero, sostiene*`,
    nobody: `
      nessuno, nessuna ~ risposta|traccia|notizia|comunicazione|chiamata, niente, nulla, neanche|nemmeno un|una,
      da nessuna parte`,
    they: `
      loro, dicono, mi|ci hanno, hanno, ti rimbalzano, si rimbalzano, uno dice`,
    'right-now': `
      adesso, ora, oggi, stasera, stamattina|stamani|stamane, stanotte, questa|sta mattina|sera|notte,
      in questo momento, mentre scrivo, già, è buio|notte|tardi, sto|stiamo|sta`,
    deadline: `
      entro|alle|prima|fino #,
      entro|fino|prima|per ~ domani|domattina|stasera|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|mezzogiorno|mezzanotte|oggi,
      domani, domattina, dopodomani, tra|fra # ore|minuti|giorni, tra|fra un'ora|poco|due, scade*|scadenza,
      chiude|parte|inizia|comincia ~ alle|domani|oggi|tra|stasera, ultimo giorno`,
    counted: `
      seconda, secondo, terza|terzo, quarta|quarto, quinta|quinto, sesta|sesto, due|tre volte, # volte|volta,
      ancora, di nuovo, un'altra volta, ennesim*, ogni giorno|volta|mattina|sera|notte, sempre`,
    'running-out': `
      ultim*, solo #, soltanto, finit*|finisce|finiscono, rest*, rimast*|rimane|rimangono, vuot*, non ~ più, bast*,
      minimo, sotto zero`,
    since: `
      da #,
      da ieri|giorni|settimane|mesi|ore|stamattina|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|quando,
      # giorni|ore|settimane|mesi, tutto il giorno, tutta la notte|mattina|settimana`,
    'here-stuck': `
      fermo|ferma|fermi|ferme, sedut*, in piedi, fuori, davanti, qui|qua,
      alla porta|stazione|frontiera|fermata|cassa, al gate|cancello|pronto|freddo|buio|telefono,
      in aeroporto|ospedale|strada|macchina|ascensore|corsia|stazione|ambulanza, per terra|strada,
      sul binario|balcone|pianerottolo|marciapiede, sono|siamo ~ qui|fuori|davanti|fermi|ferma|fermo,
      aspetto|aspettiamo|aspetta`,
    cannot: `
      non, non posso|possiamo|riesco|riusciamo|può, non funziona|va|parte|apre, impossibile, mai`,
    'calls-anyone': `
      qualcuno, chi ~ chiamo|chiamare|aiuta|viene|risponde, a chi, un essere umano`,
    'at-a-loss': `
      e adesso|ora|poi, cosa|che faccio|facciamo|devo|dico|diciamo|gli|le|posso,
      come faccio|facciamo|torno|torniamo|pago|mangio|vivo|spiego, dove vado|andiamo|dormo|dormiamo|vive,
      non so ~ come|cosa|che|dove|più, chi devo|chiamo, a chi mi|devo`,
    'i-tell': `
      io, mi, mio|mia|miei|mie, noi, ci, nostro|nostra|nostri|nostre, ho, sono, abbiamo, siamo, me`,
    amount: `
      #, cento, mila`,
    'asks-shop': `
      ,
      avete|fate|spedite|vendete|accettate|consegnate|noleggiate|offrite|riparate|ritirate|prendete ~ anche|il|la|i|le|un|una|dei|delle|gli,
      c'è un|una|il|la|modo|la possibilità, ci sono,
      è incluso|compreso|possibile|previsto|necessario|obbligatorio|disponibile, serve|servono, va bene se|anche,
      si può|possono|deve, funziona anche|con, vale anche`,
    'asks-which': `
      quale|quali|qual, quanto|quanta|quanti|quante, quando, dove, come si|posso|funziona|faccio|mai|devo,
      che ~ taglia|orario|orari|ora|differenza|misura|colore|tipo|documenti, a che ora,
      cosa serve|devo|comprende|succede|significa, domanda|informazione|informazioni`,
    'may-i': `
      posso|possiamo|potrei|potremmo|potete|potreste|può|potrebbe, è possibile, devo|dobbiamo|bisogna, riesco a,
      mi conviene, si riesce, sarebbe possibile`,
    plans: `
      vorrei|vorremmo, mi piacerebbe, sto|stiamo cercando|pensando|organizzando|valutando, cerco|cerchiamo,
      prossim*, tra|fra # settimane|mesi,
      a gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|natale|pasqua,
      in primavera|estate|autunno|inverno, se ~ posso|possiamo|volessi|volessimo|compro|prendo|prendiamo,
      per ~ compleanno|festa|gita|vacanza|anniversario|matrimonio|battesimo,
      volevo sapere|chiedere|capire|prenotare, sapere se`,
    'polite-close': `
      grazie, buongiorno, buonasera, salve, ciao, cordiali, saluti, buona giornata|serata, gentile|gentili`,
    'plays-down': `
      un po, un pochino|pelo|filo|tantino, leggermente, piccol*,
      non è grave|urgente|un dramma|importante|tragico|la fine, niente di grave|che, poco male, per il resto,
      comunque, abbastanza, peccato, vabbè|vabbe|boh|mah, magari, pazienza, lo dico, diciamo, a parte, haha|ahah*,
      insomma, solo per`,
    'small-matter': `
      pubblicità|banner, logo, newsletter, imballaggio|confezione|scatola|scatole, coperchio|tappo, colore|tinta,
      playlist, sottotitoli, sconto|sconti|buono|coupon, punti, popup,
      graffi*|ammacc*|storto|storta|stropicciat*|cigola|traballa|piegat*|sbeccat*, tiepid*|molle|insipid*,
      coda|fila|parcheggio|wifi, menù|pulsante|tasto, salsa|patatine|caffè|zuppa|panino|pizza, sapore,
      divano|cuscino|lampada|tazza|mensola|vaso, scarpe|jeans|camicia|maglione|vestito|pantaloni,
      giocattolo|puzzle|poster, fascia oraria, refuso, rumoros*, lent*, car*`,
    'wishes-better': `
      sarebbe bello|meglio|carino|utile|il caso, prossima volta,
      potete|potreste|può|potrebbe|riuscite ~ sistemare|cambiare|correggere|togliere|controllare|verificare|spiegare|rimediare|sostituire,
      andrebbe|dovrebbe, suggerimento|consiglio|segnalo|segnalare|feedback, prima era|c'era, invece, al posto,
      sostitu*, cambio, rimborso, mi aspettavo, pensavo, correggere|sistemare|sistemate|sistemarlo`,
    but: `
      ma, però, tuttavia, anche se, peccato, purtroppo`,
  },
  learned: {
    start: -1.2,
    words: {
      '19': `vostra`,
      '18': `vostro`,
      '15': `voi`,
      '14': `qualcuno`,
      '13': `chiudete`,
      '11': `adeso altro doveva quarta`,
      '10': `buonasera dentro dove intanto senza`,
      '9': `a apena cosi cui giu lui ore permeso quatro questura stanote stasera`,
      '8': `avete ne nesuno siete ticket`,
      '7': `avere c dal ditemi erano euro gas ieri mandato marone odore quando quel soto`,
      '6': `
        abiamo acqua bambini ce chat chi chiude decide deve dice dirmi domanda esere freni io le non nove o
        oficina ordini perdo qui socorso stamatina sto`,
      '5': `
        altre bonifico buongiorno caduto camion che chiavi chilometri credo di domani far fino gliel late
        legere letino mandarmi mobile n ofrite ogi perdere scrito scrive segiolino smete sofito sono stano
        tera terzo testa tre ultimo undici veterinario vi virtuale zero`,
      '4': `
        # agosto altra altri ap apre arivare asistenza bagno cambiato chiamato chiusa chiuso ci cinque col
        copia cula da dano dicono diretamente fermo gentile gia idea mia modem momento nono ofline oto perde
        persone prenotato questa riscaldamento risposta sangue sapere scade scendere se sei servizio soltanto
        sopra sposa sta stanza stava sua supermercato tanto tecnico terza valigie vediamo viene`,
      '3': `
        ah ala aperta ar arivato arivo auto automatica autostrada bolete buono busta caricato caseto chiede
        ciclo circolare completo con concerto contro corona cortesemente dala data davanti de deto dite
        diventa dodici dormire e entro favore filiale fiscale fratempo giuro ha hano ho in l lavorare lenti
        lunedi mi mio modulo nele nona note ochio oferta otobre portato prendo presa pronto prova quei quele
        queli rate respiro risparmio risultano sacheti salve scusate segnalato seratura sicureza signora
        signori smeso spegne spento speso sportelo sposo striscia su tipo togliere trovata tuti uficio vano
        vechi vestito via volte`,
      '2': `
        abia abito acesa agenzia ani anulato aperto arivate asistente avevate bancomat basta bela boh borsa
        botone bracia caldaia camina capire capo capoto carne caso centrale cerimonia chiamo chiedo cifra
        cita civico clase complimenti compresi contatore conti cortesia dagli dale deceso degli dire disturbo
        dopio entrare esce esiste esito famiglia farmi fascicolo fature finalmente furgone gate genaio
        gentilisimi giacenza giugno gli glutine gratuito ke lege leto libreto lo mai mando mani mano mentre
        meto minuto muro nel numero ok ordinato ormai pane parlato paso persona piano piove portale pratica
        proprio quante quarto ragazo registrato residenza rete ricominciare riesce rilevatore riparazione
        rispondete risposto ritirate romanzo rubineto s sa sabato sala santo sarebe sbagliata scrivete
        segnalare segreteria sicuro so spenta spiego sposto stiamo suo suoi tornato trenta turno tuta uguale
        usa vado vechia vengo venuto verde zona`,
      '1': `
        aceso acetano ad ai ale andata anulare ariva arivano aspeta atesa atimo autorizazione avuto bagnato
        bambino bateria beneficiario bianco cade caduta camera capisce capisco caro chiedete chiesto chiudo
        cinquanta cn co coda confermata consegna contabilita continua contrato cortile cosa dare dei del delo
        dimostro dirlo diventato diverse docia dolari domatina domenica entra er erore eticheta fano fato
        ferma fermata figli file finito firmato foglio fondo ghiacio giornata gira gradi guardare i incluso
        intestato istantaneo km la lasciate li liquidazione londra magazino mail mal manca mancata mangiato
        mangio marciapiede martedi mesagio mese meso mezo miei mobili mondo motivo nata nero nome operatore
        orologio pagato parto pasato pasto pieno poi portarlo portone prenotazione preventivo questo quinto
        ragazi resto rider ringrazio rispondere ristorante risulta roba rota sarano scrivere scrivo
        segnalazione setembre setima si sim smetere sostegno spedisco strada sui sule suocera suonare targa
        tirato tornare torno trata tute tv unico universita verso video vista vocali vostri vuol x zia`,
      '-1': `
        abonamento acount acredito adebito adeto agiornamento agiornato album alego alimentare almeno alone
        alora alto amica anuale aparechio aprire apuntamento arivata asegni asemblea asente asicurazione
        aspetare aspetavo atendo ativare atm ato aumentare automatico bagaglio barca bari basa baso benisimo
        bimbi blu bolini bologna botega cambia cambiare cantina carelo caricare cashback catalogo cauzione
        cavo celulare cento certificato check-in chiama chiedere chiedono chili cio come comesa comisione
        comprato comune concluso conferma consegnato consigliate consumi contato contestazione continuo
        contributo controlare controlate conviene coperto copertura copre corsa costi costo credenziali crema
        cuciolo cugino d debito desidero destinatario devo digitale digitare disdeto display dispositivo
        divano diverso documento domicilio dov dovevo dovrei due dura durante eco eletrica eletrodomestici
        email entrambi estrato eta extra facio fare farla febraio fila filo finisce fiori firma forza francia
        freda fredo frigorifero garanzia gente gentilisima giaca gift gita giusto gome grande gratuita grazie
        grupo guardato guardo incontro indirizo inserire internet inverno invertito inviato iva lampada
        lavastoviglie lavorazione lavoro legero letura libreria limite livelo luglio male mancano mandatemi
        mangiare manuale me media meglio memoria mensile menu merce mesagi meta meterlo metodo metri mez
        migliori migrazione mile misura misuratore misure monete montagio montare na negli nelo nera no
        nonostante normale numeri nuove ochiali ocore of olio oltre oneri ordinare ordino originale orlo
        pagate palazo palestra parchegio partenza partito pasagio pasate pc pena penale pensate per periodo
        pezi pezo pin piu piza plastica playlist pochi portare posizione posono posti precedente preferirei
        prelievo premium premo prepagata presente presione previsione previsto prima profili profilo
        proprietario prosimo pulsante purtropo qua quanti quota ragaza rca recapito receso registrazione
        regola restituire restituisco riavere ricaricare ricevere ricezione riconoscimento rientrato rifate
        righe rimasto rimborsabile rinovo riporta rispedito ritirare roma roso saldato sara scarica scatoloni
        scegliere scheda sede segnalo sia sinistra sistema sito smart smartphone societa soldi sole solito
        solo spedizione spendo speta spia spostare stampa stare stati stese sul sulo sveglie tardi tari
        tarifa telecamera telecomando telefono tempi tenete tengo termine the titolo toca tolgo totale tra
        tracia tracking trasferimento trasporto tratenuto trovare umidita uno usato utenti valore ve vedo
        vendita vengono vento verifica versamento versato versione vincolo viti vogliamo volentieri volta
        vorebe vota voucher vuole yogurt zio`,
      '-2': `
        aceta acquisti al alta alzato anagrafe ancora aprile area articolo autorizato aver avevo aviso
        benvenuto bisogna bloco cafe campanelo cancelo carico carte casa chiudere cliente clienti codice
        conta costa cufie dato denaro dentista dirito dopodomani duplicato esami estremi falito fatemi ferie
        festa finestra forse foto fra frigo giardino giornale gratis guasto indenizo invio iscrizione
        lavatrice legno magio manda mandate masimo mediche meno mente metere minuti modelo morte musica nesun
        nesuna niente novembre oferte online ordine pagata pasata pasati pecato perche piace picola picolo
        piscina poco poliza pomerigio porto posta preferisco prendere prenotare prezo programa promemoria
        punti qualche qualcosa quale quanto quela quest regalo reso restituzione ricarica ricevuto richiesta
        riconosciuto rimando rispeto risponde ritiro roto saldo sapete sbagliato scadenza scelto schermo
        scontrino scorso scrita sempre signore sinistro sogiorno soma sosta spam spedito spesa spese stata
        stato studio sucede sveglia tagliando tasa tavolo taxi tempo tenere tornata tropo un una usare uscita
        uscito uso vale valigia vede viagio vicina voglio voleva vostre voto`,
      '-3': `
        acquisto aereo autista autobus avisare banco bici biglieti carta cifre compare consegnate corso cose
        credito crochete dai dati dele deposito diceva dico dirvelo dita ed ero film fine funziona idraulico
        importo ingreso intestata linea lista luce mie noi ombrelo parte pasword patente pdf posto primo
        prodoto pronta provato qual riconosco riesco ritardo scalato seconda segna servono sostituzione
        stampante state stesa temo torna trovato utenza vero vicino visita`,
      '-4': `
        agiustare apartamento aspeto banca belo ciao colega colore condizioni dovuto epure finita guarda home
        insieme link machina marzo metete molto nula nuova ora paco punto quelo riceta ricordo rimasta
        riporto sbaglio scarpe scatola tasto torta trovo vechio vedere voremo`,
      '-5': `
        alegare bene biglieto bisogno computer dieci disdire giorno invece lego pagamento pero pulman quindi
        ricevuta schiaciato sconto secondo sento serie serve steso tesera tramite venite vorei`,
      '-6': `ano fuori scuola setimana volevo`,
      '-7': `cucina matina ogni po sula`,
      '-8': `anche registro va`,
      '-9': `fa perso`,
      '-12': `apro ma`,
    },
  },
};
