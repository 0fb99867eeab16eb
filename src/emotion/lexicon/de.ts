import type { LexiconTable } from '../table.js';

/** German. What the rows mean and how a pattern is written is said in `table.ts`. */
export const de: LexiconTable = {
  language: 'de',
  letters: { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' },
  elision: false,
  numbers: `zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig mehrere viele etliche zig`,
  negators: `nicht niemand kein keine keinen keiner keinem keines nie niemals ohne nichts weder kaum`,
  intensifiers: `sehr so echt wirklich extrem absolut total völlig richtig unglaublich wahnsinnig dermaßen stink mega komplett dermassen einfach zutiefst`,
  softeners: `leicht bisschen etwas wenig ein-bisschen einigermaßen halbwegs`,
  negatorsAfter: 'nicht',
  askers:
    "bekomme bekommt bietet brauch brauche braucht darf dürfen gibt gibt's gibts gilt habt haben hat ist kann kannst kommt könnt könnte könnten können lässt muss müssen passt passen reicht sind soll verkauft wann warum welche welchen welcher welches wer wie wieso wieviel wird wo wofür womit wozu wäre dürfte",
  lookalikes: 'besohlen besohlt verrückt geflogen getauscht umgetauscht schade',
  turns: 'aber jedoch',
  joins: 'und',
  cues: {
    anger: {
      strong: `
        abgefuckt, angepisst, ankotz*, aufgebracht, ausflippen, ausraste*, bin|sind ~ sauer|verärgert,
        bin|war außer mir, bodenlos*, empörend, empört, entrüstet, entsetzt, erbost, es|mir reicht, fasse es nicht,
        fassungslos, hasse euch, ich hasse, könnte platzen|schreien|kotzen, langsam|jetzt reicht*, mir langt,
        platzt ~ kragen, so sauer|wütend|enttäuscht, stinksauer, stocksauer, weißglut, wütend, zornig`,
      clear: `
        angry, aufregen, frust*, gefrustet, grantig, kotzen, kragen, mir ist schlecht, narrisch, rasend,
        reichts, sauer, schockiert, sprachlos, verärgert, wut`,
      weak: `
        enttäusch*, genervt, traurig, unzufrieden, hass|hasse, nervt|nervig`,
    },
    blame: {
      strong: `
        abgehaun|abgehauen, abgespeist, abgewimmelt, abgezockt, abzocke*, arglistig*, armselig, belogen, beschiss,
        bestohlen, betrogen, betrug, betrüger, bodenlos*, das letzte, desaströs, dilettant*, diskriminier*, drecks*,
        dreist, dreistigkeit, entsetzlich, erbärmlich, farce, frechheit, gauner, gelogen, getäuscht, grauenhaft,
        grottig, herzlos, hingehalten, idioten, im stich gelassen, inakzeptabel, inkompeten*,
        ist|war ein|der albtraum|alptraum|horror, jetzt ist schluss, jämmerlich, kaputt gemacht, kriminell,
        lügnerin|lügner, menschenunwürdig, menschenverachtend, pampig, patzig, reingelegt, respektlos, ruiniert,
        rücksichtslos, sauerei, schande, schikan*, schlamperei, schweinerei, schäm* ~ euch|sie, schämt,
        sitzen lassen, stümper*, totalausfall, trauerspiel, unfassbar, unfähig*, unmenschen, unmenschlich, unseriös,
        unterirdisch, untragbar, unverschämt*, verarsch*, verbrecher, vermasselt, verraten, versaut, verschaukel*,
        was soll der|das, wucher, zumutung`,
      clear: `
        albtraum, alptraum, arrogant, beleidig*, chaot*, dieb*, frech, fürchterlich, horror, ignorier*,
        kümmert sich ~ niemand|keiner, lächerlich, lüge*, lügt, mies*, miserabel, peinlich, scheißegal, schlampig,
        schlechteste*, schämen, sitzen|stehen gelassen|lassen, skandal*, unhöflich, unprofessionell, unzumutbar,
        unzuverlässig*, vertröstet, verzeih* ~ nie|nicht, veräppel*, wegen euch, ätzend`,
      weak: `
        angeblich, blöd, dumm, furchtbar, katastroph*, mist, schlecht*, schrecklich, versagt`,
    },
    swearing: {
      strong: `
        beschissen*, fick*, fuck*, hurensohn, verfickt*, wichser`,
      clear: `
        arsch*, herrgott, kacke, pisser, scheiß*, wtf`,
      weak: `
        verdammt*`,
    },
    reproach: {
      strong: `
        habt ihr sie noch, so geht man nicht, was soll das|der, wo ist mein geld`,
      clear: `
        warum muss ich, wo bleibt`,
      weak: `
        nicht einmal|mal`,
    },
    sarcasm: {
      strong: `
        danke für nichts|nix, glanzleistung, glückwunsch sie|ihr, meisterleistung,
        na super|toll|prima|danke|bravo|herzlichen`,
      clear: `
        applaus, bravo, großartiger|toller|klasse service`,
      weak: `
        respekt`,
    },
    humiliation: {
      strong: `
        ausgelacht, bloßgestellt, demütig*, entwürdig*, erniedrig*, gedemütigt, kein dieb|verbrecher|lügner|bettler,
        schäme|schäm mich, vor allen leuten|anderen,
        vor der ganzen|allen|versammelter klasse|leuten|mannschaft|schlange|kollegen,
        vor meinen kindern|kollegen|kunden, vorgeführt,
        wie ein|eine|einen bettler|verbrecher|verbrecherin|dieb|diebin|hund|idiot|idiotin|tier, würdelos`,
      clear: `
        beschämend, beschämt, betteln, gekränkt`,
    },
    despair: {
      strong: `
        alles verloren, am boden, aufgeschmissen, ausgeliefert, aussichtslos, ausweglos, betteln, bin ~ am ende,
        bite bite, bitte hilfe, brauche sofort, drehe ~ durch, ekle mich, ekle|ekel mich, ertrage ~ nicht, existenz*,
        flehe, geflennt, geheult, halte ~ nicht mehr aus, helft mir|uns, hilflos, hilf|helft|hilft ~ mir|uns|jemand,
        hoffnungslos, ich will raus, inständig, kann nicht mehr, kann ~ nicht mehr, keine kraft, krank vor,
        könnte schreien, lebt er|sie ~ noch, loszuheulen, macht mich fertig|kaputt|krank, mir kommen die tränen,
        mit den nerven, nervenbündel, nicht mehr weiter, noch nie ~ angst, nur noch schreien|heulen|weinen,
        ohnmächtig, schäme mich, tut|macht doch was, um himmels|gottes willen, untröstlich, verzweifel*, verzweifle,
        verzweiflung, völlig fertig, völlig|total|komplett am ende, was mach ich ~ jetzt, was mache ich jetzt, weine,
        weiß nicht mehr|weiter, weiß nicht wohin, wrack, zerbreche, zum heulen`,
      clear: `
        am durchdrehen|ende|verzweifeln, bebe, beten, bitte helft|antwortet|helfen, bitte sagen sie,
        brauche dringend, durchdrehen, ersparnisse, helfen sie mir, heul*, hilfe, ich mag nicht mehr,
        keiner ~ hilft|helfen|sagt|zuständig|meldet|erreichbar, kotzübel, nervlich, nichts funktioniert,
        niemand ~ hilft|helfen|sagt|zuständig|erreich*, ratlos, schlottern, schreien, so dumm|blöd, tränen,
        vorwürfe, was soll ich ~ tun|machen, weine*`,
      weak: `
        geht ~ ran`,
    },
    fear: {
      strong: `
        angst um, ausgeraubt, beängstigend, furchtbare|schreckliche|riesige|solche angst, fürchte mich,
        habe|hab|solche|große|wirklich angst, herzrasen, hände zittern, mache mir ~ sorgen, panikattacke*,
        panisch, reingefallen, räumt ~ konto|leer, schlaflos, solche|in panik, todesangst, traue mich nicht,
        vor angst`,
      clear: `
        angst, bange, befürcht*, besorgt, betrüger, beunruhig*, gehackt, geschockt, konto leer, mulmig, nervös,
        nicht geschlafen|schlafen, panik, verunsichert, zitter*`,
      weak: `
        sorge|sorgen`,
    },
    grief: {
      strong: `
        beerdigt, einem|einer toten, fehlgeburt, hospiz, im sterben, ist ~ verstorben|gestorben, kind verloren,
        lebt nicht mehr, mutter|vater|mann|frau|sohn|tochter|oma|opa|bruder|schwester ~ gestorben|verstorben,
        selbstmord, sterbeurkunde, suizid*, totgeboren`,
      clear: `
        beerdigung, beisetzung, bestattung, gestorben, krebs, sterbegeld, sternenkind, totgeboren*, trauerfall,
        trauerkleidung, trauern, urne, verstorben, witwe*`,
      weak: `
        tod`,
    },
    need: {
      strong: `
        alles dunkel, am boden, angewiesen, auf dem boden, auf der intensiv|intensivstation, ausgesperrt, beatmung*,
        chemo*, demenz, dialyse, eingeschlossen, feldbett, gerichtsvollzieher, gestrandet*, im dunkeln, insulin,
        kein strom|wasser, keine|ohne heizung, kein|ohne geld, lebe|wohne|ganz|nachts allein,
        letzte bus|zug|bahn ~ weg, miete ~ zahlen, mit baby, mit einem säugling, neugeboren*, nicht geschlafen,
        nicht nach hause, nichts zu essen, niemand|keiner ~ hier|da, noch # euro|franken, notunterkunft, obdachlos,
        ohne bargeld, palliativ*, pflegebedürftig*, räumungsklage,
        schlafe|schlafen|schläft|schlief im|in|auf ~ auto|flur|turnhalle|büro|keller|sofa|karton|boden|feldbett,
        schwer krank, schwerbehindert, schwerkrank, sitze*|häng* ~ fest, sonst keinen|niemand*|keinem,
        strom ~ abgestellt|abgedreht, turnhalle, verliere ~ job|wohnung,
        wartesaal|wartezimmer|gang|flur ~ übernachtet|geschlafen|aufgewacht, weder ein noch aus,
        weiß nicht ~ an wen|wem, wird dunkel, zusperren, # euro|franken übrig|noch|bis`,
      clear: `
        # grad, alleinerziehend, am gate, bandscheibe, behindert, behinderung, bürgergeld, diabet*, eingesperrt,
        feststecken, fieber, frieren, geburtstermin, gefangen, geht|sieht|hört kaum|nicht|fast, hungrig|hunger,
        ich bin #, im ausland, im schnee, in der kälte, kein empfang|netz|signal, kessel|therme ~ stillgelegt,
        kleinen kindern, kleinkind*, krankengeld, krankenhaus, krankenstand, medikament*, meine kinder, minus #,
        mitternacht, nirgendwo, notfall, pflegerin|pfleger|pflegedienst, pflegestufe|pflegegrad, rentner*, rollstuhl,
        räumung, schwanger, seit ~ nichts gegessen, sitze|warten|sitzen seit, stehe ohne|seit, stranden, säugling,
        tafel, taub, wochen alt*, über nacht, übernacht*`,
    },
    danger: {
      strong: `
        adresse veröffentlicht|weitergegeben, alle tabletten, angefahren|überfahren, angegriffen,
        atmet ~ kaum|nicht|schwer, bedroht, begrapscht|betatscht|angefasst, bekommt|kriegt ~ luft,
        blau|grau angelaufen|um, blutet stark|weiter|noch, bremsen ~ versagt, bringt|bringe sich|mich ~ um,
        brustschmerz*, das leben nehmen, decke ~ heruntergekommen|herunter|eingestürzt|runter,
        droht|drohen mir|uns|damit, eingebrochen, eingeklemmt, epileptischer, erpress*, explodier*, feuer gefangen,
        frauenhaus, gasgeruch, geflohen, geschossen|schüsse|schießt|schießen, hals geht|wird zu|eng,
        hand aufgehalten|ausgerutscht, hat|kennt|weiß|haben meine|unsere adresse, hört nicht auf zu bluten,
        kaum|keine ~ luft, kentert|gekentert, kohlenmonoxid, kommt rauch|qualm|wasser aus|durch|heraus, krampft,
        lauert|verfolgt mir|mich, lebensgefahr, link geklickt,
        lippen|zunge|gesicht|hals|arm|hand|auge ~ dick|geschwollen|taub|zugeschwollen, läuft blau,
        mir|sich das leben, nach gas, nicht mehr ansprechbar|wach, nicht mehr leben, nicht mehr leben|da sein,
        nicht wecken, näherungsverbot|kontaktverbot, ohnmächtig, rauch ~ aus|kommt|raus|heraus,
        riecht ~ gas|verbrannt|verschmort, ritzt, räder ~ blockiert|blockierten, röchel*, schlägt funken,
        schneidet|ritzt|geritzt sich, sehe|sieht ~ nichts mehr, selbstmord|suizid,
        steck*|sitz*|häng*|fest im|in lift|aufzug|fahrstuhl|gondel|seilbahn, stromschlag, umbringen, umgekippt,
        unter wasser, verblut*, verbrüht, vergewaltigt, vergiftet, verreckt, verschluckt, verschüttet,
        vor meiner|unserer|meinem|unserem haus|tür|haustür|wohnung|fenster, wacht nicht auf,
        wasser ~ durch ~ decke|lampe, wasserschaden, weiß ~ wo|straße ich wohne, wird nicht wach, überdosis,
        überfallen, überschwemmt, mit|hat|hatte|zieht|zog ~ messer|waffe, hat|bekommt ~ herzinfarkt|schlaganfall,
        suizidal|lebensmüde`,
      clear: `
        abwasser|fäkalien, ausschlag, bauchweh, bedrohung, belästig*, bettlägerig, bewusstlos, brand, brennt,
        bruch|gebrochen, einbruch, erbricht|erbrochen|spuckt|übergibt, erfrier*, erstick*, feueralarm|brandalarm,
        gebissen, gebrannt, gestürzt, kollabiert, kopfweh|kopfschmerzen, narkose, platzwunde, qualm|rauch, schimmel,
        schmerzen, schwellung|geschwollen, schwindlig|schwindelig, sehe ~ doppelt|nichts|nur, taub, test ~ positiv,
        türen verriegelt, unfall, verletzt, zuckerkrank, blut|blutet|bluten|blutig|blutung, wanzen|maden|kakerlaken,
        gift, herzinfarkt|schlaganfall`,
      weak: `
        bremsen, gefährlich, rauch*`,
    },
    repeat: {
      strong: `
        aus der leitung, das|schon dritte|vierte|fünfte mal, hingehalten, hinterherlaufen, hinterhertelefonier*,
        immer derselbe|dieselbe|dasselbe, textbaustein*, wie oft, zigmal,
        zum dritten|vierten|fünften|zweiten|#.|hundertsten|tausendsten|wiederholten mal`,
      clear: `
        # anrufe|techniker|mails, aufgelegt, dritte|vierte|fünfte|sechste|jedes mal,
        dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte nacht|woche|monat|brief|tag, fünfmal,
        immer das gleiche, immer noch nicht*|kein*, jeden monat, jedesmal, keine antwort|rückmeldung|reaktion,
        keinerlei, kopierte*, mehrfach, mehrmals, nichts passiert|gehört, nie ~ gemeldet,
        niemand|keiner antwortet|reagiert|meldet, nummer drei|vier|fünf, reagiert ~ nicht,
        seit # wochen|monaten|tagen|stunden, seit wochen|tagen, standardantwort*, versprochen, viermal,
        weiterverbunden`,
      weak: `
        # mal, dreimal, erneut*, immer noch, jeden tag, warteschleife, wieder, zweimal`,
    },
    wait: {
      strong: `
        monatelang, stundenlang, tagelang, wochenlang, zeitverschwendung`,
      clear: `
        # wochen|monate*`,
      weak: `
        # tagen|tage, stunden, verspätung*`,
    },
    leaving: {
      strong: `
        das letzte mal, fristlos, kunden ~ verloren, kündige ~ alles|heute|sofort, letzte chance|warnung,
        nie wieder|mehr, raus aus dem vertrag, zur konkurrenz`,
      clear: `
        # jahren ~ kunde, bereue, letztes mal, wechsle, woanders`,
      weak: `
        konkurrenz, kündig*`,
    },
    legal: {
      strong: `
        an die presse|öffentlichkeit|zeitung, anwalt, anwält*, aufsichtsbehörde, bafin, bundesnetzagentur,
        das ist betrug, erstatte anzeige, fristsetzung, gesetzwidrig, haben zeit bis, hiermit ~ frist,
        nachfrist, ombudsmann, rechtsanwalt, rechtsschutz*, rechtsweg, rechtswidrig, schadenersatz,
        schadensersatz, schlichtungsstelle, staatsanwalt*, strafanzeige, strafbar, ultimatum, verbraucherschutz,
        verbraucherzentrale, verklage*, zur polizei|zeitung|verbraucherzentrale`,
      clear: `
        fordere, gericht, illegal, klage, klagen, polizei, stellungnahme, verlange`,
      weak: `
        anzeige, beschwerde, frist, reporter*|journalist*, ich erwarte`,
    },
    public: {
      strong: `
`,
      clear: `
        presse`,
      weak: `
        bewertung, fernsehen`,
    },
    urgency: {
      strong: `
        SOFORT, unverzüglich, beeilen|beeilt|beeilung`,
      clear: `
        bis freitag|morgen|heute|mittag|mitternacht|#, dringend, fällig, heute noch|abend|nacht, hochzeit*,
        in # minuten|stunden|min, in einer stunde, morgen früh|um|ist|mittag, notfall, prüfung, sofort,
        umgehend, vorstellungsgespräch, vor|um # uhr, weihnachten`,
    },
    trouble: {
      strong: `
        doppelt abgebucht, karte ist weg, mein geld zurück, will ~ geld`,
      clear: `
        geklaut, geld zurück, mein geld, nicht bestellt|geliefert|abgeholt, verpasst`,
    },
    praise: {
      strong: `
        gerettet, tausend dank`,
      clear: `
        begeistert, empfohlen, glücklich, loben, perfekt, spitze`,
      weak: `
        beste, bester, danke, freut, geil, gern, gerne, gut, gute, nett, respekt, schön, super, toll,
        vielen dank`,
    },
    laughter: {
      clear: `
        haha*, lol, 👍`,
      weak: `
`,
    },
    resolved: {
      strong: `
        alles gut|bestens, ganz friedlich|gut, ging|geht es ~ wieder, halb so wild, hat sich erledigt,
        hat ~ geklärt, ist ~ behoben|repariert|erledigt|geklärt|gerichtet, kein stress|problem,
        keine sorge|eile|beschwerde, läuft|geht|funktioniert wieder, nicht dringend|beschweren, nur neugierig,
        passt schon, vor freude, wieder da, wollte ~ danken|bedanken`,
      clear: `
        alles klar, ein traum, erledigt, in ordnung, ist zurück, kam|kamen|kommt|war|waren ~ pünktlich, nur zur info,
        sehr nett|freundlich|flott, zum glück, wieder gesund, genesen|geheilt, überstanden, entwarnung,
        friedlich eingeschlafen, versöhnt|ausgesöhnt, über dem|den berg, eingelebt,
        hohes|gesegnetes|schönes alter|alters, niemand|keiner ~ verletzt`,
      weak: `
`,
    },
    gentle: {
      strong: `
        kurze frage, neugierig, wäre schön`,
      clear: `
        könnte klarer|besser, scherz, wollte|will|wollt nur|bloß ~ wissen|fragen|schauen|sicher, wäre toll|nett, spaß`,
      weak: `
        leider`,
    },
    'how-to': {
      strong: `
        was passiert|wäre wenn, was tut|macht man ~ wenn, wie lange dauert`,
      clear: `
        finde, führt ihr, gilt, ich interessiere mich, ich suche, ist es möglich, kann ich|man, liefert ihr, sag mir,
        was kostet|macht, wie sperre|kündige|ändere|lade|aktiviere|setze|löst|breche|zerstöre|komme|bekomme ich|man,
        wie viele|viel, wo kann, öffnungszeiten`,
      weak: `
        dürfen, gibt es, hat man, ich möchte|brauche, ist das, könnt|habt ihr, passt, wann, was ist der, welche,
        welchen, welches, wie ~ ich, wo ist`,
    },
    hypothetical: {
      clear: `
        falls, was wäre, wenn mir`,
      weak: `
        wenn ich|der`,
    },
    technical: {
      strong: `
        api, build, firewall*, schnittstelle, shirt, webhook*`,
      clear: `
        blog, einstellungen, größen, lager, rabatt, session, spiel`,
      weak: `
        buch, log, modus, passt, prozess, rechnung, verein`,
    },
    stake: {
      strong: `
        abschieb*, allergi*, anfall, asthma*, asyl, aufenthaltstitel|aufenthaltserlaubnis, babynahrung, beatmung*,
        beerdigung|trauerfeier, befund, begraben, beisetzung, bestattung, blindenhund, blutdrucktabletten, chemo*,
        demenz, diabet*, dialyse, epilep*, erbe, ernte, erspart*|ersparnisse, existenz*, flitterwochen, frauenhaus,
        frühchen, gerichtsvollzieher*, grab meine*|unsere*, grabstein, hausnotruf, hebamme, herzinfarkt,
        herzschrittmacher, herztabletten|herzmedikament*, hochzeit|trauung, hospiz,
        im siebten|achten|neunten|sechsten monat, inhalator, insolven*, insulin, intensivstation, kinderbett,
        konsulat|botschaft, krampfanfall*, krankenakte|patientenakte*, krankengeld, krankenhaus|klinik,
        kranz|bestatter*|einäscherung, lebensrettend*, lebenswerk, lebenswichtig*,
        letzten foto*|bilder|nachricht*|sprachnachricht*, liegt im sterben, lohn|löhne|gehälter, magensonde,
        milchpulver, neugeboren*, niere*, notarmband|notrufarmband, notarzt|krankenwagen, notfallspray,
        operation|operiert|op, palliativ*, rollstuhl, räumung*, sarg, sauerstoff*, schlaganfall, schulbus,
        schwangere*, sorgerecht, standesamt, transplant*, treppenlift, unterhaltsvorschuss, urne, verhandlung,
        verstorben*, zwangsräumung, zwangsvollstreckung, atemgerät`,
      clear: `
        # kinder|leute|personen|gäste|mitarbeiter|familien, abschlussprüfung, alleinerziehend*, arbeitslosengeld,
        arzt, auf station, ausländerbehörde|jobcenter|jugendamt|arbeitsamt, bafög, behindert, blind,
        blutdruck|blutzucker, bürgergeld, der bescheid, die asche meine*|unsere*|von, die kinder|kleine|kleinen,
        dosis, ehemann*, einbürgerung, erbstück, exmann|exfrau|exfreund, familienkonto, fieber,
        frau|tochter|sohn|mutter|vater|oma|opa|kind|baby, führerschein, gehalt, gehörlos, gerichtstermin, hausrat,
        hund|katze, hörgerät*, identität, ist # und, kaution, kita*|kindergarten*|krippe, kleinkind*, krebs,
        krematorium|friedhof, kündigung, kündigungsschutz, medikament*|tabletten|insulinpumpe,
        meine|unsere|alle|letzten fotos|bilder|erinnerungen,
        meine|unsere|meiner|unserer kleine*|oma|tante|großmutter|schwiegermutter|verlobte,
        meine|unsere|meiner|unserer schwester|familie|kinder|eltern, mein|meinen|meinem|meines|ihr|ihren mann,
        mein|meine|meinen|meinem|meiner|unser|unsere|unserem|unseren firma|betrieb|laden|geschäft, mein|unser geld,
        mein|unser|meinem|meinen|unserem bruder, miete, neffe, nichte, notfall*, pensionisten, prothese*,
        prüfung|klausur|abschluss, rente, schwanger, sie|er ist #, staatsexamen, stipendium, säugling*, tumor,
        umzugswagen|umzugsfirma, unterhalt, verlobt*, vermieter*, visum|pass|reisepass,
        von meiner|meinem ~ großmutter|mutter|vater|oma|opa|großvater|mann|frau, vorstellungsgespräch|bewerbung,
        witwe*, zwillinge, ärztlich*, hypothek*|kredit, pflege|pflegeheim|pflegebett|pflegegeld|pflegekind,
        mein|unser|meinen|unseren|meinem|unserem bub*|mädchen|kleiner|kleinen|opa|enkel|onkel|ex|exmann|exfreund|schwager,
        milchpulver*|fläschchen, antibiotik*|schmerzmittel, minderjährig*, kindergeld|familienbeihilfe,
        tierarzt|tierärztin, papa|mama|mutti|vati|omi|opi`,
      weak: `
        alarm*, auto|bremsen, flug|flieger|boarding|anschluss*, geburtstag|weihnachten|heiligabend|ostern,
        haus|wohnung|keller|decke|dach|küche|tür, heizung|therme|kühlschrank|warmwasser, herz*,
        job|arbeit|arbeitsplatz, koffer|gepäck|geldbeutel|portemonnaie|schlüssel|brille, konto|karte, telefon,
        termin, urlaub|reise`,
    },
    harm: {
      strong: `
        abgedreht, abgeklemmt, abgerissen|verschrottet|geschreddert|entsorgt, abgeschaltet,
        alles abgehoben|abgebucht|weg, alles gelöscht|weg|leer, angegriffen|bedroht|belästigt, antwortet nicht mehr,
        auf der straße, auf die straße gesetzt, ausgesperrt, auto|ring|haus ~ verkauft, bekommt|kriegt ~ luft,
        bewusstlos, bin ich ~ tot|verstorben|gestorben, bin ~ los, blutet,
        durfte|dürfen|darf nicht ~ mit|rein|hinein|bord|einsteigen, einem fremden, eingeredet|überredet,
        eingeschlossen, eingeschläfert, eingesperrt, entlassen, entzogen, erlebt ~ nicht mehr,
        falsche*|falscher sarg|leiche|grab|baby|patient|blut|bein|auge|tabletten|dosis|zahn|kind, futsch, gefeuert,
        geht nicht ans handy|telefon|dran|ran, geplatzt, geschwollen, gestrandet, herzstechen|schmerzen,
        hängt|steckt|steht zwischen, im dunkeln|kalten, in meinem namen,
        job|stelle|platz|lehrstelle|wohnung ~ los|weg|verloren, kann ~ nicht bezahlen|zahlen|arbeiten|laufen,
        keine luft|heizung|medikamente|milch, kredit|vertrag|schulden ~ auf meinen|ihren|seinen namen, lahmgelegt,
        lebt ~ nicht mehr, leergeräumt|ausgeräumt, link geklickt, läuft wasser,
        meinem|unserem|ihrem chef|arbeitgeber|mann|vermieter|eltern ~ erzählt|gesagt|geschickt,
        muss|müssen|sollen ~ raus|ausziehen|räumen, nicht ~ mitfliegen|einsteigen|boarden|ausreisen|einreisen,
        nicht ~ zurückgekommen, nichts zu essen, ohne sie|ihn|mich|uns ~ weiter|weitergefahren|abgefahren|los,
        ohne telefon|strom|heizung|geld|wasser|medikamente|gepäck,
        operation|op|behandlung|chemo|transplantation ~ abgesagt|verschoben|gestrichen,
        pfändung|gepfändet|zwangsversteiger*|versteigert, rausgeworfen|rausgeschmissen,
        schlafen ~ auto|bahnhof|flughafen, spurlos, verabschieden, vermisst, vertauscht|verwechselt, veröffentlicht,
        weggeschickt, wir verlieren, zimmer|bett|platz|termin ~ vergeben, zusammengebrochen, überschwemmt|geflutet,
        strom|gas|wasser|heizung|licht|telefon ~ abgestellt, kein strom|wasser|gas|insulin|licht`,
      clear: `
        abgebucht, abgelaufen, abgewiesen|verweigert, ansage, aufgebraucht, aufgetaut|verdorben|taut, aufregung,
        beschlagnahmt, brennt|qualmt|raucht, doppelt eingezogen|abgebucht|bezahlt, eingezogen|einbehalten,
        falsche dosis|adresse|tabletten, friere*, gehackt, geht nicht ~ auf, geklaut|gestohlen, geliehen, gelöscht,
        gesperrt|eingefroren, hebt ~ nicht ab, hebt|geht|nimmt ~ keiner|niemand, ignoriert,
        in prüfung|bearbeitung seit?, kam niemand|keiner|nicht, karte ~ geschluckt|eingezogen, keiner da, leer,
        letzte|letzten #, macht|geht keiner|niemand,
        nicht abgebogen|ausgestiegen|angekommen|zurückgekommen|heimgekommen, nicht angekommen|gekommen|erschienen|da,
        nicht durch|ausgezahlt|überwiesen, nie angekommen|gekommen, nirgends, pleite,
        rausgeflogen|ausgeloggt|abgemeldet, reicht noch, sitze|stehe|sitzen|stehen vor|draußen|im|am|mit,
        steckengeblieben, stecken|festsitzen|feststecken, stehen geblieben|bleibt, stehen|sitzen lassen|gelassen,
        stillgelegt, stillstehen, telefon tot|stumm|aus, tot, undicht|leckt, verfällt|verfallen, verletzt|krank,
        verschwunden, versperrt|verriegelt|zugesperrt, weitergefahren, zerrissen|zerbrochen|zerstört,
        zurückgegangen|zurückgebucht, explodiert|eingestürzt|umgefallen, beklaut|entwendet|weggenommen|mitgenommen,
        gescheitert, rohrbruch|blackout|stromausfall, verschollen`,
      weak: `
        abgestürzt, ausgefallen|ausfall, doppelt, fehlt|fehlen, geschlossen, im auto, kaputt|hin|defekt,
        storniert|gestrichen, toten, vergeben, verloren, verpasst|verpassen, weg, zu spät`,
    },
  },
  person: `
    ans telefon, will|möchte|brauche einen menschen|mitarbeiter|berater, anrufen mich, bitte ein? mensch|menschen, bitte melden, durchstellen,
    echte|echten|echter|echtem person|mensch|menschen|mitarbeiter|mitarbeiterin, kein|keinen bot bitte,
    mensch|menschen bitte, gibt es ~ hotline|telefonnummer, ihre|eure|welche telefonnummer, jemanden
    sprechen|erreichen, kundenberater*, melden sie sich, mich ~ anrufen, mit einem menschen, mit
    einem|einer ~ mitarbeiter*|berater*|menschen sprechen|reden|telefonieren|verbinden, mit jemandem ~
    sprechen|reden|telefonieren, mitarbeiter sprechen, ruf* mich|uns ~ an|zurück, rufen sie ~ an, rückruf,
    stellen sie mich ~ durch, telefonisch erreichen, uns anrufen, verbinden|rufen sie mich, vorgesetzt*,
    will keinen bot|chatbot|roboter, zurückruf*`,
  resignation: `
    bin raus, bringt ~ nichts|nix, dann eben nicht, dann halt nicht, dann lassen wir, egal, gebe|geb ~ auf, hat keinen|kein
    sinn, lass|lassen|lasst ~ gut sein, lass|lassen ~ es, macht keinen sinn, schon gut, sinnlos, spar dir|euch, sparen sie
    sich, vergessen sie es|das, vergiss es|das, vergisses, zeitverschwendung, zwecklos`,
  manners: {
    'someone-dear': `
      er, ihn, ihm,
      sie ist|hat|liegt|sitzt|wartet|wird|braucht|bekommt|kann|weint|war|steht|nimmt|atmet|kriegt|hört|schläft|friert|fragt|isst|trinkt,
      seine*, ihre ~ tabletten|medikamente|mutter|hand, hat sie|er, ist sie|er, der kleine|bub, die kleine`,
    'you-did': `
      in|auf|von|mit|zu ihrer|ihrem|ihren|eurer|eurem|euren, sie schreiben, sie|ihr|du haben|habt|hast,
      haben sie, habt ihr ~ mir|uns|mich|meine*|das|die|den|nicht|einfach,
      ihr|ihre|euer|eure|eurem|eurer|ihrem|ihren|ihrer ~ fahrer|kurier|bote|techniker|app|bot|brief|mail|system|portal|hotline|mitarbeiter*|kollege|kollegin|firma|schreiben|antwort|seite|automat|zentrale|laden,
      von ihnen|euch`,
    'says-otherwise': `
      sagen sie, schreiben|schreibt, gesagt, auf dem zettel|brief|foto|bescheid, sagt, heißt|hieß es,
      steht|stand da|dort|drin|auf, angeblich, laut, zeigt, meint, erzählt`,
    nobody: `
      niemand, keiner, keinem, kein mensch|schwein|einziger, nichts, nix, nirgends,
      keine antwort|spur|rückmeldung|reaktion|auskunft|sau, kein wort|strom|licht|signal|netz, niemanden|niemandem`,
    they: `
      man sagt|sagte|hat|schickt|verweist|lässt, die sagen|sagten|haben|wollen|lassen|meinen,
      jeder sagt|schickt|verweist,
      hotline|zentrale|bank|amt|versicherung|schule|krankenhaus|klinik sagt|meint|schickt`,
    'right-now': `
      jetzt, heute, heut, gerade, grad, soeben, während ich, momentan, es ist dunkel|nacht|spät, morgen, gestern,
      montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag, eben, vorhin`,
    since: `
      seit, tag #, # tage|wochen|monate|stunden ohne|lang|schon, seitdem, den ganzen tag, die ganze nacht|woche`,
    'here-stuck': `
      stehe|steh|stehen|steht, sitze|sitz|sitzen|sitzt, liege|liegt, hocke|hocken, vor der tür, draußen, vor ort,
      vorm|vor verschlossen*, am bahnhof|flughafen|gleis|gate|bahnsteig|straßenrand,
      im auto|regen|dunkeln|kalten|aufzug|lift|krankenhaus|treppenhaus|flur|krankenwagen,
      auf dem boden|gang|parkplatz|balkon|feldbett, auf der straße|autobahn|treppe, warte|warten, hier, drinnen,
      unten, da ist|sind|steht|liegt, drin, oben`,
    cannot: `
      nicht, kein*, nie`,
    'calls-anyone': `
      wer hat|ist, wo ist|ich, was mach|mache|soll, wissen, jemand*, irgendwer, irgendjemand,
      wer ~ hilft|kommt|ruft|kümmert|sagt, weiß nicht`,
    'i-tell': `
      ich, mir, mich, mein*, wir, uns, unser*`,
    plans: `
      anmelden|mitmachen, geschenk|gutschein, könnte|könnten ich|wir|man, bräuchte*, reservier*,
      zum geburtstag|kaffee|essen|fest|konzert|jubiläum|kindergarten|spielen, ins|beim, oder, nach dem, bringen,
      karten, hätte|hätten, möchte|möchten, gern|gerne,
      wollen|will|wollte ~ wissen|fragen|bestellen|buchen|kaufen|verschenken|schenken, plane|planen, suche|suchen,
      nächste|nächsten|nächstes|kommenden woche|monat|jahr|sommer|frühjahr|winter|herbst, in # wochen|monaten,
      zum|für ~ geburtstag|hochzeit|taufe|feier|urlaub|ausflug`,
    'plays-down': `
      bisschen|bissl|bisserl|bitzeli, diesmal, doof|blöd, ehrlich gesagt, eilt nicht, ein wenig, etwas,
      gesund|wohlauf, gott sei dank, haha, immerhin, inzwischen|mittlerweile,
      kein drama|weltuntergang|beinbruch|ding|stress, kribbelig|mulmig, leicht, lästig, mühsam, naja|na,
      nicht schlimm|dringend|tragisch|weiter|eilig, nicht so|ganz, noch|doch|kurz|einfach mal, schade, wenigstens,
      wie abgemacht|vereinbart|geplant, wollte ~ sagen, zum ersten|zweiten mal, zum glück, zur info, ärgerlich,
      nervt|nervig|genervt, besser, brauche nur|bloß|lediglich, hat zeit, auf eigenen wunsch`,
    'wishes-better': `
      bitte, wäre schön|gut|nett|toll|super|hilfreich, nächstes mal, beim nächsten,
      könntet|könnten|könnt|können ihr|sie ~ ändern|beheben|prüfen|nachsehen|abstellen|schauen|anpassen|korrigieren|nachliefern|austauschen|erklären,
      vorschlag, feedback|rückmeldung|anregung, früher war, als früher|vorher|sonst, statt, ersatz, umtausch*,
      erstatt*, erwartet|erwarte, nachlass, reklam*`,
    but: `
      aber, jedoch, allerdings, obwohl, leider, trotzdem`,
    'bare-life': `
      abschieb*, akku, allein|alleine, apotheke, arbeiten|arbeit|job|stelle|schicht, arbeitslos*, arme, armen,
      aufenthalt*, bad|kinderzimmer|küche, beine, belegschaft, bett, blut, brief, bus|zug, bürgergeld, dach,
      duldung*, dunkel*, einbürger*, entlassen, ernte*, ersparnis*, essen|gegessen, finger*, fuß, fähre|zelt|bank,
      füße, geburtsurkunde*, gehälter, gekündigt, geld|erspart*, gepfändet, gericht, gesellen,
      grenze|flughafen|bahnhof, handgelenk, haus|wohnung|zimmer, heizung*, herd|ofen, herz*, hunger*, hungrig, hüfte,
      inkasso*, insolven*, jobcenter, kinder, kindergeld, knie, knöchel, krankengeld,
      krankenhaus|spital|klinik|station|arzt|ärztin|praxis, kunden, kälte, körper, kühe, leben|lebt|lebe, leber,
      lippe*, luft|atmen|atmet, lunge*, magen, mahlzeit, mahn*, mantel|jacke|schuhe, miete*, milch|wasser,
      mitarbeiter*, mund, nach hause, nacht|nachts, nase, niere*, obdach*, ohr, ohren, pass|ausweis|papiere|visum,
      pension, pfänd*, pleite, pulver, pässe, reisepass*, rente*, rippe*, räumung*, rücken,
      schlafe|schlafen|schläft|geschlafen, schlüssel, schuld, schulden*, schulter*, schädel*, sorgerecht*,
      sozialhilfe, sparbuch, staatsbürger*, straße|gehsteig|gehweg, strom, tabletten, tiere,
      treppe|treppenhaus|keller|aufzug, tür, vermieter*, vieh, windel*, zahn, zuhause|heim, zunge*, zwangsräum*,
      zähne, lohnzettel|lohnabrechnung, kredit|kredite|kreditrate,
      hand|hände|arm|bein|kopf|brust|hals|bauch|haut|auge|augen|gesicht, lohn|gehalt, heizen, spritze*`,
    'usual-business': `
      abhol*, abo|abonnement|mitgliedschaft, angebot*, auswahl, beleg*, bestell*, breite, eignet,
      einstellung*|online, empfehl*, empfiehlt, ersatzteil*, ersetz*, erstatt*, fahrplan*, filiale*, führen, führt,
      garantie, gebühr*|preis|preise|kosten|kostet|kurs, geeignet, geschenk*, gewährleistung, größe, höhe,
      installier*, katalog*, kilo, kompatibel, kontoauszug|auszug, kunde|kundin|kunden, lager*, leihen, liefer*,
      liter, lohnt, länge, marke*, mieten, modell*, muster, newsletter*, paket|päckchen|packerl, parkplatz*, passen,
      passend, passt, passwort|pin|code|login|anmelden, porto, rabatt*, reservier*, retour*, rückgabe*,
      sendung*|sendungsverfolgung, sorte*, tarif*, taugt, testphase, umtauschen, upgrade*, variante*, verfügbar,
      verkaufen, verleih*, verlänger*, versand*, versicherung|police|staffel, version*,
      zahlung|überweisung|buchung|abbuchung|umsatz, öffnungszeit*, rechnung|quittung|kassenbon, vertrag, aktion,
      laden|shop|kassa|kasse, prospekt|anleitung, produkt|artikel, umtausch|rückgabe|rücksendung|rückerstattung`,
    'long-ago': `
      vor # jahren, vor jahren, letztes|voriges|vergangenes jahr, letzten sommer|winter|herbst|frühling,
      im frühjahr, seit # jahren, damals, als kind, seit jahren, in pension|rente, im vorjahr`,
    lack: `
      nicht|nichts|kein|keine|keinen|keiner ~ mehr, ist|sind alle|aus, kommt|kam|öffnet|geht|startet ~ nicht,
      abgelehnt|verweigert|gekündigt|gestrichen, verschwunden, kalt|dunkel, letzte|letzten, ohne, weg, leer,
      gesperrt, falsch*, abgestellt, abgeschaltet, tot, fehlt|fehlen, fort, raus, geht nicht, drin, storniert,
      gelöscht, vergeben, ist zu, null, kaum`,
    figures: `
      euro, # prozent, minus #, # euro|stunden|minuten|grad, # uhr, um #, bin #`,
    'other-time': `
      im|ab|seit januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember,
      im|letzten|nächsten|diesen sommer|frühjahr|frühling|herbst|winter, letztes|nächstes|voriges|dieses jahr,
      heuer, # jahre|jahren, 19*, achtziger, aufgewachsen, damals, einst, erbstück, generation*, geerbt,
      großtante, jahrzehnt*, kindheit, kriegs*, neunziger, schulzeit, sechziger, seinerzeit, siebziger, urgroß*,
      ursprünglich, vorfahren`,
    'life-goes-on': `
      abitur, angeln*, ausflug*, ausstellung*, backen, begeistert*, bienen*, blume*, blüh*, brettspiel*, bräutigam,
      bücher*, camping*, chor*, club*, dankbar*, einvernehmlich, eisenbahn*, enkelin*, erholt, fasching*, feiert,
      festival*, film*, flöte, freibad*, friedlich*, fröhlich*, fußball*, garten*, gebacken, geburtstag*, gedeih*,
      gefreut, geige*, gemüse*, gemütlich*, genes*, genieß*, gespielt, gitarre*, glücklich*, golf*, grillen, gärt*,
      herrlich, hobby*, honig*, huhn, hübsch*, hühner*, hütte, instrument*, jazz, jubiläum*, kaffee*, kaninchen,
      karneval*, kegel*, keramik*, klavier*, klettern, kloster, kuchen*, kunst*, kurs|stunden, lach*, lesung*,
      liebling*, lustig*, malt|malen, marathon*, modell*, munter, museum*, musik*, nachbarin, orchester*, ostern,
      picknick*, pilz*, proben, puzzle*, quiz, rad|fahrrad|boot, reiten*, roman*, rosen*, salat*, sammel*, sammlung*,
      sauna, schrebergarten, schwimm*, schwört, schön*, segel*, sing*, stammbaum*, stolz*, strick*, surf*, tante,
      tanz*, team*, tennis*, theater*, tisch, tomate*, torte*, traktor*, trompete*, turnier*, töpfer*, verheiratet,
      verlobt, wander*, witz*, wunder*, yoga, zeichn*, zeitung, zirkus*, zoo, zufrieden, älteste*, ski, skifahren,
      skiurlaub, skikurs, vereins*, nähen|näht|nähkurs, schützenverein, stolz|froh|glücklich, band|verein,
      urlaub|meer|see|wandern, sammle|sammelt, gitarre|geige, torte|brot|tee, theater|kino|konzert, tomaten`,
    therefore: `
      also, deshalb, darum, drum, deswegen, nun, und jetzt`,
    'asks-which': `
      brauche ich, darf, geht das, gibt es|s, gibts, habt ihr, habt ihr|sie, kann ich|man, macht ihr,
      sind die|das, was kostet, welch*, wie viel|viele|lange|weit, wieviel`,
    grave: `
      110, 112, abgestürzt, abschied*, alarm, allerg*, angegriff*, angriff*, asche, atemnot, auflauer*, autobahn*,
      bedroh*, beerdig*, begräbnis*, bergwacht, bestatt*, beule*, blass, blitz, botschaft, bremse*, bricht, brücke*,
      droht, durchfall, eifersüchtig, eingeschläfert, einschläfer*, einsperr*, einäscher*, entzünd*, ertrink*,
      exmann, feuer*, flammen, flücht*, frier*, funken, gefallen, geflüchtet, gefängnis*, gelähmt, gerüst*,
      geschlagen, geschrien, gestochen, getreten, getötet, gewalt*, geweint, gewitter, gleis*, gondel*, grab*, haft,
      hebamme, hinterblieb*, hochwasser, hubschrauber, hust*, infarkt, intensiv*, jugendamt, klippe, kollaps*,
      konsulat, krampf*, kran, kranz*, kreißsaal*, kribbel*, kripo, kränze, lahm, lauert, lawine*, leichenhalle,
      luftnot, lähm*, missbrauch*, misshandel*, mord*, nackt*, nadel*, notarzt*, notaufnahme, notruf*,
      notschlafstelle, ohnmächt*, pfarrer*, pille*, polizist*, prügel*, rettung*, richter*, sanitäter*, sarg*,
      schacht, schlagen, schlug, schlägt, schläuche*, schmerz*, schreit, schwach, schweiß*, schwer, schwind*, seil*,
      spital*, stalk*, standstreifen, starb, sterben, sturm*, sturz*, stöhn*, symptom*, telefonseelsorge, testament,
      todesanzeige, tot, tote*, totgeburt, trauer*, tumor*, töten, umbring*, umgebracht, verbrannt*, verbrenn*,
      vergewaltig*, vergift*, verklebt, verletz*, verprügel*, verwirrt, verzeih*, verätz*, weggetreten, weglauf*,
      wehen, weinen, weint, wimmer*, würg*, zuckt*, zugeschwollen, überfall*, überschwemm*, stromschlag|stromausfall,
      erbricht|erbrochen, schrie|schrien, klinge, magnet|magnete, krank|kranke|kranken|kranker, verfolgt,
      versteckt|verstecke|verstecken, kontrolliert, fremde|fremder|fremden|fremdes, mein|meine|ihr|sein ex,
      betrunken|trinkt, brüllt|klopft|hämmert, koma, dement, ratten|mäuse, fluss, gezockt|verspielt|verzockt,
      rippen|kiefer|stirn, messer|waffe|pistole*`,
    'small-faults': `
      abgeplatzt, ausgeblichen, delle*, fleck*, klapper*, klebrig, klemmt, knarz*, knitter*, kratzer*, krümel*,
      lauwarm, matschig*, pampig, quietsch*, ruckel*, schief*, schreibfehler, tippfehler, unfreundlich*,
      unscharf, verblich*, verkratzt, versalzen, verschmiert, verschrieb*, wackel*, zerkratz*`,
  },
};
