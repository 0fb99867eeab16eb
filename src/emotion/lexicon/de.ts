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
  lookalikes: 'verrückt geflogen getauscht umgetauscht schade',
  turns: 'aber jedoch',
  cues: {
    anger: {
      strong: `
        noch nie ~ wütend, mir langt, bin|war außer mir, abgefuckt, alles andere als erfreut, angepisst, ankotz*, aufgebracht, ausflippen,
        ausraste*, bin|sind ~ sauer|verärgert, bodenlos*, empörend, empört, entrüstet, entsetzt, erbost,
        es|mir reicht, fasse es nicht, fassungslos, hasse euch, ich hasse, könnte platzen|schreien|kotzen,
        langsam|jetzt reicht*, platzt ~ kragen, so angry, so sauer|wütend|enttäuscht, stinksauer, stocksauer,
        verrücktwerden, weißglut, wütend, zornig`,
      clear: `
        angry, aufregen, frust*, gefrustet, grantig, kotzen, kragen, mir ist schlecht, narrisch, rasend,
        reichts, sauer, schockiert, sprachlos, verärgert, wut`,
      weak: `
        enttäusch*, genervt, hass*, nerv*, traurig, unzufrieden`,
    },
    blame: {
      strong: `
        abgehaun|abgehauen, abgespeist, abgewimmelt, abgezockt, abzocke*, alles genommen, arglistig*, armselig,
        belogen, beschiss, bestohlen, betrogen, betrug, betrüger, bodenlos*, clusterfuck, das letzte,
        der dank dafür, desaströs, dilettant*, diskriminier*, drecks*, dreist, dreistigkeit, entsetzlich,
        erbärmlich, farce, frechheit, gauner, gelogen, getäuscht, grauenhaft, grottig, halsabschneider,
        herzlos, himmelschreiend, hingehalten, idioten, im stich gelassen, inakzeptabel, inkompeten*,
        jetzt ist schluss, jämmerlich, kaputt gemacht, kriminell, kundenfeindlich, lügnerin|lügner,
        menschenunwürdig, menschenverachtend, nachts schlafen könnt|können, pampig, patzig, reingelegt,
        respektlos, ruiniert, rücksichtslos, saftladen, sauerei, schande, schikan*, schlamperei, schweinerei,
        schäm* ~ euch|sie, schämt, servicewüste, sitzen lassen, stolz drauf sein, stümper*, totalausfall,
        totalversagen, trauerspiel, um mein eigenes, unfassbar, unfähig*, unmenschen, unmenschlich, unseriös,
        unterirdisch, untragbar, unverschämt*, verarsch*, verbrecher, vermasselt, verraten, versagerverein,
        versaut, verschaukel*, was soll der|das, was stimmt ~ nicht, wucher, zumutung`,
      clear: `
        albtraum, alptraum, armutszeugnis, arrogant, beleidig*, blamage, chaot*, deppen, desolat, dieb*,
        ein rätsel, frech, fürchterlich, grottenschlecht*, horror, ignorier*, keiner ~ weiß|von was,
        kümmert sich ~ niemand|keiner, lappen, lächerlich, lüge*, lügt, megafail, mies*, miserabel, murks,
        peinlich, pfusch*, reinfall, scheißegal, schlampig, schlechteste*, schämen,
        sitzen|stehen gelassen|lassen, skandal*, unhöflich, unprofessionell, unzumutbar, unzuverlässig*,
        vertröstet, verzeih* ~ nie|nicht, veräppel*, wegen euch, willkür*, ätzend`,
      weak: `
        schrecklich, furchtbar, katastroph*, angeblich, blöd, dumm, mist, schlecht*, versagt`,
    },
    swearing: {
      strong: `
        am|für'n arsch, beschissen*, fick*, fuck*, hurensohn, verfickt*, wichser`,
      clear: `
        arsch*, herrgott, kacke, pisser, scheiß*, wtf`,
      weak: `
        verdammt*`,
    },
    reproach: {
      strong: `
        gibt es bei ihnen|euch überhaupt, habt ihr sie noch, ist ihnen|euch klar, so geht man nicht,
        was das für uns|mich bedeutet, was soll das|der, wo ist mein geld`,
      clear: `
        warum muss ich, wie kann|soll man, wo bleibt`,
      weak: `
        nicht einmal|mal, stellung`,
    },
    sarcasm: {
      strong: `
        danke für nichts|nix, einfach|gaanz toll, glanzleistung, glückwunsch sie|ihr, großes kino,
        herzlichen dank dass, meisterleistung, na super|toll|prima|danke|bravo|herzlichen`,
      clear: `
        applaus, bravo, fünf sterne, fürs marketing, großartiger|toller|klasse service, hat ja zeit,
        herzlichen glückwunsch, im lokalteil, innovativ, luxusartikel, sehr hübsch, wie gewünscht`,
      weak: `
        respekt`,
    },
    humiliation: {
      strong: `
        ausgelacht, bloßgestellt, demütig*, entwürdig*, erniedrig*, gedemütigt, gekränkt,
        kein dieb|verbrecher|lügner|bettler, schäme|schäm mich, so dreckig, so geschämt, tasche durchsucht,
        vor allen leuten|anderen, vor der ganzen|allen|versammelter klasse|leuten|mannschaft|schlange|kollegen,
        vor meinen kindern|kollegen|kunden, vorgeführt,
        wie ein|eine|einen bettler|verbrecher|verbrecherin|dieb|diebin|hund|idiot|idiotin|tier, würdelos`,
      clear: `
        beschämend, beschämt, betteln`,
    },
    despair: {
      strong: `
        loszuheulen, wrack, nervenbündel, zerbreche, ekle mich, geheult, geflennt, oh gott, beine ~ weggesackt, ertrage ~ nicht, noch nie ~ angst, alles verloren, am boden, aufgeschmissen, ausgeliefert, aussichtslos, ausweglos, betteln, bite bite,
        brauche sofort, drehe ~ durch, existenz*, flehe, halte ~ nicht mehr aus, helft mir|uns, hilflos,
        hoffnungslos, ich will raus, inständig, kann nicht mehr, keine kraft,
        keiner|niemand fühlt sich ~ zuständig|verantwortlich, könnte schreien, lebende seele,
        lebt er|sie ~ noch, macht mich fertig|kaputt|krank, mir kommen die tränen, mit den nerven,
        mit jemandem ~ entscheid*, nerven am|liegen, nicht mehr weiter, nur noch schreien|heulen|weinen,
        ohnmächtig, schäme mich, tut|macht doch was, untröstlich, verzweifel*, verzweifle, verzweiflung,
        völlig fertig, völlig|total|komplett am ende, was mach ich ~ jetzt, was mache ich jetzt, weine,
        weiß nicht mehr|weiter, weiß nicht wohin, wo ist ~ mutter|vater|mama|papa|sohn|tochter|mann|kind|baby,
        zum heulen`,
      clear: `
        am durchdrehen|ende|verzweifeln, bitte helft|antwortet|helfen, bitte sagen sie, brauche dringend,
        durchdrehen, ersparnisse, fertig gemacht, helfen sie mir, heul*, hilfe, ich mag nicht mehr,
        keiner ~ hilft|helfen|sagt|zuständig|meldet|erreichbar, mensch* am telefon, nervlich,
        nichts funktioniert, niemand ~ hilft|helfen|sagt|zuständig|erreich*, ratlos, schreien, so dumm|blöd,
        tränen, was soll ich ~ tun|machen, weine*`,
      weak: `
        geht ~ ran, noch was machen`,
    },
    fear: {
      strong: `
        angst um, ausgeraubt, beängstigend, furchtbare|schreckliche|riesige|solche angst, fürchte mich,
        habe|hab|solche|große|wirklich angst, herzrasen, hände zittern, mache mir ~ sorgen,
        mein geld noch sicher, panikattacke*, panisch, reingefallen, räumt ~ konto|leer, schlaflos,
        solche|in panik, todesangst, traue mich nicht, vor angst`,
      clear: `
        angst, bange, befürcht*, besorgt, betrüger, beunruhig*, gehackt, geschockt, konto leer, mulmig, nervös,
        nicht geschlafen|schlafen, panik, verunsichert, zitter*`,
      weak: `
        sorge*`,
    },
    grief: {
      strong: `
        beerdigt, einem|einer toten, fehlgeburt, hospiz, im sterben, ist ~ verstorben|gestorben, kind verloren,
        lebt nicht mehr, mutter|vater|mann|frau|sohn|tochter|oma|opa|bruder|schwester ~ gestorben|verstorben,
        selbstmord, sterbeurkunde, suizid*, totgeboren, wäre ~ geworden`,
      clear: `
        beerdigung, beisetzung, bestattung, gestorben, krebs, trauerfall, trauern, urne, verstorben, witwe*`,
      weak: `
        tod`,
    },
    need: {
      strong: `
        letzte bus|zug|bahn ~ weg, wird dunkel, es dunkelt, niemand|keiner ~ hier|da, schlafen im lager|auto, # euro rente, # euro|franken übrig|noch|mehr|bis, allein mit dem|der, alles dunkel, am boden,
        an wen ich mich, angewiesen, auf dem boden, auf der intensiv|intensivstation, aufgewacht ~ gang|flur,
        ausgesperrt, beatmung*, bei kerzen|kerzenlicht, brot bitten, chemo*, demenz, dialyse, eingeschlossen,
        feldbett, für immer zu|sperre, gerichtsvollzieher, gestrandet*, im dunkeln, insulin, kein strom|wasser,
        keine|ohne heizung, kein|ohne geld, lebe|wohne|ganz|nachts allein, miete ~ zahlen, mit baby,
        mit dem säugling, mit einem säugling, neugeboren*, nicht aus der wohnung, nicht geschlafen,
        nicht nach hause, nichts zu essen, noch # euro|franken, notunterkunft, obdachlos, ohne bargeld,
        palliativ*, pflegebedürftig*, räumungsklage,
        schlafe|schlafen|schläft|schlief im|in|auf ~ auto|flur|turnhalle|büro|keller|sofa|karton|boden|feldbett,
        schwer krank, schwerbehindert, schwerkrank, sie ist dort allein, sitze*|häng* ~ fest,
        sonst keinen|niemand*|keinem, strom ~ abgestellt|abgedreht, turnhalle, unbezahlt frei,
        verliere ~ job|wohnung, wartesaal|wartezimmer|gang|flur ~ übernachtet|geschlafen|aufgewacht,
        weder ein noch aus, weiß nicht ~ an wen|wem, wiegt noch, zusperren`,
      clear: `
        # grad, akku|batterie # prozent, alleinerziehend, am gate, bandscheibe, behindert, behinderung,
        bürgergeld, diabet*, eingesperrt, feststecken, fieber, fremde* stadt|land, frieren, gefangen,
        geht|sieht|hört kaum|nicht|fast, ich bin #, im ausland, im schnee, im sessel, in der kälte,
        kein empfang|netz|signal, kessel|therme ~ stillgelegt, kleinen kindern, kleinkind*, krankengeld,
        krankenhaus, krankenstand, medikament*, meine kinder, minus #, mitternacht, nirgendwo, notfall,
        ohne klo|wc, pflegerin|pfleger|pflegedienst, pflegestufe|pflegegrad, rentner*, rollstuhl, schwanger,
        sitze|warten|sitzen seit, stehe ohne|seit, stranden, säugling, taub, wochen alt*, über nacht,
        übernacht*`,
    },
    danger: {
      strong: `
        er steht ~ vor|unten|unterm, wanzen|maden|kakerlaken, hals geht|wird zu|eng, nicht wecken, bringt|bringe sich|mich ~ um, angefasst, ganze dose|packung, adresse veröffentlicht|weitergegeben, angefahren|überfahren, angegriffen, atmen geht,
        atmet ~ kaum|nicht|schwer, bedroht, blutet stark|weiter|noch, bremsen ~ versagt, brustschmerz*,
        bucht|buchen ~ ab immer|weiter, co-melder|co-warner, das leben nehmen,
        decke ~ heruntergekommen|herunter|eingestürzt|runter, doppelt genommen, droht|drohen mir|uns|damit,
        eingebrochen, epileptischer, erpress*, explodier*, feuer gefangen, frauenhaus, gasgeruch, geflohen,
        gift, hat|kennt|weiß|haben meine|unsere adresse, herzinfarkt, hört nicht auf zu bluten,
        kamera ~ gefunden, karte und pin ~ mitgenommen, kohlenmonoxid,
        kommt rauch|qualm|wasser aus|durch|heraus, krampft, lebensgefahr, link geklickt,
        lippen|zunge|gesicht|hals|arm|hand|auge ~ dick|geschwollen|taub|zugeschwollen, messer|waffe,
        mir|sich das leben, nicht mehr leben, nicht mehr leben|da sein, näherungsverbot|kontaktverbot,
        ohnmächtig, rauch ~ aus|kommt|raus|heraus,
        riecht ~ gas|verbrannt|verschmort, ritzt, räder ~ blockiert|blockierten, schlaganfall, schlägt funken,
        selbstmord|suizid, stromschlag, umbringen, umgekippt, unter wasser,
        verbrüht, vergiftet, verreckt, verschluckt, von allein|selbst ~ auf|fällt,
        vor meiner|unserer|meinem|unserem haus|tür|haustür|wohnung|fenster, wasser ~ durch ~ decke|lampe,
        wasserschaden, weg von ihm, weiß ~ wo|straße ich wohne, zucker steht|steigt, überdosis, überfallen,
        überschwemmt`,
      clear: `
        abbuchungen ~ nach der anderen, abwasser|fäkalien, ausschlag, bedrohung, belästig*, bettlägerig, blut*,
        boxten, brand, brennt, einbruch, erbricht|erbrochen|spuckt|übergibt, feueralarm|brandalarm,
        fährt nicht richtung, gebrannt, kollabiert, kopfweh|kopfschmerzen, narkose, qualm|rauch, schimmel,
        schmerzen, schwellung|geschwollen, schwindlig|schwindelig, sehe ~ doppelt|nichts|nur, taub,
        test ~ positiv, türen verriegelt, unfall, verletzt, vorhang im, zuckerkrank`,
      weak: `
        bremsen, gefährlich, rauch*`,
    },
    repeat: {
      strong: `
        aus der leitung, das|schon dritte|vierte|fünfte mal, elfmal, hingehalten, hinterherlaufen,
        hinterhertelefonier*, hotline ist zu, immer derselbe|dieselbe|dasselbe, spielt musik, textbaustein*,
        wie oft, zigmal, zum dritten|vierten|fünften|zweiten|#.|hundertsten|tausendsten|wiederholten mal`,
      clear: `
        # anrufe|techniker|mails, aufgelegt, dritte|vierte|fünfte|sechste|jedes mal,
        dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte nacht|woche|monat|brief|tag, frage ich nicht,
        fünfmal, immer das gleiche, immer noch nicht*|kein*, jeden monat, jedesmal,
        keine antwort|rückmeldung|reaktion, keinerlei, kopierte*, mehrfach, mehrmals, meldet sich wer|keiner,
        nichts passiert|gehört, nie ~ gemeldet, niemand|keiner antwortet|reagiert|meldet,
        nummer drei|vier|fünf, reagiert ~ nicht, seit # wochen|monaten|tagen|stunden, seit wochen|tagen,
        standardantwort*, versprochen, viermal, weiterverbunden`,
      weak: `
        schon|immer wieder, warteschleife, # mal, dreimal, erneut*, immer noch, jeden tag, wieder, zweimal`,
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
        das letzte mal, das wars dann, fristlos, holt den kram, jahre treu, kunden ~ verloren,
        kündige ~ alles|heute|sofort, letzte chance|warnung, nie wieder|mehr, nimmerwiedersehen,
        raus aus dem vertrag, zur konkurrenz`,
      clear: `
        # jahren ~ kunde, alles kündigen|kündige, anderen anbieter, behalten sie das, bereue, kündigt alles,
        letztes mal, wechsel ~ zu*, wechsle, woanders`,
      weak: `
        flixbus, konkurrenz, kündig*`,
    },
    legal: {
      strong: `
        an die presse|öffentlichkeit|zeitung, anwalt, anwält*, aufsichtsbehörde, bafin, bundesnetzagentur,
        danach übernimmt, das ist betrug, erstatte anzeige, fristsetzung, gesetzwidrig, haben zeit bis,
        hiermit ~ frist, mit einem reporter|journalisten|kamerateam, nachfrist, ombudsmann, rechtsanwalt,
        rechtsschutz*, rechtsweg, rechtswidrig, schadenersatz, schadensersatz, schlichtungsstelle,
        staatsanwalt*, strafanzeige, strafbar, ultimatum, verbraucherschutz, verbraucherzentrale, verklage*,
        zur polizei|zeitung|verbraucherzentrale`,
      clear: `
        fordere, gericht, ich erwarte, illegal, klage, klagen, polizei, stellungnahme, verlange`,
      weak: `
        anzeige, beschwerde, frist, reporter*|journalist*`,
    },
    public: {
      strong: `
        poste* ~ überall`,
      clear: `
        presse`,
      weak: `
        bewertung, fernsehen`,
    },
    urgency: {
      strong: `
        beeil*, eine stunde vorher, SOFORT, unverzüglich`,
      clear: `
        bis freitag|morgen|heute|mittag|mitternacht|#, dringend, fällig, heute noch|abend|nacht, hochzeit*,
        in # minuten|stunden|min, in einer stunde, morgen früh|um|ist|mittag, notfall, prüfung, sofort,
        umgehend, vorrat bis, vorstellungsgespräch, vor|um # uhr, weihnachten`,
    },
    trouble: {
      strong: `
        doppelt abgebucht, karte ist weg, mein geld zurück, will ~ geld`,
      clear: `
        geklaut, geld zurück, mein geld, nicht bestellt|geliefert|abgeholt, niemand sagt, verpasst`,
    },
    praise: {
      strong: `
        bester kauf, gerettet, liebe es, tausend dank`,
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
        spaß`,
    },
    resolved: {
      strong: `
        alles gutgemacht, alles gut|bestens, am selben tag ~ getauscht|da|repariert, ganz friedlich|gut,
        gar nicht sauer, ging|geht es ~ wieder, halb so wild, hat alles gelöst, hat sich erledigt,
        hat ~ geklärt, ist ~ behoben|repariert|erledigt|geklärt|gerichtet, kam|kommt heil, kein stress|problem,
        keine sorge|eile|beschwerde, läuft|geht|funktioniert wieder, nicht dringend|beschweren, nichts kaputt,
        nur neugierig, passt schon, vor freude, war schon da, wenn sie ~ zeit haben, wieder da,
        wollte ~ danken|bedanken`,
      clear: `
        alles klar, aus dem krankenhaus|spital zurück, ein traum, erledigt, in ordnung, ist zurück,
        kam|kamen|kommt|war|waren ~ pünktlich, läuft schon ~ wieder, nur zur info, sehr nett|freundlich|flott,
        zum glück`,
      weak: ``,
    },
    gentle: {
      strong: `
        kurze frage, neugierig, wäre schön`,
      clear: `
        darum die frage, für die seniorenzeitung|zeitung, ist für ein|eine referat|arbeit|kurs|schule,
        könnte klarer|besser, scherz, schreibe ~ artikel|arbeit|referat, spaß,
        wollte|will|wollt nur|bloß ~ wissen|fragen|schauen|sicher, wäre toll|nett, zahle ich gern|gerne`,
      weak: `
        ich finde nur, leider`,
    },
    'how-to': {
      strong: `
        was passiert|wäre wenn, was tut|macht man ~ wenn, wie lange dauert`,
      clear: `
        buche, erinnere|erinner mich, erzähle, finde, füge ~ hinzu, führt ihr, gilt, ich interessiere mich,
        ich suche, ist es möglich, kann ich|man, liefert ihr, lösche, nenne, sag mir, schalte, sende,
        setze ~ auf, spiel, spiele, stelle|stell ~ wecker|alarm|ein, was kostet|macht,
        wie sperre|kündige|ändere|lade|aktiviere|setze|löst|breche|zerstöre|komme|bekomme ich|man,
        wie viele|viel, wo kann, zeige, öffne, öffnungszeiten`,
      weak: `
        dürfen, gibt es, hat man, ich möchte|brauche, ist das, könnt|habt ihr, passt, wann, was ist der,
        welche, welchen, welches, wie ~ ich, wo ist`,
    },
    hypothetical: {
      clear: `
        falls, was wäre, wenn mir`,
      weak: `
        wenn ich|der`,
    },
    technical: {
      strong: `
        api, build, firewall*, panikmodus, rechnungskopie, schnittstelle, shirt, webhook*`,
      clear: `
        blog, einstellungen, größen, lager, rabatt, session, spiel`,
      weak: `
        buch, log, modus, passt, prozess, rechnung, verein`,
    },
    stake: {
      strong: `
        aufenthaltstitel|aufenthaltserlaubnis, abschieb*, allergi*, anfall, asthma*, asyl,
        atemgerät|beatmungsgerät, babynahrung, beatmung*, beerdigung|trauerfeier, befund, begraben, beisetzung,
        bestattung, blindenhund, blutdrucktabletten, chemo*, demenz, diabet*, dialyse, eigenes geld, epilep*,
        erbe, ernte, erspart*|ersparnisse, existenz*, flitterwochen, frauenhaus, frühchen, gerichtsvollzieher*,
        grab meine*|unsere*, grabstein, hausnotruf, hebamme, herzinfarkt, herzschrittmacher,
        herztabletten|herzmedikament*, hochzeit|trauung, hospiz, im siebten|achten|neunten|sechsten monat,
        inhalator, insolven*, insulin, intensivstation, kinderbett, konsulat|botschaft, krampfanfall*,
        krankenakte|patientenakte*, krankengeld, krankenhaus|klinik, kranz|bestatter*|einäscherung,
        lebensrettend*, lebenswerk, lebenswichtig*, letzten foto*|bilder|nachricht*|sprachnachricht*,
        liegt im sterben, lohn|löhne|gehälter, magensonde, milch für mein*, milchpulver, neugeboren*, niere*,
        notarmband|notrufarmband, notarzt|krankenwagen, notfallspray, operation|operiert|op, palliativ*,
        rollstuhl, räumung*, sarg, sauerstoff*, schlaganfall, schulbus, schwangere*, sorgerecht, standesamt,
        transplant*, treppenlift, unterhaltsvorschuss, urne, verhandlung, verstorben*, zwangsräumung,
        zwangsvollstreckung`,
      clear: `
        # kinder|leute|personen|gäste|mitarbeiter|familien, abschlussprüfung, alleinerziehend*,
        arbeitslosengeld, arzt, auf station, ausländerbehörde|jobcenter|jugendamt|arbeitsamt,
        babynahrung|milchpulver*|fläschchen, bafög, behindert, blind, blutdruck|blutzucker, bürgergeld,
        dem tod, der bescheid, die asche meine*|unsere*|von, die kinder|kleine|kleinen, ehemann*, einbürgerung,
        erbstück, exmann|exfrau|exfreund, familienkonto, fieber,
        frau|tochter|sohn|mutter|vater|oma|opa|kind|baby, führerschein, gehalt, gehörlos, gerichtstermin,
        hausrat, hund|katze, hypothek*|kredit*, hörgerät*, identität, ist # und, kaution,
        kita*|kindergarten*|krippe, kleinkind*, krebs, krematorium|friedhof, kündigung, kündigungsschutz,
        medikament*|tabletten|insulinpumpe, meine kasse|praxis|firma,
        meine|unsere|alle|letzten fotos|bilder|erinnerungen,
        meine|unsere|meiner|unserer kleine*|oma|tante|großmutter|schwiegermutter|verlobte,
        meine|unsere|meiner|unserer schwester|familie|kinder|eltern, mein|meinen|meinem|meines|ihr|ihren mann,
        mein|meine|meinen|meinem|meiner|unser|unsere|unserem|unseren firma|betrieb|laden|geschäft,
        mein|unser geld, mein|unser|meinem|meinen|unserem bruder,
        mein|unser|meinen|unseren|meinem|unserem bub*|mädchen|kleiner|kleinen|opa|enkel|onkel|ex*|schwager,
        miete, neffe, nichte, notfall*, papa|mama, pensionisten, pflege*, prothese*, prüfung|klausur|abschluss,
        rente, schwanger, sie|er ist #, staatsexamen, stipendium, säugling*, treppenlift, tumor,
        umzugswagen|umzugsfirma, unsere wohnung, unterhalt, verlobt*, vermieter*, visum|pass|reisepass,
        von meiner|meinem ~ großmutter|mutter|vater|oma|opa|großvater|mann|frau,
        vorstellungsgespräch|bewerbung, witwe*, ärztlich*`,
      weak: `
        alarm*, auto|bremsen, flug|flieger|boarding|anschluss*, geburtstag|weihnachten|heiligabend|ostern,
        haus|wohnung|keller|decke|dach|küche|tür, heizung|therme|kühlschrank|warmwasser, herz*,
        job|arbeit|arbeitsplatz, koffer|gepäck|geldbeutel|portemonnaie|schlüssel|brille, konto|karte, telefon,
        termin, urlaub|reise`,
    },
    harm: {
      strong: `
        kredit|vertrag|schulden ~ auf meinen|ihren|seinen namen, abgedreht, abgeklemmt, abgerissen|verschrottet|geschreddert|entsorgt, abgeschaltet, abgestellt,
        allein an|am|auf|im ~ haltestelle|bahnhof|straße|schnee, allein ~ gefunden,
        alles abgehoben|abgebucht|weg, alles gelöscht|weg|leer, alles was wir|ich haben|besitzen|hatten|habe,
        angegriffen|bedroht|belästigt, antwortet nicht mehr, atmet ~ nicht, auf der straße,
        auf die straße gesetzt, auf und davon, ausgesperrt,
        auto|ring|haus ~ verkauft, behalten ~ das geld, bekommt|kriegt ~ luft, bewusstlos,
        bin ich ~ tot|verstorben|gestorben, bin ~ los, blutet, dafür ~ unbezahlt,
        durfte|dürfen|darf nicht ~ mit|rein|hinein|bord|einsteigen, einem fremden, eingeredet|überredet,
        eingeschlossen, eingeschläfert, eingesperrt, entlassen, entzogen, erlebt ~ nicht mehr, falsche asche,
        falsche*|falscher sarg|leiche|grab|baby|patient|blut|bein|auge|tabletten|dosis|zahn|kind,
        falsche|falschen|falscher haltestelle, fliegen ~ raus, futsch, gefeuert,
        geht nicht ans handy|telefon|dran|ran, geplatzt, geschwollen, gestrandet,
        hat sie|ihn keiner|niemand gesehen, hatte schon das hemd, heim*kommen, herzstechen|schmerzen,
        hängt|steckt|steht zwischen, im dunkeln|kalten, in die spalte, in meinem namen,
        job|stelle|platz|lehrstelle|wohnung ~ los|weg|verloren, kann ~ nicht bezahlen|zahlen|arbeiten|laufen,
        kein strom|wasser|gas|netz|insulin|licht, keine luft|heizung|medikamente|milch, lahmgelegt,
        lebt ~ nicht mehr, leergeräumt|ausgeräumt, link geklickt, läuft wasser, macht alles zu,
        meinem|unserem|ihrem chef|arbeitgeber|mann|vermieter|eltern ~ erzählt|gesagt|geschickt,
        mit ihr ~ weitergefahren|weg, muss|müssen|sollen ~ raus|ausziehen|räumen, nach dem tod,
        nicht ~ mitfliegen|einsteigen|boarden|ausreisen|einreisen, nicht ~ zurückgekommen, nichts zu essen,
        ohne mich gestorben, ohne sie|ihn|mich|uns ~ weiter|weitergefahren|abgefahren|los,
        ohne telefon|strom|heizung|geld|wasser|medikamente|gepäck,
        operation|op|behandlung|chemo|transplantation ~ abgesagt|verschoben|gestrichen,
        pfändung|gepfändet|zwangsversteiger*|versteigert, rausgeworfen|rausgeschmissen,
        schlafen ~ auto|bahnhof|flughafen, seit # uhr offline, spurlos, steht ~ im grundbuch, verabschieden,
        vermisst, vertauscht|verwechselt, veröffentlicht, wasser läuft, weggeschickt, wir verlieren,
        zimmer|bett|platz|termin ~ vergeben, zusammengebrochen, überschwemmt|geflutet`,
      clear: `
        abgebucht, abgelaufen, abgewiesen|verweigert, ansage, auch hin|kaputt, aufgebraucht,
        aufgetaut|verdorben|taut, aufregung, beschlagnahmt, brennt|qualmt|raucht,
        doppelt eingezogen|abgebucht|bezahlt, eingezogen|einbehalten, falsche dosis|adresse|tabletten, friere*,
        gehackt, geht nicht ~ auf, geklaut|gestohlen, geliehen, gelöscht, gesperrt|eingefroren,
        hebt ~ nicht ab, hebt|geht|nimmt ~ keiner|niemand, ignoriert, in prüfung|bearbeitung seit?,
        kam niemand|keiner|nicht, karte ~ geschluckt|eingezogen, keiner da, leer, letzte|letzten #,
        macht|geht keiner|niemand, mich angezeigt, nicht angekommen|gekommen|erschienen|da,
        nicht durch|ausgezahlt|überwiesen, nie angekommen|gekommen, nirgends, pass ~ liegt bei ihnen|euch,
        pleite, rausgeflogen|ausgeloggt|abgemeldet, reicht noch, rücken|rückt ~ nicht heraus|raus,
        sitze|stehe|sitzen|stehen vor|draußen|im|am|mit, steckengeblieben, stecken|festsitzen|feststecken,
        stehen geblieben|bleibt, stehen|sitzen lassen|gelassen, stillgelegt, stillstehen,
        telefon tot|stumm|aus, tot, undicht|leckt, verfällt|verfallen, verletzt|krank, verschwunden,
        versperrt|verriegelt|zugesperrt, war schon offen|geöffnet, weitergefahren,
        zerrissen|zerbrochen|zerstört, zurückgegangen|zurückgebucht`,
      weak: `
        verpasst|verpassen, abgestürzt, ausgefallen|ausfall, doppelt, fehlt|fehlen, geschlossen, im auto,
        kaputt|hin|defekt, storniert|gestrichen, toten, vergeben, verloren, weg, zu spät`,
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
      steht|stand da|dort|drin|auf, angeblich, laut, zeigt, schreibt|schreiben sie|ihr|mir|er, meint, erzählt`,
    nobody: `
      niemand, keiner, keinem, kein mensch|schwein|einziger, nichts, nix, nirgends,
      keine antwort|spur|rückmeldung|reaktion|auskunft|sau, kein wort|strom|licht|signal|netz`,
    they: `
      man sagt|sagte|hat|schickt|verweist|lässt, die sagen|sagten|haben|wollen|lassen|meinen,
      jeder sagt|schickt|verweist,
      hotline|zentrale|bank|amt|versicherung|schule|krankenhaus|klinik sagt|meint|schickt`,
    'right-now': `
      jetzt, heute, heut, gerade, grad, heute früh|morgen|abend|nacht|mittag, soeben, während ich, momentan,
      es ist dunkel|nacht|spät`,
    since: `
      seit, tag #, # tage|wochen|monate|stunden ohne|lang|schon, seitdem, den ganzen tag, die ganze nacht|woche`,
    'here-stuck': `
      stehe|steh|stehen|steht, sitze|sitz|sitzen|sitzt, liege|liegt, hocke|hocken, vor der tür, draußen,
      vor ort, vorm|vor verschlossen*, am bahnhof|flughafen|gleis|gate|bahnsteig|straßenrand,
      im auto|regen|dunkeln|kalten|aufzug|lift|krankenhaus|treppenhaus|flur|krankenwagen,
      auf dem boden|gang|parkplatz|balkon|feldbett, auf der straße|autobahn|treppe, warte|warten`,
    cannot: `
      kann nicht, geht nicht, darf nicht, nicht, kein*, nie, komme|komm|kommen ~ nicht, lässt ~ nicht,
      will nicht`,
    'calls-anyone': `
      wer hat|ist, wo ist|ich, was mach|mache|soll, wissen, jemand*, irgendwer, irgendjemand,
      wer ~ hilft|kommt|ruft|kümmert|sagt`,
    'i-tell': `
      ich, mir, mich, mein*, wir, uns, unser*`,
    plans: `
      anmelden|mitmachen, geschenk|gutschein, könnte|könnten ich|wir|man, bräuchte*, reservier*, zum geburtstag|kaffee|essen|fest|konzert|jubiläum|kindergarten|spielen, ins|beim, oder, nach dem, bringen, karten, hätte|hätten, möchte|möchten, würde|würden gern|gerne,
      gern|gerne, wollen|will|wollte ~ wissen|fragen|bestellen|buchen|kaufen|verschenken|schenken,
      plane|planen, suche|suchen,
      nächste|nächsten|nächstes|kommenden woche|monat|jahr|sommer|frühjahr|winter|herbst, in # wochen|monaten,
      zum|für ~ geburtstag|hochzeit|taufe|feier|urlaub|ausflug`,
    'plays-down': `
      zum glück, gott sei dank, wie abgemacht|vereinbart|geplant, inzwischen|mittlerweile, gesund|wohlauf, noch|doch|kurz|einfach mal, nerv*|genervt, ärgerlich, lästig, mühsam, doof|blöd, kribbelig|mulmig, danke, bisschen|bissl|bisserl|bitzeli, etwas, leicht, kein drama|weltuntergang|beinbruch|ding|stress,
      nicht schlimm|dringend|tragisch|weiter|eilig, nicht so|ganz, eilt nicht, schade, naja|na, haha,
      ehrlich gesagt, wollte ~ sagen, zur info, immerhin`,
    'wishes-better': `
      bitte, wäre schön|gut|nett|toll|super|hilfreich, nächstes mal, beim nächsten,
      bitte ~ ändern|korrigieren|prüfen|beheben|anpassen|abstellen|stornieren|klären|richtig,
      könntet|könnten|könnt|können ihr|sie ~ ändern|beheben|prüfen|nachsehen|abstellen|schauen|anpassen|korrigieren|nachliefern|austauschen|erklären,
      vorschlag, feedback|rückmeldung|anregung, früher war, als früher|vorher|sonst, statt, ersatz, umtausch*,
      erstatt*, erwartet|erwarte, nachlass, reklam*`,
    but: `
      aber, jedoch, allerdings, obwohl, leider, trotzdem`,
    'bare-life': `
      treppe|treppenhaus|keller|aufzug, herd|ofen, mantel|jacke|schuhe, windeln|spritze*, vermieter|konto, fähre|zelt|bank, krankenhaus|spital|klinik|station|arzt|ärztin|praxis, apotheke, bus|zug, akku, brief, gericht, lohn,
      tabletten, kinder, nach hause, haus|wohnung|zimmer, zuhause|heim, tür, dach, bad|kinderzimmer|küche,
      straße|gehsteig|gehweg, nacht|nachts, dunkel*, bett, schlafe|schlafen|schläft|geschlafen, essen|gegessen,
      milch|wasser, strom, heizung|heizen, luft|atmen|atmet,
      hand|hände|arm|bein|kopf|brust|hals|bauch|lippen|haut|auge|augen|gesicht, körper, leben|lebt|lebe,
      arbeiten|arbeit|job|stelle|schicht, miete, lohn|gehalt|rente, pass|ausweis|papiere|visum, geld|erspart*,
      schlüssel, grenze|flughafen|bahnhof, allein|alleine, herz, blut`,
    'usual-business': `
      bestellung*|bestellen|bestellt|bestelle|bestellnummer, lieferung|liefertermin,
      sendung*|sendungsverfolgung, rechnung|beleg|quittung|kassenbon, kontoauszug|auszug,
      zahlung|überweisung|buchung|abbuchung|umsatz, abo|abonnement|mitgliedschaft,
      gebühr*|preis|preise|kosten|kostet|kurs, passwort|pin|code|login|anmelden, einstellung*|online,
      umtausch|rückgabe|rücksendung|erstattung|rückerstattung, reservierung, katalog|prospekt|anleitung,
      angebot|aktion, produkt|artikel|modell, kunde|kundin|kunden, filiale|laden|shop|kassa|kasse, garantie,
      tarif|vertrag, versicherung|police|staffel, größe, paket|päckchen|packerl`,
    'long-ago': `
      vor # jahren, vor jahren, letztes|voriges|vergangenes jahr, letzten sommer|winter|herbst|frühling,
      im frühjahr, seit # jahren, damals, als kind, seit jahren, in pension|rente, im vorjahr`,
    lack: `
      nicht|nichts|kein|keine|keinen|keiner ~ mehr, ist|sind alle|aus, kommt|kam|öffnet|geht|startet ~ nicht, abgelehnt|verweigert|gekündigt|gestrichen, verschwunden, kalt|dunkel, letzte|letzten, ohne, weg, leer, gesperrt, falsch*, abgestellt, abgeschaltet, tot,
      fehlt|fehlen, fort, raus, geht nicht, drin, storniert, gelöscht, vergeben, ist zu`,
    figures: `
      euro, # prozent, minus #, # euro|stunden|minuten|grad, # uhr, um #`,
    'other-time': `
      im|ab|seit januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember,
      im|letzten|nächsten|diesen sommer|frühjahr|frühling|herbst|winter, letztes|nächstes|voriges|dieses jahr,
      heuer, # jahre|jahren`,
    'life-goes-on': `
      neue|neuen|neuer|neues|neu, malt|malen, kuchen|torte|brot|tee, klavier|gitarre|geige, chor|band|verein, tanz*, sing*,
      rad|fahrrad|boot, museum|theater|kino|konzert, urlaub|ausflug|meer|see|wandern, nachbarin,
      hobby|sammle|sammelt, stolz|froh|glücklich|begeistert, lach*, liebling*, rosen|tomaten, kurs|stunden,
      jeden, kaffee, tisch, tante, langsam, dabei, zeitung, gespielt, hütte, alte|alten|alter|altes|alt,
      ersten mal, endlich, eigen*, garten, gut, schön*, ganz*, zusammen, beide*`,
    therefore: `
      also, deshalb, darum, drum, deswegen, nun, und jetzt`,
    'asks-which': `
      welch*, wie viel|viele|lange|weit, wieviel, was kostet, habt ihr, gibt es|s, gibts, kann ich|man,
      geht das, brauche ich, darf`,
  },
};
