import type { LexiconTable } from '../table.js';

/** German. What the rows mean and how a pattern is written is said in `table.ts`. */
export const de: LexiconTable = {
  language: 'de',
  letters: { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' },
  elision: false,
  numbers: `zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig mehrere viele etliche zig`,
  negators: `nicht kein keine keinen keiner keinem keines nie niemals ohne nichts weder kaum`,
  intensifiers: `sehr so echt wirklich extrem absolut total völlig richtig unglaublich wahnsinnig dermaßen stink mega komplett dermassen einfach zutiefst`,
  softeners: `leicht bisschen etwas wenig ein-bisschen einigermaßen halbwegs`,
  negatorsAfter: 'nicht',
  lookalikes: 'geflogen getauscht umgetauscht schade',
  turns: 'aber jedoch',
  cues: {
    anger: {
      strong: `
        abgefuckt, alles andere als erfreut, am ende meiner geduld, angepisst, ankotz*, auf 180|hundertachtzig,
        auf die palme, aufgebracht, ausflippen, ausraste*, außer mir, bin|sind ~ sauer|verärgert, blut ~ kocht,
        dicken hals, empörend, empört, entrüstet, entsetzt, erbost, es|mir reicht, fass zum überlaufen,
        fassungslos, hab* ~ satt, ich hasse, koche vor, kotzt mich, langsam|jetzt reicht*, maß ist voll,
        noch nie ~ so wütend|enttäuscht|sauer|verärgert, platzt ~ kragen, regt mich ~ auf, schnauze|nase voll,
        so angry, so einen hals, stinksauer, stocksauer, verdammt|so|richtig|echt sauer, weißglut, wütend,
        zornig, zum kotzen`,
      clear: `
        angry, aufregen, bin bedient, frust*, gefrustet, hass auf, kotzen, kragen, nicht erfreut,
        nicht mehr hören, rasend, rege* mich ~ auf, reichts, sauer, schockiert, sehr traurig,
        sehr|mehr|äußerst unzufrieden, sehr|so|extrem|maßlos|bitter enttäuscht, verärgert, wut`,
      weak: `
        enttäusch*, geduld, genervt, hass*, nerv*, satt, traurig, unzufrieden, ärger*`,
    },
    blame: {
      strong: `
        abgespeist, abgewimmelt, abgezockt, abzocke*, abzocker, allein|alleine gelassen, arglistig*, armselig,
        belogen, beschiss, betrogen, bodenlos*, clusterfuck, der dank dafür, desaströs, dilettant*,
        diskriminier*, drecks*, drecksladen, dreist, entsetzlich, erbärmlich, farce, frechheit,
        für dumm|blöd verkauft|verkaufen, gauner, geht gar nicht, geht garnicht, geht mal gar|garnicht, gelogen,
        getäuscht, grauenhaft, grottig, halsabschneider, herzlos, hingehalten, hängen lassen|gelassen, idioten,
        ihr könnt ~ nichts, im regen stehen, im stich gelassen, inakzeptabel, inkompeten*, ist das der dank,
        jetzt ist schluss, jämmerlich, konstant mist, kundenfeindlich, kümmert sich ~ niemand|keiner,
        menschenverachtend, nachts schlafen könnt|können, nicht akzeptabel, nicht euer|ihr ernst,
        nicht zu fassen|glauben, niemand|keiner kümmert, pampig, patzig, reingelegt, respektlos, ruiniert,
        rücksichtslos, saftladen, sauerei, schande, scheiß laden|service|firma|verein|bahn, schikan*,
        schlamperei, schlechter witz, schluss mit freundlich|lustig, schweinerei, schäm* ~ euch|sie, schämt,
        servicewüste, stolz drauf sein, stümper*, totalausfall, totalversagen, trauerspiel, um mein eigenes,
        unfassbar, unfähig*, unmenschlich, unseriös, unterirdisch, unterste schublade, unverschämt*, verarsch*,
        verbrecher, vermasselt, versagerverein, versaut, verschaukel*, warum es euch überhaupt,
        was soll der|das, wozu gibt es euch, wucher, zu doof|blöd|dumm, zumutung, über den tisch gezogen`,
      clear: `
        albtraum, alptraum, am schlechtesten, armutszeugnis, arrogant, beleidig*, betrug, betrüger, blamage,
        chaot*, dank dafür, das letzte, deppen, desolat, die letzte firma, dieb*, ein rätsel, ein|schöner witz,
        frech, furchtbar, fürchterlich, grottenschlecht*, horror, ignorier*, katastroph*, keine hilfe,
        keiner ~ weiß|von was, kriminell, lappen, lächerlich, lüge*, lügt, megafail, mies*, miserabel, murks,
        nicht in der lage, nicht mein ernst, peinlich, pfusch*, scheißegal, schlampig, schrecklich, schämen,
        seid stolz, sitzen|stehen gelassen|lassen, skandal*, so ein mist, unhöflich, unprofessionell,
        unzumutbar, unzuverlässig*, vertröstet, veräppel*, völlig egal, wegen euch, willkür*, ätzend`,
      weak: `
        angeblich, blöd, chaos, doof, dumm, fail, gar nichts, mist, schlecht*, unglaublich, unmöglich, verein,
        versagen, versagt, wertlos`,
    },
    swearing: {
      strong: `
        am|für'n arsch, beschissen*, fick*, fuck*, hurensohn, verdammte scheiße, verfickt*, wichser`,
      clear: `
        arsch*, herrgott, kacke, pisser, scheiß*, wtf, zum teufel`,
      weak: `
        kack*, oh mein gott, verdammt*, verflucht*`,
    },
    reproach: {
      strong: `
        arbeitet bei euch|ihnen, bilden sie sich ~ ein, das kann ~ nicht sein, echt jetzt, einen einzigen,
        erlauben sie sich, euer ernst, fällt ihnen|euch ein, für wen haltet, geht es noch, gehts noch,
        gibt es bei ihnen|euch überhaupt, habt ihr sie noch, ist das ihr ernst, ist ihnen|euch klar,
        kann|kanns doch nicht sein, nicht hinnehmbar, nicht wahr sein, noch ganz dicht|bei, so geht man nicht,
        soll|ist das ein witz|scherz, spinnt ihr, tut|tun|macht|machen|antworten|antwortet ~ endlich,
        wann bekomme|kommt|geht ~ endlich, wann endlich, warum|wieso ~ niemand|keiner,
        was das für uns|mich bedeutet, was soll das|der, wie kann das sein, wie lange soll|noch|muss,
        wissen sie eigentlich, wisst ihr eigentlich, wo ist mein geld, wo zum, wollen sie mich, wollt ihr mich`,
      clear: `
        einmal pünktlich, im ernst, ist da ~ jemand, warum erfahre, warum muss ich, was denken sie|die|ihr,
        was geht da ab, wie kann|soll man, wieso erfahre|muss ich, wo bleibt, wo sollen die sein`,
      weak: `
        mein problem, nicht einmal|mal, stellung`,
    },
    sarcasm: {
      strong: `
        danke dass wegen, danke dass ~ ignorier*, danke für gar nichts, danke für nichts|nix,
        danke für ~ zeitverschwendung|nacht|stunden|verspätung|chaos|ausfall, einfach|gaanz toll,
        geht so kundenservice, glanzleistung, glückwunsch sie|ihr, großes kino, herzlichen dank dass,
        ich liebe es wenn, klasse|super|spitzen leistung, läuft bei euch, meisterleistung,
        na super|toll|prima|danke|bravo|herzlichen, so sieht ~ service aus, tolle leistung|werbung,
        toller service, vielen dank für ~ nichts|chaos, vielen|schönen dank auch, was für ein service,
        welch überraschung, wer hätte das gedacht, wieder mal den tag versüßt`,
      clear: `
        applaus, bravo, danke auch|dafür, herzlichen glückwunsch, hut ab, ja super, jaa* cool,
        super|bester service, super|toll gemacht, voll nett, was ein tag, wie toll|immer|gewohnt`,
      weak: `
        danke db|deutsche, ironie, mal wieder, respekt`,
    },
    humiliation: {
      strong: `
        ausgelacht, bloßgestellt, demütig*, erniedrig*, gedemütigt,
        noch nie ~ so gedemütigt|geschämt|erniedrigt, schäme|schäm mich, so geschämt, vor allen leuten|anderen,
        vor meinen kindern|kollegen|kunden, vorgeführt,
        wie ein|eine|einen bettler|verbrecher|verbrecherin|dieb|diebin|hund|idiot|idiotin|tier, würdelos,
        zum narren`,
      clear: `
        beschämend, beschämt, betteln, lustig gemacht, peinlich berührt, von oben herab, würde verloren`,
    },
    despair: {
      strong: `
        alles verloren, am boden zerstört, aufgeschmissen, aussichtslos, ausweglos, betteln, bite bite,
        brauche sofort, dringend hilfe, existenz*, fix und fertig, flehe, gottes|himmels willen, helft mir|uns,
        hilflos, hoffnungslos, ich will raus, inständig, kann nicht mehr, keine kraft,
        keiner|niemand fühlt sich ~ zuständig|verantwortlich, lebende seele, macht dass das aufhört,
        mit den nerven, mit jemandem ~ entscheid*, nerven am ende, nur noch schreien|heulen|weinen, schäme mich,
        tun sie ~ was, tut|macht doch was, verzweifel*, verzweifle, völlig fertig, was mach ich ~ jetzt,
        was mache ich jetzt, weiß nicht mehr weiter, weiß nicht was ~ tun|machen, weiß nicht wohin,
        wie soll ich ~ bezahlen|zahlen|arbeiten|leben, wie soll|komme ich jetzt`,
      clear: `
        bitte helfen, bitte sagen sie, brauche dringend, ersparnisse, gebe|geb auf, helfen sie mir, heul*,
        hilfe, ich mag nicht mehr, jemandem ~ darf, kann mir irgendjemand, kann mir ~ jemand helfen,
        kein mitarbeiter ~ hilft|helfen, keiner ~ hilft|helfen|sagt|zuständig|meldet|erreichbar,
        mensch* am telefon, nervlich, nicht mehr können, nichts funktioniert,
        niemand ~ hilft|helfen|sagt|zuständig|erreich*, niemanden ~ erreich*, ratlos, schreien, so dumm|blöd,
        tränen, was soll ich ~ tun|machen, weine*, weiß nicht mehr, wie soll ich, will raus`,
      weak: `
        am ende, geht ~ ran, noch was machen, was tun`,
    },
    fear: {
      strong: `
        ausgeraubt, beängstigend, fürchte mich, große sorgen, habe|hab|solche|große|wirklich angst, herzrasen,
        mache mir ~ sorgen, mein geld noch sicher, nicht geschlafen|schlafen, noch nie ~ so angst|viel, panisch,
        reingefallen, räumt ~ konto|leer, schlaflos, solche|in panik`,
      clear: `
        angst, bange, befürcht*, besorgt, betrüger, beunruhig*, ein stress, gehackt, geschockt, konto leer,
        mulmig, nervös, panik, verunsichert, zitter*`,
      weak: `
        erschrocken, geld ~ sicher, sorge*, stress, verpasse`,
    },
    grief: {
      strong: `
        # tage tot, beerdigt, einem|einer toten, fehlgeburt, hospiz, im sterben, ist ~ verstorben|gestorben,
        kind verloren, lebt nicht mehr,
        mutter|vater|mann|frau|sohn|tochter|oma|opa|bruder|schwester ~ gestorben|verstorben, nicht überlebt,
        selbstmord, sterbeurkunde, suizid*, totgeboren, wäre ~ geworden`,
      clear: `
        beerdigung, beisetzung, bestattung, gestorben, krebs, starb, tote*, trauerfall, trauern, urne,
        verloren hab*, verstorben, witwe*`,
      weak: `
        nachlass, tod, todesfall, trauer, verloren ~ kind`,
    },
    need: {
      strong: `
        ausgesperrt, beatmung*, chemo*, demenz, dialyse, eingeschlossen, ganz alleine, gerichtsvollzieher,
        gestrandet*, insulin, kein strom|wasser, keine|ohne heizung, kein|ohne geld,
        lebe|wohne|ganz|nachts allein, miete ~ zahlen, mit baby, neugeboren*, nicht aus der wohnung,
        nicht nach hause, nichts zu essen, obdachlos, pflegebedürftig*, räumungsklage, schwer krank,
        schwerbehindert, schwerkrank, sitze*|häng* ~ fest, strom abgestellt, verliere ~ job|wohnung,
        wohnung|job verlieren`,
      clear: `
        alleinerziehend, am gate, asthma, behindert, behinderung, bürgergeld, diabet*, eingesperrt, feststecken,
        fieber, frieren, gefangen, hocke* ~ bahnhof|flughafen, ich bin #, im regen|dunkeln, in der kälte,
        kein warmwasser, kleinen kindern, kleinkind*, krankenhaus, medikament*, meine kinder,
        mitten in der nacht, nicht leisten, nirgendwo, notfall, ohne strom, rentner*, rollstuhl, schwanger,
        sitze|warten|sitzen seit, stecken fest, stehe ohne|seit, stranden, säugling, taub, wochen alt*,
        über nacht, übernacht*`,
      weak: `
        # jahre alte|jährige, allein, baby, blind, die nacht, heizung, jahre alt, kalt*, klinik,
        mein kind|mann|frau|vater|mutter, meine tochter|sohn, meiner tochter, miete, operation, rezept, um # uhr`,
    },
    danger: {
      strong: `
        angegriffen, bedroht, bremsen ~ versagt, eingebrochen, explodier*, feuer gefangen, lebensgefahr,
        leute rennen über, stromschlag, unter wasser, wasserschaden, überfallen, überschwemmt`,
      clear: `
        bedrohung, belästig*, boxten, brand, brennt, einbruch, gebrannt, verletzt`,
      weak: `
        bremsen, gefährlich, rauch*, unfall`,
    },
    repeat: {
      strong: `
        # mal angerufen|geschrieben|gemeldet, aus der leitung, das|schon dritte|vierte|fünfte mal, elfmal,
        hingehalten, hinterherlaufen, hinterhertelefonier*, hotline ist zu, immer derselbe|dieselbe|dasselbe,
        leere versprech*, mails ignoriert, niemand antwortet, niemand ~ geht ran, reagiert niemand|keiner,
        seit monaten|stunden, spielt musik, tag für tag, textbaustein*, wie oft, woche für woche,
        x-te|x-ten|zigste mal, zigmal,
        zum dritten|vierten|fünften|zweiten|#.|hundertsten|tausendsten|wiederholten mal`,
      clear: `
        aufgelegt, dritte|vierte|fünfte|sechste|jedes mal, frage ich nicht, fünfmal, hebt ab, im kreis,
        immer das gleiche, immer noch nicht*|kein*, jede woche, jeden monat, jedesmal,
        keine antwort|rückmeldung|reaktion, keinerlei, kopierte*, mehrfach, mehrmals, nachdem meine e-mails,
        nicht reagiert, nichts passiert|gehört, nie ~ gemeldet, niemand|keiner antwortet|reagiert|meldet,
        nummer drei|vier|fünf, passiert ~ nichts, reagiert ~ nicht, schon|immer wieder,
        schreibe ~ dritte|dritten|vierte|vierten, seit # wochen|monaten|tagen|stunden, seit wochen|tagen,
        standardantwort*, ständig, tut sich nichts, versprochen, viermal, warte immer noch, warte seit,
        warteschleife, weiterverbunden`,
      weak: `
        # mal, dreimal, erneut*, hat sich ~ gemeldet, immer noch, jeden tag, nie ~ pünktlich, noch immer,
        typisch, versprech*, wieder, wieder nicht|nichts, zweimal`,
    },
    wait: {
      strong: `
        monatelang, stundenlang, tagelang, wochenlang, zeitverschwendung`,
      clear: `
        # wochen|monate*, über # stunde*`,
      weak: `
        # tagen|tage, #min, halben|eine stunde, stunden, verspätung*`,
    },
    leaving: {
      strong: `
        bestelle|kaufe|buche ~ nie, bin raus, das letzte mal, das wars dann, finger|hände weg, fristlos,
        holt den kram, ich fahre jetzt flixbus, ich kündige, jahre treu, kein bedarf mehr, kunde verloren,
        kunden ~ verloren, kündige ~ alles|heute|sofort, letzte chance|warnung, letzte mal bahn,
        nie wieder|mehr, nimmerwiedersehen, raus aus dem vertrag, stornier* ~ alles, verlier* ~ kunden,
        werde ~ kündigen, wir kündigen, wird jetzt gekündigt, zum letzten mal, zur konkurrenz`,
      clear: `
        # jahren ~ kunde, anbieter wechseln, anderen anbieter, bereue, fahre ich lieber, fahre jetzt,
        kunde ~ # jahren, langjähriger|jahrelang kunde, letztes mal, nicht mehr kaufen|bestellen|buchen|fahren,
        nicht verlängern|empfehlen, treu gewesen, treuen kunden, wechsel ~ zu*, wechsle, woanders`,
      weak: `
        flixbus, konkurrenz, kündig*, nehmt ~ zurück, umgestiegen, umsteigen auf`,
    },
    legal: {
      strong: `
        anwalt, anwält*, auf den kosten sitzen, aufsichtsbehörde, bafin, behalte mir ~ vor, bundesnetzagentur,
        danach übernimmt, das ist betrug, erstatte anzeige, fordere sie ~ auf, fristsetzung, gesetzwidrig,
        haben sie zeit bis, haben zeit bis, hiermit ~ frist, ich fordere, letzte frist,
        mit einem reporter|journalisten|kamerateam, nachfrist, ombudsmann, rechtliche schritte, rechtsanwalt,
        rechtsschutz*, rechtsweg, rechtswidrig, schadenersatz, schadensersatz, schlichtungsstelle,
        staatsanwalt*, strafanzeige, strafbar, ultimatum, verbraucherschutz, verbraucherzentrale, verklage*,
        verlange mein geld`,
      clear: `
        fordere, gericht, ich erwarte, illegal, klage, klagen, polizei, stellungnahme, verlange, zeige ~ an,
        zeit bis`,
      weak: `
        anzeige, beschwerde, frist, reporter*|journalist*`,
    },
    public: {
      strong: `
        allen erzählen, poste* ~ überall, shitstorm`,
      clear: `
        bild-zeitung, ein stern, presse, social media, warne*`,
      weak: `
        bewertung, fernsehen, öffentlich`,
    },
    urgency: {
      strong: `
        beeil*, eine stunde vorher, flug erreichen, muss einen flug, SOFORT, unverzüglich`,
      clear: `
        bis freitag|morgen|heute|mittag|mitternacht|#, dringend, fällig, heute noch|abend|nacht, hochzeit*,
        in # minuten|stunden|min, in einer stunde, letzte chance|dosis|tablette, letzten tag,
        morgen früh|um|ist|mittag, noch # minuten|stunden|tage, notfall, prüfung, sofort, umgehend, vorrat bis,
        vorstellungsgespräch, vor|um # uhr, weihnachten`,
      weak: `
        am montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag, anschluss*, frist, heute, jetzt,
        kurz vor, morgen, rechtzeitig, schnell,
        seit freitag|samstag|sonntag|montag|dienstag|mittwoch|donnerstag|gestern, termin, urlaub, visum*,
        über nacht, übermorgen`,
    },
    trouble: {
      strong: `
        doppelt abgebucht, karte ist weg, mein geld zurück, will ~ geld`,
      clear: `
        geklaut, geld zurück, kein ersatz, keine info, lehnt ~ ab, mein geld, nicht bestellt|geliefert|abgeholt,
        niemand sagt, verpasst`,
      weak: `
        abgebucht, abgelehnt, abgestellt, ausfallen, ausgefallen, ausgefallene, bezahlt, defekt*, erstattung,
        funktioniert|geht nicht, fällt ~ aus, gespert, gestohlen, gestrichen, ich will, kaputt, KEIN, koffer,
        nicht angekommen, ohne ansage|info, storniert, tot, verkauft, verloren, verpass*, verspätet, weg, zahlen`,
    },
    praise: {
      strong: `
        bester kauf, gerettet, liebe es, tausend dank`,
      clear: `
        empfohlen, glücklich, lieben dank, lob, loben, perfekt, spitze`,
      weak: `
        beste, bester, danke, freue, freundlich, freut, geil, gern, gerne, gut, gute, hübsch, klasse, nett,
        prima, respekt, schön, super, toll, vielen dank`,
    },
    laughter: {
      strong: `
        🎉`,
      clear: `
        haha*, hihi*, höhö, lach, lol, xd, 👍`,
      weak: `
        spaß`,
    },
    resolved: {
      strong: `
        alles gut|bestens, gar nicht sauer, hat alles gelöst, hat sich erledigt, kein stress|problem,
        keine sorge|eile|beschwerde, läuft|geht|funktioniert wieder, nicht dringend|beschweren, nichts kaputt,
        nur neugierig, passt schon, vor freude, wenn sie ~ zeit haben`,
      clear: `
        alles klar, erledigt, geklärt, gelöst, in ordnung, nur zur info`,
      weak: `
        gefunden, pünktlich an`,
    },
    gentle: {
      strong: `
        kurze frage, neugierig, wäre schön`,
      clear: `
        könnte klarer|besser, vorschlag, wäre toll|nett`,
      weak: `
        frage, ich finde nur, leider, vielleicht`,
    },
    'how-to': {
      strong: `
        was passiert|wäre wenn, wie lange dauert`,
      clear: `
        habt ihr|haben sie ~ geöffnet|offen|auf, öffnungszeiten, buche, erinnere|erinner mich, erzähle, finde, füge ~ hinzu, gibt es, gilt, ich interessiere mich,
        ist es möglich, kann ich|man, liefert|führt ihr, lösche, nenne, plane ~ termin, sag mir, schalte,
        schick email|eine|mir die, sende, setze ~ auf, spiel, spiele, stelle|stell ~ wecker|alarm|ein, suche,
        was kostet|macht,
        wie sperre|kündige|ändere|lade|aktiviere|setze|löst|breche|zerstöre|komme|bekomme ich|man,
        wie viele|viel, wo kann, zeig, zeige, öffne`,
      weak: `
        dürfen, hat man, ich möchte|brauche, ist das, könnten sie, könnt|habt ihr, passt, wann, was ist der,
        welche, welchen, welches, wer, wie ~ ich, wo ist`,
    },
    hypothetical: {
      clear: `
        falls, was wäre, wenn mir`,
      weak: `
        wenn ich|der`,
    },
    technical: {
      strong: `
        api, build, firewall*, kuscheltier, panikmodus, rechnungskopie, schnittstelle, shirt, webhook*`,
      clear: `
        blog, einstellungen, export, größen, gutefrage, lager, queue, rabatt, session, spiel`,
      weak: `
        buch, fehler, log, modus, passt, prozess, rechnung, server, verein`,
    },
    stake: {
      strong: `
        abschieb*, allergi*, anfall, asthma*, aufenthalt*, babynahrung, beatmung*, beerdigung|trauerfeier,
        beisetzung, bestattung, chemo*, demenz, diabet*, dialyse, eigenes geld, einzigen foto*|bilder, epilep*,
        erspart*|ersparnisse, existenz*, flitterwochen, frauenhaus, frühchen, gerichtsvollzieher*,
        grab meine*|unsere*, grabstein, hausnotruf, hebamme, herzschrittmacher, hochzeit|trauung, hospiz,
        inhalator, insolven*, insulin, intensivstation, krampfanfall*, krankenhaus|klinik, lebenswichtig*,
        letzten foto*|bilder|nachricht*|sprachnachricht*, löhne, magensonde, milchpulver, neugeboren*,
        notarzt|krankenwagen, notfallspray, operation|operiert|op, rollstuhl, räumung*, sarg, sauerstoff*,
        sonde*, sorgerecht, transplant*, urne, verstorben*, zwangsräumung, zwangsvollstreckung`,
      clear: `
        # jahre|monate alt, abschlussprüfung, alleinerziehend*, arbeitserlaubnis, arbeitslosengeld, arzt,
        behindert, blind, botschaft, bürgergeld, der asche, die asche meine*|unsere*|von,
        die kinder|kleine|kleinen, einbürgerung, enkel*, fieber,
        frau|mann|tochter|sohn|mutter|vater|oma|opa|kind|baby, gehalt, gehörlos, gerichtstermin, hund|katze,
        hypothek*|kredit*, identität, ist # und, kaution, kleinkind*, krebs, kündigung, lohn,
        medikament*|tabletten|insulinpumpe, meine patient*|mitarbeiter*,
        meine|unsere|alle|letzten fotos|bilder|erinnerungen,
        meine|unsere|meiner|unserer schwester|familie|kinder|eltern,
        mein|meine|meinen|meinem|meiner|unser|unsere|unserem|unseren firma|betrieb|laden|geschäft,
        mein|unser geld, mein|unser|meinem|meinen|unserem bruder, miete, neffe, nichte, notfall*, papa|mama,
        pflege*, prüfung|klausur|abschluss, rente, schwanger, sie|er ist #, staatsexamen, stipendium, tumor,
        unterhalt, verlobt*, vermieter*, visum|pass|reisepass, vorstellungsgespräch|bewerbung, wird #, witwe*,
        zwillinge, ärztin, ärztlich*`,
      weak: `
        alarm*, auto|bremsen, flug|flieger|boarding|anschluss*, geburtstag|weihnachten|heiligabend|ostern,
        haus|wohnung|keller|decke|dach|küche|tür, heizung|therme|kühlschrank|warmwasser, herz*,
        job|arbeit|arbeitsplatz, koffer|gepäck|geldbeutel|portemonnaie|schlüssel|brille, konto|karte, telefon,
        termin, uni, urlaub|reise`,
    },
    harm: {
      strong: `
        abgeklemmt, abgeschaltet, abgestellt, alles gelöscht|weg|leer, anderweitig vergeben,
        angegriffen|bedroht|belästigt, atmet ~ nicht, auf der straße, ausgesperrt, bekommt|kriegt ~ luft,
        bewusstlos, bin ~ los, blutet, eingeschlossen, eingesperrt, entlassen, futsch, gefeuert, geplatzt,
        geschwollen, gestrandet, herzstechen|schmerzen, im dunkeln|kalten|regen,
        job|stelle|wohnung|haus verloren|los, kann ~ nicht bezahlen|zahlen|arbeiten|laufen,
        kein strom|wasser|gas|netz|insulin|licht, keine luft|heizung|medikamente|milch, link geklickt,
        läuft wasser, nach hause geschickt, nicht reingelassen|hineingelassen|mitgenommen, nichts zu essen,
        ohne telefon|strom|heizung|geld|wasser|medikamente|gepäck, rausgeworfen|rausgeschmissen,
        schlafen im freien, schlafen ~ auto|bahnhof|flughafen, wacht nicht, wasser läuft, weggeschickt,
        zusammengebrochen, überschwemmt|geflutet`,
      clear: `
        abgebucht, abgelaufen, abgelehnt, abgewiesen|verweigert, auch hin|kaputt, aufgebraucht, aufregung,
        brennt|qualmt|raucht, entzogen, falsche dosis|adresse|tabletten, falsches medikament|spray|mittel,
        friere*, gehackt, geht nicht ~ auf, geklaut|gestohlen, geliehen, gelöscht, gesperrt|eingefroren,
        ignoriert, kam niemand|keiner|nicht, kommt niemand|keiner, leer, letzte|letzten #,
        macht|geht keiner|niemand, nicht angekommen|gekommen|erschienen|da, nie angekommen|gekommen, nirgends,
        rausgeflogen|ausgeloggt|abgemeldet, reicht noch, schlafen wir,
        sitze|stehe|sitzen|stehen vor|draußen|im|am|mit, startet|öffnet|reicht nicht,
        stecken|festsitzen|feststecken, stehen|sitzen lassen|gelassen, stillstehen, tot, undicht|leckt,
        verletzt|krank, verpasst|verpasse|verpassen, verschwunden, weitergefahren, zurückgegangen|zurückgebucht`,
      weak: `
        abgestürzt, ausgefallen|ausfall, doppelt, fehlt|fehlen, geschlossen, im auto, kaputt|hin|defekt,
        storniert|gestrichen, toten, vergeben, vergessen, verloren, weg, zu spät`,
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
      ihrem, seine*, ihre ~ tabletten|medikamente|mutter|hand, hat sie|er, ist sie|er, der kleine|bub, die kleine`,
    'you-did': `
      sie|ihr|du haben|habt|hast, haben sie, habt ihr ~ mir|uns|mich|meine*|das|die|den|nicht|einfach,
      ihr|ihre|euer|eure|eurem|eurer|ihrem|ihren|ihrer ~ fahrer|kurier|bote|techniker|app|bot|brief|mail|system|portal|hotline|mitarbeiter*|kollege|kollegin|firma|schreiben|antwort|seite|automat|zentrale|laden,
      von ihnen|euch, bei ihnen|euch ~ heißt|sagt|geht, ihnen|euch ~ gesagt|gemeldet|geschrieben|geschickt`,
    'says-otherwise': `
      sagt, heißt|hieß es, steht|stand da|dort|drin|auf, behauptet, angeblich, laut, zeigt,
      schreibt|schreiben sie|ihr|mir|er, meint, erzählt`,
    nobody: `
      niemand, keiner, keinem, kein mensch|schwein|einziger, nichts, nix, nirgends, nirgendwo,
      keine antwort|spur|rückmeldung|reaktion|auskunft|sau, kein wort|strom|licht|signal|netz`,
    they: `
      man sagt|sagte|hat|schickt|verweist|lässt, die sagen|sagten|haben|wollen|lassen|meinen,
      jeder sagt|schickt|verweist`,
    'right-now': `
      jetzt, heute, heut, gerade, grad, heute früh|morgen|abend|nacht|mittag, soeben, während ich, momentan,
      es ist dunkel|nacht|spät, schon`,
    deadline: `
      bis|um|vor|ab #,
      bis|vor|am montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|heute|mittag|mitternacht|abend,
      morgen, übermorgen, in # stunden|minuten|tagen|std, in einer stunde, frist*, läuft ab, fällig,
      montag|freitag|samstag ~ kommt|beginnt|ist|muss|holt, monatsersten|ersten`,
    counted: `
      zweite*, dritte*, vierte*, fünfte*, sechste*, zweimal, dreimal, viermal, schon wieder, wieder, nochmal,
      erneut, noch immer, immer noch, jeden tag|abend|morgen, jedes mal, # mal, zum # mal`,
    'running-out': `
      letzte*, nur noch, noch #, leer, nichts mehr, kein|keine|keinen ~ mehr, reicht bis|nicht|noch, aufgebraucht,
      alle sind, bleibt|bleiben, übrig, rest, minus, null`,
    since: `
      seit, tag #, # tage|wochen|monate|stunden|tagen|stunden, seitdem, den ganzen tag, die ganze nacht|woche,
      tagelang, wochenlang, stundenlang`,
    'here-stuck': `
      stehe|steh|stehen|steht, sitze|sitz|sitzen|sitzt, liege|liegt|liegen, hocke|hocken, vor der tür, draußen,
      vor ort, vorm|vor verschlossen*, am bahnhof|flughafen|gleis|schalter|gate|bahnsteig|straßenrand,
      im auto|regen|dunkeln|kalten|aufzug|lift|krankenhaus|treppenhaus|flur|krankenwagen,
      auf dem boden|gang|parkplatz|balkon|feldbett, auf der straße|autobahn|treppe, warte|warten, bin|sind hier`,
    cannot: `
      kann nicht, geht nicht, darf nicht, nicht, kein*, nie, komme|komm|kommen ~ nicht, lässt ~ nicht, will nicht`,
    'calls-anyone': `
      jemand*, irgendwer, irgendjemand, wer ~ hilft|kommt|ruft|kümmert|sagt, irgendwen`,
    'at-a-loss': `
      was jetzt|nun, und jetzt|nun, was soll|sollen|mach|mache|machen|tu|tue ich|wir, wie soll|sollen ich|wir,
      was sag|sage ich, wo soll|sollen|schlafen ich|wir, wohin, wen ruf|rufe|frag|frage, an wen,
      wovon|womit soll|sollen|zahlen|leben|bezahle, wie komm|komme|kommen ich|wir ~ heim|hause|raus|rein|weg,
      weiß nicht ~ weiter|wie|was|wohin`,
    'i-tell': `
      ich, mir, mich, mein*, wir, uns, unser*`,
    amount: `
      #, hundert, tausend`,
    'asks-shop': `
      gibt|gibt's|gibts es, habt|haben ihr|sie,
      bieten|bietet|verkauft|verkaufen|liefert|liefern|macht|machen|nehmt|nehmen|führt|führen|verschickt|verleiht|repariert ihr|sie,
      ist|sind das|die|der|es|bei|im, hat der|die|das, passt|passen, geht das|auch, läuft das, kommt man,
      brauche|brauch|braucht ich|man`,
    'asks-which': `
      welche*,
      was|wie ist|kostet|viel|viele|lange|hoch|groß|weit|oft|schnell|früh|komme|kann|bekomme|mache|kriege|lautet|heißt|bedeutet,
      wann, wo, ab wann, bis wann, wieviel, wofür, womit, wozu, frage`,
    'may-i': `
      kann|kannst|könnte|könnten|können|könnt|darf|dürfen|soll|muss|müssen ich|wir|man|sie|ihr|du, wäre es möglich,
      ist es möglich, lässt sich, würde es, reicht es|das|ein, ob`,
    plans: `
      möchte|möchten, würde|würden gern|gerne, gern|gerne,
      wollen|will|wollte ~ wissen|fragen|bestellen|buchen|kaufen|verschenken|schenken, plane|planen, suche|suchen,
      nächste|nächsten|nächstes|kommenden woche|monat|jahr|sommer|frühjahr|winter|herbst, in # wochen|monaten,
      im januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember, überlege|überlegen,
      wenn ich|wir|man|es, zum|für ~ geburtstag|hochzeit|taufe|feier|urlaub|ausflug, vorhaben|vor`,
    'polite-close': `
      danke|dank, merci, hallo, guten|schönen tag|morgen|abend, servus, grüezi, grüß*|gruss|gruß|grüße*, moin,
      lg|mfg, hi|hey, vielen dank`,
    'plays-down': `
      bisschen|bissl|bisserl|bitzeli, etwas, leicht, klein*, kein drama|weltuntergang|beinbruch|ding|stress,
      nicht schlimm|dringend|tragisch|weiter|eilig, sonst|ansonsten, eher, nicht so|ganz, eilt nicht, nur, halt,
      schade, naja|na, haha, ehrlich gesagt, wollte ~ sagen, zur info, immerhin, an sich, eigentlich`,
    'small-matter': `
      werbung*|banner*, logo, newsletter*, verpackung*, karton*|schachtel*, deckel, farbe*|farbton, schriftgröße,
      playlist*, untertitel*, rabatt*|gutschein*|coupon*, punkte, popup*,
      kratzer*|delle*|verbogen|zerknittert|quietsch*|wackel*|knarzt|verkratzt|eingedrückt,
      lauwarm|matschig|labbrig|fad, schlange|parkplatz|wlan, menü|knopf,
      sauce|soße|pommes|kaffee|suppe|brötchen|semmel*, schmeckt*, sofa|kissen|lampe|tasse|regal|vase,
      schuhe|jeans|hemd|pulli|kleid|hose, spielzeug|puzzle|poster, lieferfenster|versandkosten,
      tippfehler|schreibfehler, laut, langsam, teuer`,
    'wishes-better': `
      wäre schön|gut|nett|toll|super|hilfreich, nächstes mal, beim nächsten,
      bitte ~ ändern|korrigieren|prüfen|beheben|anpassen|abstellen|stornieren|klären|richtig,
      könntet|könnten|könnt|können ihr|sie ~ ändern|beheben|prüfen|nachsehen|abstellen|schauen|anpassen|korrigieren|nachliefern|austauschen|erklären,
      sollte|sollten, vorschlag, feedback|rückmeldung|anregung, früher war, als früher|vorher|sonst, statt,
      stattdessen, ersatz, umtausch*, erstatt*, erwartet|erwarte, nachlass, reklam*`,
    but: `
      aber, jedoch, allerdings, obwohl, leider, doch, trotzdem`,
  },
  learned: {
    start: -1.2,
    words: {
      '17': `er`,
      '16': `seit`,
      '14': `sagt sie`,
      '13': `ihr`,
      '11': `ale`,
      '9': `abend davor fuenf ihre is jemand sechs`,
      '8': `einfach entschuldigen euer euro ganzer haengt halt i ihnen liegt mehr stiegenhaus vorne wohl`,
      '7': `
        # ab adrese behalten dan eben esen faehrt gas grad hat heist hier ihrem montag nicht nuese raus
        sicherung sitz steht ticket wohnung`,
      '6': `
        ales dafuer danach der dopelt drauf fragen gegeben genomen gleich haus ihm ihrer kaum kein kinder
        kleine mensch ned niemand schicken schlafe schlafen schreibt service sind so sonst uns unten vierte
        waren wirklich`,
      '5': `
        bescheinigung bin das dazu erklaeren ersten frei fuenften gehen gekomen jetzt keiner krieg letzte
        leute meinen minus mit muesen nimt nul ob regal sas stoerung unbezahlt verstehe wochenende z`,
      '4': `
        abgedreht alein amt arbeiten auge auto boden briefe de dienstag dieser dreimal drin duerfte dunkel
        euch eure eurem eurer faelt fange fehler frage fuers ganze guten hab haben heut heute ich irgendwo
        karton kindern kinderzimer kolege laeuft laut los mails meiner mir mitgenomen nachbarn name papier
        portal richtig schimel schliest schreibe selbst sparen steigt studium termin tueren urlaub wartung
        waser wir wolt zeit zimer zugrif`,
      '3': `
        abuchungen anderen antwort ausgegeben bad bahnhof begint bescheid bestaetigen bet dank davon die dran
        drueckt eigene einem eingekauft einpacken elf erfahren falsche falschen gar geben gedacht geflogen
        gehrte gerade gerutscht geschickt getrunken herd hoeren ihn inzwischen ja klar kleinen kopf kurier
        laptop lasen machen macht matratze mein meines menschen miteilen moment musik nachsehen nachts
        nachzahlung naechster nix november nur ohne pfaendung profil pumpe raten rechnungen redet
        reisverschlus richtung runter schnel sitzt spere spital std stehe sterne strase tan ueberwiesen uhr
        verfaelt vergeben verlieren vertrag vorbei waehrend wartet waschmaschine wieviel wohne wolen zahlen
        zu zweit`,
      '2': `
        ap arbeit august ausgefalen bankarte bargeld bearbeitung bekome benden bestaetigung bestelungen
        bewertung bis bleibt bot brauch chef dame danke do drausen driten e einmal ereiche fahrer fahrt
        fertig formular ganzen gebrochen gepfaendet geprueft geschaetzt gestrichen gewesen gewuenscht gibts
        gleicher grose gruesen gutscheine helfen her hinter holen ist kilo kindersitz koenten komplet konten
        laenger laufen legt letzter liege meinem miten nach nacht neben noch pin rest s sachen schliesen
        schoenen schreiben sechste sei selben sohnes sowas spert starten strom techniker teilen ueber
        ueberhaupt und unfal update verkaeufer verschicken vieleicht vorm warten weil weis weiter weitere
        weiteren werde zeigt zugestelt zwoelf`,
      '1': `
        absender aku an anfahrt angerufen anrufe anschlus anschrift antrag apotheke aus bar bei bilder
        bleiben box brile da damen darf dauernd decke dem deutschland direkt eh einreichen eins eintrag
        entfernt erinern erklaere ersatzgeraet etiket euren existiert f falsch fast flughafen fuenfzehnten
        gefalen gefragt gefunden gehts geld gewartet gleiche groseltern hand handy haten heizung hilft hotel
        hotline im jaener jahre jemanden kabel kafe kam karten keins kene klase kofer kontostand konzert
        laest lag leben lebt leider leihgeraet leitung lesen lieferung lift linken linsen loesch mai meine
        meins meldet monatsende nachbarin naechstes nein nich notdienst nudeln nun ofenbar ostern pause piept
        plate problem prozent punkt rad regen rufe sal schauen schlafzimer schluesel scho schoen seh sehen
        seid sein shop sieben sofa solen solten steckt steh stele steuer stil stock storniert system tablet
        tag tagen tasche taxi therme tol tuer uebermorgen um ungefaehr ungern unter unterschrift verlasen
        videos viel voraus vorher waere wagen wegen wen werkstat wirft worden wunderbar zehnten ziehen`,
      '-1': `
        a abends abgezogen abholen absagen aendere airline aktuel aktuele aktuelen akzeptiert alten altes
        andere anders anerkant angeben angekomen angenomen angewiesen anmeldung anpasen antworte antwortet
        anzeige anziehen aple art atemlos atest aufkleber aufs aufstelung auftrag auserhalb austelen
        automatisch bankomat bayern beantragen behauptet belastet beliefert benachrichtigungen benoetigt
        berichte beser besetzt bestaetigt bestelt besten bezahlen bild blau blockiert bote brot browser buch
        buero burger c chip couch damit daselbe daten datum definiere definition diesem dime ding dir display
        dokument drama dreisig drite e-mail eher einchecken einer eingeben einstelen einzug empfang ende
        endet endlich entfernen entfernung enthalten ereignis erinert erinerung erinerungen erlaubt erneut
        erstele erzaehl etwas fahre fahrkarte faktura falscher familie fehlen fenster filter finanzamt
        flieger format fort fragt franken frankfurter freundin frueh fruehstueck fuehrt fuenfzehn fuenfzig
        gab garage geaendert gebaut gebucht gebuehr geburt gegangen gegend geheiratet geht gekuendigt gelesen
        genug geplant gerne geschaefte geschenk geschlosen gestelt gestern getauscht getrent gezahlt glueck
        gogle gratis gros gruene gueltig gutgeschrieben guthaben gutschein habe haelfte haelt haendler haet
        halten hamburg hamer handyvertrag hast hate heis hel heraus herbst hern heutigen hey hinten
        hinzufuegen hochladen hoechstens hoerbuch hole holt iban ihren imer in inen informationen infos
        insgesamt jackson januar jaz jemandem johns kamera kasenbon kauf kaufe kaufen keler kilometer kino
        klemt knap kochen koente kome komisch kontakt kontoauszug kontonumer kopie kostet kratzer kriege
        kriegt kuendigen kuenftig kunden kundenservice laengst lampe lang lange lastschrift lautsprecher
        lautstaerke leipzig leiser letztes leuten liebe lieder liefert lies listen loeschen m mag melden
        meter meting mitagesen mitarbeiter mitel mitwoch moeglich monatlich morgens muenchen mus n nachlas
        nachmitag nachricht nachschauen naehe namen nebenkosten nehme nehmen nenen neuen neues neuesten
        neusten notiz oefnet ofen online p pase pasiert per perso persoenlich person personalausweis platz
        playlist ploetzlich podcast polen pomes portemonaie posten program pruefen punkte quitung radio raum
        rechtzeitig regenschirm regnen reichen reihe reklamation retoure ris rock rot rueckerstatung
        rueckgabe rueckmeldung ruecksendung ruft rundschau sagen scheitert schick schrit sehe seitdem sendung
        sendungsverfolgung siebzehn siri sitzplatz smartphone sol solange solte sontags sorte sparbuch
        speichern speren spielt stadt stamt stand steckdose stirbt stornieren streichen suchen sume t
        tageslimit tarif tauschen terminal tisch todesfal ton top traegt trage tragen tun twet twiter typ
        uber ueberal ueberschriten ueberweisen ueberweisung umschreiben umsonst umzug unseren unterlagen
        unterschied veranstaltungen verbinden verbindung verfuegbar verkaeuferin verkauft verkehr verlangt
        versand versehentlich versprochene vertauscht vertraegt video vier volmacht vom von ware warm
        warteschlange wechselkurs weicht weit welchem welchen welches welt wemo weniger wer werbung wieso
        witz wlan wohnt wort wuerde wurden zeitpunkt zeitraum zieht zuhause zurueckgeschickt zusenden
        zusteler zutaten zweimal zweiten zwischen`,
      '-2': `
        abendesen abgegeben abrechnung abuchung acht also anleitung anrufen april auch auf auschalten
        ausdrucken beiden bekomen beleuchtung berlin besprechung bestele bisl blaue bon buchen dabei
        dauerauftrag des diesen dieses diesmal dolar drueber duerfen eigenen ein einschalten entferne
        erhalten erklaert facebok farbe februar festnetz film freitag freund frist fuege garantie gebraucht
        geburtstag gedeckt gegen gehe genau genuegt geschaeft geworden ging gruese haete halb hinzu hose ichs
        irgendwas irgendwie jeden kaput koeln koenen kolegin komen komode kosten kostenvoranschlag kueche
        laden langsam las legen lese leuchtet lichter lied liefern liegen mache maerz mail mailen melde
        mitnehmen nachrichten nachweis naechste nehmt numern ort piza probiert puenktlich restaurant router
        samstag sauber schade schalter schrauben schulden seite selber senden setzen sieht sms sontag spielen
        starte status stehen stelen stueck twete twitere u uebernomen unser unterschrieben veranstaltung
        verschieben verschoben vierzig vol war wartezeit wohin wueste zaehler zahle zahlt zahlung zeitung`,
      '-3': `
        aendern aktualisieren angekuendigt angezeigt auszahlung betrag bezahlt blos brauchen braucht bus
        darum dauert diese es etwa fal fedback fehlt findet fuer garten gebracht gekauft gern gewechselt
        gezeigt gib gibt hoch irgendwelche klapt kleiner kurs loswerden mach maschine max monat muste ne
        nervt nie normal ok packung plan post sag schaut seinen sender sicher sogar station tage termine
        trefen trotzdem uhrzeit vergesen was wecker wenig weter zahl zetel zur zurueckgeben`,
      '-4': `
        am anfang angebot artikel beim bite code eine emails foto frueher geraet hause hies info internet
        kalt kuehlschrank kunde letzten link liste mite naechsten oly preis reicht spaet spaeter stafel stimt
        temperatur tv wan ziemlich`,
      '-5': `
        alte anderes anmelden echt fahren funktioniert gehoert gemeldet halo kafemaschine kan kanst knopf
        konto kurz mal minuten moechten morgen neu paket paswort rezept schon september stat teil telefon
        trepenhaus trotz versicherung waer werden zug zurueck`,
      '-6': `
        aber als bestelen bischen brauche email find kalender konte moechte nutzen obwohl verloren warum
        wurde`,
      '-7': `bringe du erst erste jahr karte keinen neue oder rechnung welche woche wolte zehn`,
      '-8': `arbeite stunde wie wieder`,
      '-9': `net`,
    },
  },
};
