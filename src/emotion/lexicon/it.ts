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
        furios*, furibond*, incazzat*, infuriat*, indignat*, vi odio, esasperat*, esasperante,
        non ne posso più, non se ne può più, adesso basta, ora basta, mi avete ~ rotto, rotto le scatole|palle,
        rotto i coglioni|maroni, rotto il cazzo, delusione enorme, inferocit*, nauseat*, fuori di me, sdegn*,
        schifat*, scandalizzat*, allibit*, fuori dai gangheri, imbestialit*, imbufalit*, inviperit*,
        sono nero|nera, sono stufo|stufa, perso|persa|perdendo la pazienza, pazienza ~ limite|finita,
        ne ho abbastanza, tasche piene, mi fate arrabbiare, snervante, sono esaurit*, sono|siamo ~ arrabbiat*,
        mai ~ così|tanto arrabbiat*|delus*|furios*`,
      clear: `
        arrabbiat*, indignazione, rabbia, odio, stuf*, siamo stufi, molto|davvero|profondamente delus*,
        contrariat*, frustrante, frustrat*, sconcertat*, angry, mi sale il crimine,
        stufo|stufa|stanco|stanca di, amareggiat*, senza parole, esaurit*`,
      weak: `
        odios*, detesto, stanc*, basta, delus*, delusione, infastidit*, nervoso, incredibile, al limite`,
    },
    blame: {
      strong: `
        vergogna, vergognos*, vergognatevi, vergognati, che schifo, fate schifo, mi fate schifo, inaccettabil*,
        inammissibile, scandalos*, incapac*, incompetent*, ladri, truffator*, truffat*, sciacalli, bugiard*,
        buffoni, pagliacci, pezzenti, infami, bastard*, traditori, crepate, disonest*, presa in giro,
        prendete in giro, presi in giro, prese in giro, inefficien*, fa cagare, fa cacare, fate cagare,
        un incubo, rovinat*, rubati, spariti tutti, menefreghis*, ve ne fregate, abbandonat*, non rispettate,
        mancanza di rispetto, un po' di rispetto, ignorarmi, schifezza, indecoros*, imperdonabile, ignobile,
        disuman*, senza cuore, cialtron*, imbrogli*, raggir*, furbetti, estorsione, rapina, state rubando,
        strozzini, delinquent*, idioti, deficient*, imbecill*, non servite a niente|nulla, incompetenza,
        negligen*, inaffidabil*, assistenza zero|inesistente|pessima|vergognosa|scandalosa|nulla,
        zero assistenza, servizio pessimo|vergognoso|scandaloso|inesistente|schifoso|penoso, pessimo servizio,
        scaricabarile, rimbalzat*, lasciat* sol*, lasciat* a piedi, per il culo, prendendo in giro, menzogn*,
        bugie, mentito, promesse non mantenute, soldi buttati, dormire la notte, siatene fieri,
        è questo il ringraziamento, questo è il ringraziamento, finito di essere gentile, per colpa vostra,
        colpa vostra, miserabili, luridi, non lo scorderemo, pessimi, scortesi, affanculo`,
      clear: `
        si vergogni, schifo, fa schifo, uno schifo, schifos*, scandalo, pessim*, assurd*, ridicol*, indecent*,
        indecenza, indegn*, squallid*, disgustos*, ladro, truffa, criminali, maledetti, non è possibile,
        mai possibile, ma possibile, disservizi*, inesistente, ignorant*, malissimo, fa pietà, imbarazzante,
        incubo, disastro, disastros*, rovinando, rubat*, peggior*, sparit*, fregat*, maleducat*, scortes*,
        arrogan*, incivil*, terribil*, orrend*, tremend*, catastrof*, dilettant*, cretin*,
        non serve a niente|nulla, trattat* ~ male|come, offes*, discriminat*, tempo perso, perdita di tempo,
        complimenti vivissimi, porci, falsi, si chiama servizio, un accidente, nessuno sa niente,
        andato tutto a, imbarazzant*`,
      weak: `
        orribil*, penos*, ignoranza, peggio*, assenti, assente, inutil*, rispetto, ignor*`,
    },
    swearing: {
      strong: `
        vaffanculo, affanculo, fanculo, in culo, a fare in culo, a cagare, andate a cagare, stronz*`,
      clear: `
        cazzo, cazzooo*, merda, merd*, coglion*, porco dio, porca miseria, dio can*, puttana, eccheccazzo,
        che palle, che cazzo`,
      weak: `
        cazz*, porca, minchia`,
    },
    reproach: {
      strong: `
        ma come si permette, come vi permettete, come osate, ma scherziamo, ma stiamo scherzando,
        state scherzando, mi prendete in giro, ma vi rendete conto, vi rendete conto, non si trattano così,
        è questo il modo, vi pare normale, che servizio è, quanto devo ancora, che aspettate, fate finta,
        con che coraggio, siete seri, siamo seri, siete impazziti|matti|pazzi, è uno scherzo, barzelletta,
        vi sembra normale|giusto|serio|possibile, com'è possibile, come è possibile, perché nessuno,
        perché non rispond*, che razza di, che modo è, quanto ancora, quanto tempo ancora, fino a quando,
        vi degnate, dove sono i miei soldi, datevi una mossa, muovetevi, svegliatevi, fate ridere|pena,
        fate il vostro lavoro, voglio una risposta, voglio i miei soldi, ridatemi, restituitemi, smettetela,
        cosa significa per noi|me, passatemi, passatemi qualcuno, si può sapere`,
      clear: `
        scherziamo, vi sembra, possibile che, dov'è il mio, c'è qualcuno, perché devo`,
      weak: `
        ma che, ma perché, è normale, ma dove, come posso parlare`,
    },
    sarcasm: {
      strong: `
        grazie di niente, grazie per niente, complimenti per il servizio, complimenti avete, bel servizio,
        bravi avete, che bello un'altra, ottimo ~ ottimo, grazie mille per ignor*,
        grazie per aver* ~ rovinato|perso|cancellato|ignorato, bravi ~ rovinat*, complimentoni, ma complimenti,
        ma bravi, grazie eh, grazie tante, che efficienza, che serietà, alla faccia`,
      clear: `
        complimenti davvero, complimenti vivissimi, bravi bravi, davvero ottimo, bel progresso, bel lavoro,
        ottimo lavoro, che bravi, tante grazie, che sorpresa, guarda caso, come al solito, che fortuna,
        continuate così`,
      weak: `
        ottimo servizio, applausi, geni`,
    },
    humiliation: {
      strong: `
        umilia*, umiliant*, mi vergogno, vergogna così, deris*, preso per|presa per scemo|scema,
        come un|una ladro|ladra|criminale|cane|mendicante|idiota|bestia, davanti a tutti,
        davanti ai|alle miei|mie figli|colleghi|clienti|amici, dignità, ridevano tutti, riso in faccia,
        mai ~ così|tanto umiliat*|mortificat*`,
      clear: `
        imbarazzato, imbarazzata, mortificat*, dall'alto in basso, elemosin*, trattat* come`,
    },
    despair: {
      strong: `
        sono|sto disperat*, disperatamente, vi prego, vi scongiuro, vi supplico, supplico, aiutatemi,
        aiutateci, non so più ~ fare, non so cosa fare, non so più cosa, non so che fare, come faccio adesso,
        adesso come faccio, non ce la faccio, non ce la faccio più, nervi a pezzi, allo stremo, sto piangendo,
        per l'amor del cielo, per l'amor di dio, fate qualcosa, senza speranza, non ho più la forza, angoscia,
        angosciat*, nessuno ci dice, esigo, qualcuno mi aiuti, mi arrendo, in lacrime, sto impazzendo,
        crisi di nervi, rispondetemi, per favore rispondete, vi imploro, bisogno urgente, a chi rivolgermi,
        come faccio a pagare|vivere|lavorare|tornare, non so come pagare|tornare|fare, perso tutto,
        tutti i risparmi, nessuno ~ ascolta, nessuno fa niente|nulla, anima viva, urlo, adesso urlo,
        mi viene da piangere, mi sento ~ stupid*, elemosinare, qualcuno che possa, avevamo bisogno,
        allucinante`,
      clear: `
        disperat*, disperazione, ti prego, aiuto, cosa faccio, ma come si fa, impotente, mi sento persa,
        nessuno ~ aiuta|risponde|dice|risolve, non funziona niente|nulla|nientee*, distrutt*, la prego,
        ditemi che, voglio uscire, non ho parole, abbiamo bisogno, avevo bisogno`,
      weak: `
        e adesso, come si fa, piang*, lacrime, forza per, persa, bloccata`,
    },
    fear: {
      strong: `
        ho|davvero|tanta paura, spaventat*, terrorizzat*, nel panico, in panico,
        molto|davvero|tanto preoccupat*, in ansia, tremo, non ho dormito, non dormo, svuotando, svuotato,
        truffato, derubat*, allarmat*, angosci*, impaurit*, tremando, preoccupatissim*, notte in bianco,
        conto svuotato, sotto shock, scioccat*, mai ~ tanta|così paura|spaventat*`,
      clear: `
        paura, panico, preoccupat*, ansia, ansios*, agitat*, soldi ~ al sicuro, hackerat*, spavento, clonat*`,
      weak: `
        preoccupazion*, al sicuro, temo, stress, mi hanno rubato`,
    },
    grief: {
      strong: `
        è mancat*, è mort*, perso il bambino, abbiamo perso il bambino|nostro,
        mio|mia padre|madre|moglie|marito|figlio|figlia|mamma|papà|nonna|nonno|fratello|sorella è mancat*|mort*,
        aborto, tumore, sta morendo, suicid*, compiant*, non c'è più, non ce l'ha fatta, un morto, una morta,
        certificato di morte, sepolt*, nat* morto|morta, avrebbe compiuto`,
      clear: `
        mancat* ~ settimana, decedut*, funerale, perso mi*, vedov*, terminale, morto, morta, ceneri, urna,
        sepoltura, venut* a mancare`,
      weak: `
        defunt*, decesso, lutto, scompars*, morto|morta|morti|morte`,
    },
    need: {
      strong: `
        sedia a rotelle, carrozzina, diabetic*, insulina, ricoverat*, neonat*, incinta, vivo sola|solo,
        pagare l'affitto, senza soldi, non ho soldi, senza riscaldamento, senza acqua|aqua,
        senza luce|corrente, bloccat* ~ aeroporto, siamo bloccati, non posso uscire, una notte in aeroporto,
        lasciat* ~ pioggia, mi avete lasciat*, allagat*, demenza, alzheimer, dialisi, chemio*,
        gravemente malat*, cardiopatic*, perdo|perdere il lavoro|posto, sfratt*, non riesco a pagare|lavorare,
        chius* fuori, rimast* a piedi|fuori|bloccat*|senza, al freddo, al buio, senza mangiare,
        senza bagagli|valigie|valigia|medicine|farmaci`,
      clear: `
        disabil*, invalid*, ospedale, febbre, bambini piccoli, anzian*, da sola|solo, ho # anni, settantenne,
        affitto, senza connessione, senza tariffa|linea|internet, chiusa in casa, medicin*,
        didattica a distanza, lavorare da casa, devo lavorare, all'estero, pensionat*, asma, ossigeno,
        disoccupat*, non posso pagare|lavorare|permettermi, figli piccoli, bimb* di # mesi|anni,
        bambin* di # mesi|anni, sotto la pioggia`,
      weak: `
        cieco, sord*, bambin*, vecchi, sola, bloccat*, chius* ~ casa, non esco, ricetta, farmac*,
        mio figlio|figlia|marito|moglie, mia figlia|moglie|madre, docente, insegnante`,
    },
    danger: {
      strong: `
        preso fuoco, incendi*, esplos*, freni ~ ceduto, allagata|allagato, entrati i ladri, ladri in casa,
        minacci*, aggredit*, perdita di gas`,
      clear: `
        ferit*, molest*`,
      weak: `
        fumo, freni, incidente, scossa, furto, pericolos*`,
    },
    repeat: {
      strong: `
        per la terza|quarta|quinta|seconda|ennesima volta, terza|quarta|quinta|sesta volta, quante volte,
        chiamato|scritto|contattato ~ volte, chiamato|scritto ~ undici|# volte, ancora niente|nulla|niente,
        ancora nulla, da settimane, da mesi, da ore, giorno e notte, non rispond* nessuno, nessuno risponde,
        non mi rispondete, nessuna risposta, zero risposte, senza ricevere risposta,
        mai stato contattato|richiamato, non si è fatto vivo, cade la linea, chiudono il telefono,
        avete promesso, mai operatori, non avete mai, centesima|millesima volta, più e più volte,
        giorno dopo giorno, solite scuse, ore al telefono, ore di attesa, riattacc*,
        attaccato|chiuso il telefono, buttato giù, mai risposto, nessun riscontro, silenzio totale, ignorat*,
        mi state ignorando, mi ignorate, tutto tace, non lo chiedo una, mail copiata, sempre la stessa,
        mette la musica, più volte in, una ventina di volte, irraggiungibil*`,
      clear: `
        ennesim*, ogni volta, ancora aspettando, sto aspettando, sempre occupat*, da giorni,
        da # giorni|settimane|mesi|ore, non risponde, non mi rispond*, non rispondono, senza risposta,
        nessuno ~ richiam*, mettono giù, in attesa da, promesso, avevate prom*, continuate a, slittat*,
        tutt'oggi, sollecit*, segnalazioni, ogni giorno, più volte, svariate volte, stessa storia|risposta,
        minuti di attesa, non rispondete, nessuna notizia, senza notizie, non è cambiato niente|nulla,
        tutti i mesi, tutte le settimane, a tutte le ore, nessuno risponde|rispondeva|chiama,
        terza|quarta|quinta volta`,
      weak: `
        # volte, di nuovo, sto ancora, ancora, sempre, da stamattina|stamani|stamane|ieri, di richiamare,
        rimandat*, nuovamente, il terzo|quarto|quinto, è chiuso`,
    },
    wait: {
      strong: `
        quanto devo aspettare, aspettare ancora, aspettando ~ rimborso`,
      clear: `
        # settimane, # mesi, più di due ore,
        dal # gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre`,
      weak: `
        # ore, # giorni, un mese, # min*, in ritardo, aspetto, attesa`,
    },
    leaving: {
      strong: `
        disdic* tutto, passo ~ concorrenza, alla concorrenza, mai più, addio definitivo, perso un cliente,
        perso ~ client*, perdete ~ client*, perderete ~ client*, cambio operatore|banca|gestore|fornitore,
        passato a un altro, non vedrete più, non comprerò mai|più, boicotta, annullate tutt*, me ne vado,
        chiudo il conto, chiudo tutto, cambio compagnia, vado da un altro, ultimo avviso, ultima possibilità,
        mi avete perso, non mi vedrete, alla larga, non fidatevi, riprendetevi, uscire dal contratto,
        anni di fedeltà, passo a fastweb|tim|vodafone|wind|iliad, subito disdetta, non vedranno più,
        non comprerò mai, dopo # anni cambio, dopo quasi # anni`,
      clear: `
        disdico, addio, cambiare operatore|supermercato|gestore|banca, cambiato supermercato|operatore|gestore,
        altro operatore, non lo comprerò, non compr* più, boicott*, cliente da # anni, dopo # anni,
        ultima volta, cliente fedele, vi lascio, cambierò, passerò a|alla|ad, altrove, avete perso, sconsigli*,
        non comprate, non rinnov*, pentit*, ultimo mese, disdetta, mi rivolgerò`,
      weak: `
        disdire, cliente da, concorrenza, un euro`,
    },
    legal: {
      strong: `
        avvocato, avvocati, denunci*, querela*, tribunale, vie legali, carabinieri, polizia postale, antitrust,
        agcom, codacons, altroconsumo, adiconsum, associazione consumatori, diffid*, pretendo, esigo, rivoglio,
        azioni legali, azione legale, mio legale, giudice di pace, esposto, guardia di finanza, arera, consob,
        ivass, arbitro bancario, messa in mora, inadempien*, illecit*, reato, avete tempo fino,
        se ne occupa il mio, con un giornalista, denunciare, provveduto a denunciare`,
      clear: `
        polizia, risarcimento, truffa, illegal*, per vie, giudice, garante, mi rivolgerò, procederò`,
      weak: `
        causa, reclamo, danni, avete ~ giorni, giornalist*`,
    },
    public: {
      strong: `
        striscia la notizia, le iene, tutti i social, farò sapere, tutti devono sapere`,
      clear: `
        giornali, racconto a, lo racconto, una stella`,
      weak: `
        social, stampa, recension*`,
    },
    urgency: {
      strong: `
        SUBITO, immediatamente, entro venerdì|stasera|domani|oggi|lunedì, oggi stesso, tra un'ora, fra un'ora,
        un'ora prima, fate presto`,
      clear: `
        urgent*, urgenza, subito, domani mattina, prima delle #, esame, colloquio, nozze, matrimonio, natale,
        tra|fra # minuti|ore, entro #,
        entro domani|stasera|oggi|mezzanotte|mezzogiorno|lunedì|martedì|mercoledì|giovedì|venerdì,
        fino a domani|stasera, domani mattina|alle|è, stasera alle, alle #, ultima dose|possibilità|compressa,
        ultimo giorno, scade oggi|domani, mancano #, restano #`,
      weak: `
        domani, oggi, al più presto, per il visto, volo, vacanza, scadenza, pasqua, stasera, stanotte,
        stamattina, dopodomani, da venerdì|sabato|domenica|lunedì|martedì|mercoledì|giovedì|ieri`,
    },
    trouble: {
      strong: `
        perso la carta, addebitato due volte, non ho ordinato, aspettando un rimborso, i miei soldi`,
      clear: `
        rubat*, scalando, non mi è arrivat*, non ho ricevuto, mai arrivat*, rifiutat*, miei soldi`,
      weak: `
        cancellat*, annullat*, ho perso, smarrit*, addebitat*, due volte, scalat*, non è arrivato, non arriva,
        non funziona, non va, rott*, guast*, bloccat*, blocat*, sospes*, pagato, rimborso, impossibile,
        è impossibile, non riesco, non si riesce, da sistemare, muto, fermo, ferm*, fuori servizio, problem*`,
    },
    praise: {
      strong: `
        gioia, salvato la giornata`,
      clear: `
        grazie infinite, bellissim*, fantastic*, perfett*, content*, felic*, adoro, stupend*, apprezz*,
        buonissim*, commuov*, commovent*, emozion*, consigliato, grazie mille, grazie di cuore`,
      weak: `
        grazie, complimenti, bravi, ottim*, bell*, miglior*, brav*, gentil*, piace, top, buono, buona, super,
        grandi, forza`,
    },
    laughter: {
      strong: `
        🎉`,
      clear: `
        ahaha*, haha*, ahah*, lol, xd, 👍`,
    },
    resolved: {
      strong: `
        tutto bene, ora funziona, funziona di nuovo, come non detto, ha risolto tutto, ha risolto,
        nessuna fretta, non è urgente, non è rotto, non voglio lamentarmi, nessun reclamo, solo curioso,
        non sono affatto, piango di gioia, giusto per informazione, quando avete tempo, nessun problema,
        non c'è problema, tutto a posto`,
      clear: `
        risolto, hanno risolto, tranquill*, va bene`,
      weak: `
        trovato, in tempo`,
    },
    gentle: {
      strong: `
        sarebbe bello, domanda veloce`,
      clear: `
        sarebbe auspicabile, curios*, potrebbe essere`,
      weak: `
        sarebbe, magari, purtroppo, peccato, un po`,
    },
    'how-to': {
      strong: `
        come faccio a, come posso, cosa succede se, cosa succederebbe, quanto costa, che differenza,
        dove trovo, dove si trova, dove posso, a cosa serve, è disponibile, che taglie`,
      clear: `
        come si, cosa succede, quanto tempo, quali, posso, si può, esiste un|una, vendete, spedite, vale se,
        è possibile, in quali, ricordami, imposta, cancella, aggiungi, prenota, trova, trovami, mostra,
        mostrami, riproduci, visualizza, rimuovi, dammi, dimmi, apri, accendi, spegni, metti, invia, cerco,
        sto cercando, mi interessa`,
      weak: `
        come mai, come, quant*, quale, dove, potete, c'è, ci sono, avete, vorrei, mi serve, quando, possono`,
    },
    hypothetical: {
      clear: `
        se mi, nel caso, qualora`,
      weak: `
        se il, se la`,
    },
    technical: {
      strong: `
        api, compilazione, webhook, firewall, peluche, maglietta, taglie, sugo, compatibile, canzone`,
      clear: `
        queue, sessione, impostazion*, modalità, esportazione, libro, gioco, fattura, blog, pubblicità, spot`,
      weak: `
        processo, log, server, errore, sconti, video`,
    },
    stake: {
      strong: `
        chemio*, mutuo, risparmi, miei soldi, nostri soldi, matrimonio|nozze, funerale, viaggio di nozze,
        ospedale, ambulanza, coppia di # e # anni, insulina, inalatore, ossigeno, ventilatore polmonare,
        dialisi, trapianto, pacemaker, sondino, hospice, terapia intensiva, rianimazione, ceneri, urna,
        sepoltura, bara, tomba, neonat*, prematur*, latte in polvere, carrozzina, sedia a rotelle, convulsion*,
        allergi*, asma*, epilessi*, diabet*, demenza, alzheimer, affidamento, sfratt*, espulsion*,
        permesso di soggiorno, casa rifugio, ufficiale giudiziario, pignora*, fallimento, salvavita,
        montascale, levatrice, ostetrica, ultime foto, ultimo messaggio|vocale, uniche foto,
        testimone di giustizia, accompagnamento, badante`,
      clear: `
        mia|nostra figlia|madre|moglie|nonna|sorella|famiglia|mamma,
        mio|nostro figlio|padre|marito|nonno|fratello|papà|bambino, papà|mamma, operano|operazione|intervento,
        medicin*|farmac*|pastiglie|microinfusore, affitto, stipendio|pensione, azienda|attività|negozio,
        esame|tesi|laurea, colloquio, visto|passaporto, cane|gatto, identità, caparra, emergenza, alimenti,
        invalid*|disabil*|anzian*, # e # anni, medico, dottor*, infermier*, tumore, febbre, incinta, disabil*,
        cieco, cieca, sord*, gemelli, i bambini, i bimbi, la piccola, il piccolo, la bimba, il bimbo,
        la bambina, ha # anni, # mesi di vita, di # mesi, nipot*, fidanzat*, compagn*, vedov*, stipendio, paga,
        pensione, assegno, padrone di casa, notaio, ambasciata, udienza, concorso, cittadinanza,
        borsa di studio, i miei pazienti, i miei dipendenti, mia moglie|madre|figlia|nonna|sorella|mamma,
        mio marito|padre|figlio|nonno|fratello, miei|nostri|mie|nostre|ultimi|ultime ricordi|foto`,
      weak: `
        lavoro, compleanno|natale|pasqua, vacanz*|ferie, volo|imbarco|coincidenza,
        casa|soffitto|cantina|tetto|cucina|porta, caldaia|riscaldamento|frigo*, macchina|freni,
        valigi*|bagagli*|portafogli*|chiavi, telefono|linea, conto|carta, appuntamento, allarme, cuore, spesa`,
    },
    harm: {
      strong: `
        piove acqua, allagat*,
        senza telefono|luce|acqua|riscaldamento|soldi|farmaci|bagagli|linea|wifi|internet, buttat* fuori,
        cliccato sul link, tentativi sempre falliti, perso il volo, minacciat*|aggredit*,
        dormiamo|dormito ~ macchina|aeroporto|terra, # giorni senza, non respira, non riesce a respirare,
        manca il respiro, non si sveglia, svenut*, collassat*, gonfi*, sanguina, chius* dentro|fuori, staccat*,
        tagliat*, lasciat* a terra|piedi|fuori, non ci hanno fatto ~ salire|entrare, niente da mangiare,
        licenziat*, perdo|perdiamo|perso il|la|lo lavoro|casa|posto,
        senza corrente|gas|elettricità|insulina|segnale, al buio, al freddo, per strada,
        non posso pagar*|uscire|lavorare|permettermi, non riesco a pagar*, mandat* via, cancellat* tutto,
        tutto sparito, mut* da, non incass*`,
      clear: `
        spariti|sparito|sparita|sparite, non si trova, perde acqua, brucia|fuma, saltata|saltato,
        bloccat*|congelat*|sospes*, dato via, lasciato|lasciata|lasciati, se n'è andato,
        rifiutat*|negat*|respint*, ignorat*, dimenticat*, addebitat*, rubat*|clonat*, si è rott*, in tilt,
        sempre falliti, troppo tardi, ferit*|malat*, mal di cuore, ferma|fermo ~ ore|giorni,
        non richiam*|rikiam*, isolat*, bloccate da, mai arrivat*|venut*, non è arrivat*|venut*,
        non sono arrivat*|venut*, non viene|venuto|arriva nessuno, nessuno è venuto, è vuot*, vuot*, rifiutat*,
        respint*, cancellat*, revocat*, scadut*, stornat*, non parte, non si apre, non si accende,
        farmaco|dosaggio|indirizzo|nome sbagliat*, sbagliat* farmaco|indirizzo|nome, sta finendo, è finit*,
        ultime|ultimi #, fermi|ferma|fermo|sedut*|in piedi ~ da, prestito`,
      weak: `
        perso|persa|persi, chiuso|chiusa, cancellat*|annullat*, rimast*, cliccato, rott*, guast*, errore,
        fallit*, in ritardo, in macchina, impossibile, morto|morta|morti|morte`,
    },
  },
  person: `
    parlare|parlo|parliamo con ~ operatore|operatrice|persona|qualcuno|responsabile|umano|consulente,
    operatore umano, un operatore, potete|può|puo richiamarmi|chiamarmi, mi richiami*|richiamate|chiamate,
    essere richiamat*, una telefonata, un essere umano, parlare con ~ operatore|persona|responsabile|umano,
    parlare con una persona, persona vera, chiamatemi, richiamatemi, contattarmi, non riesco ~ parlare,
    con un responsabile, parlare con qualcuno, essere umano, c'è ~ numero di telefono,
    vostro numero di telefono, mi fate chiamare, mi faccia chiamare, fatemi chiamare,
    passatemi qualcuno|operatore|un, assistenza telefonica, non voglio ~ bot|chatbot|robot`,
};
