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
        buche, erinnere|erinner mich, erzähle, finde, füge ~ hinzu, gibt es, gilt, ich interessiere mich,
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
    ans telefon, anrufen mich, bitte ein? mensch|menschen, bitte melden, durchstellen,
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
  learned: {
    start: -1.2,
    words: {
      '17': `seit`,
      '16': `er`,
      '14': `ihr sie`,
      '12': `sagt`,
      '10': `ale jemand nicht`,
      '9': `euro fuenf haengt ihre sechs`,
      '8': `# ab abend dan davor einfach entschuldigen euer ganzer gas i is liegt stiegenhaus wohl`,
      '7': `adrese behalten der eben esen gehen halt heist kein mehr nuese raus ticket vorne`,
      '6': `
        ales bescheinigung bin dafuer dopelt drauf faehrt fragen genomen gleich grad hat ihm ihnen jetzt
        kinder ned schicken schlafe schlafen schreibt service sind sitz so sonst steht uns unten waren
        wirklich`,
      '5': `
        danach das erklaeren ersten eurer frei fuers gegeben gekomen haben haus hier ihrem ihrer karton kaum
        laut mein mensch mit mitgenomen montag niemand nul ob stoerung ueberwiesen unbezahlt urlaub verstehe
        vierte wochenende wohnung z`,
      '4': `
        ap boden briefe dazu de die dieser drin dunkel euch eure faelt fahrer falsche falschen fange fehler
        frage fuenften ganze geld guten hab ich ihn inzwischen irgendwo keiner kleine kolege krieg laeuft
        letzte leute los machen mails meinen meiner menschen minus mir muesen nach name nimt papier portal
        profil sas steigt studium termin ueberhaupt wartung wir wolen wolt zimer zu`,
      '3': `
        alein amt anderen arbeiten bahnhof begint bescheid dank davon dienstag dran dreimal duerfte einem
        eingekauft einmal einpacken eurem gar geben gehrte gerade gerutscht geschickt getrunken heut heute
        hoeren ist ja kindern kinderzimer klar kleinen kopf laptop lasen macht matratze meinem meines musik
        nachbarn nachsehen naechster nur ohne pin pumpe rechnungen redet richtig sachen schliest schreibe sei
        selbst sich sparen spere spital stehe sterne strase tueren uhr update verfaelt vergeben verlieren
        vertrag wartet waschmaschine waser weg wieviel zahlen zeit zugestelt zugrif`,
      '2': `
        angerufen anrufe antwort arbeit august aus ausgegeben auto bad bargeld bearbeitung bekome bestaetigen
        bestelungen bet bis bleibt dame do doch drausen driten e elf ereiche erfahren formular ganzen gedacht
        geflogen geschaetzt gewesen gewuenscht gleiche grose gruesen gutscheine hand handy her herd hinter
        holen im kam kilo kofer komplet konten kurier laenger laest laufen legt letzter meine miteilen moment
        nachts nichts nix november nun problem rest richtung runter s schliesen schnel scho schoenen sechste
        sitzt sowas std strom tan techniker ueber um und unfal verschicken vieleicht vorbei vorm waehrend
        wegen weil weis weiter weitere weiteren wohne zeigt zwoelf`,
      '1': `
        absender aku ans anschlus anschrift ausgefalen ausweis bei beleg bestaetigung bewertung bilder
        bleiben bot box brauch chef damen danke decke den deutschland direkt eh einreichen eins eintrag
        entfernt erinern erklaere ersatzgeraet etiket euren existiert f fahrt falsch fast fertig flug
        fuenfzehnten gebrochen gefalen gefragt gefunden gehts geprueft gestrichen gewartet gibts groseltern
        haten heizung helfen hilft hinten hotel hotline jemanden kabel kafe keine keins kindersitz klase
        koent koenten komt konzert lag leben lebt lesen lieferung liest lift linken linsen loesch mai meins
        meldet mich miten monatsende nachbarin nacht naechstes neben nich noch notdienst nudeln oefnen pdf
        piept prozent punkt rad regen rufe schoen schreiben seh sehen seid sein selben sieben sofa sohnes
        solten spert starten steckt steh stock storniert tablet tagen tasche taxi therme tol uebermorgen
        unter unterschrift verkaeufer verlasen videos viel vielen vor voraus vorher waere wagen warten wen
        werde werkstat wird worden wunderbar zum zwanzig`,
      '-1': `
        a abgegeben abholen aendere aktiv aktuel aktuele aktuelen akzeptiert alarm alexa alten andere
        angeblich angenomen anhoeren anmeldung antworte anziehen aple atemlos atest auf aufs auftrag
        ausdrucken auszahlung bahn bankomat bayern beantragen bekomen belastet beliefert berichte beser
        bestelt besten bezahlen bild bisl blau bote bricht bringt brot browser buch buero c chip damit
        daselbe datum definiere definition diesem dime dir display dokument dort drama drehe dreisig drite
        durch e-mail eher eigenen einchecken einen einstelen einzug empfang ende endet entfernen entfernung
        entgelt enthalten ereignis erinert erinerung erinerungen erneut erstele erzaehl fahre faktura familie
        februar fehlen fenster filme firma flieger format fort fotos fragt franken frankfurter frankreich
        freund freundin fruehstueck fuenfzehn fuer gab garage garantie geaendert gebaut gebraucht gebucht
        gebuehr geburt gegend geheiratet geht gemacht genuegt geplant gerne gesagt geschaeft geschaefte
        geschenk geschlosen geschrieben gestelt gestern getauscht geworden girocard glueck gogle gratis gruen
        gruene gut guthaben gutschein habe haendler haet halten hamburg hamer handyvertrag hast heis hel
        heraus herbst heutigen hey hinzufuegen hochladen hoerbuch hole ichs ihren inen informationen
        insgesamt jackson januar jaz jeder johns juli kamera kauf kaufe kaufen kilometer kino klapt kleid
        kochen koenen kome komen komisch kontakt kontakte kontrole kosten kostenvoranschlag kriege kriegt
        kueche kuendigen kuenftig kundenservice laengst lang lange lautstaerke leipzig leuten liebe lieder
        liefern lieferschein liefert liegen lies listen loeschen m mail melden meting mitagesen mitarbeiter
        moeglich morgens muenchen n nachlas nachmitag nachschauen naechste namen nehme nehmen nen neuen neues
        neuesten neusten notiz oefnet online ort park pasiert per perso persoenlich person personalausweis
        platz playlist podcast polen poste pruefen radio raum regenschirm regnen reichen rein retoure rock
        rot rueckerstatung rueckgabe rueckmeldung ruecksendung ruft rundschau sache sagen schalter schick
        schlecht schrank schule sehe sehr senden sendung sicher siebzehn siri smartphone sms sol solange
        solte sontags speichern speren spielt stadt stand steckdose stirbt stornieren stunden suchen sume t
        tageslimit tarif tauschen temperatur terminplan tode todesfal ton top traegt trage tragen tun twet
        twiter typ uber ueberal umsonst umzug unseren veranstaltungen verbinden verbindung verfuegbar
        verkauft verkehr verlangt verschoben versehentlich vertauscht vol volmacht vom ware warm
        warteschlange wartezeit wechselkurs welchem welchen welches wemo werbung wieso wil wisen witz wohnt
        wort wuerd wuerde wurden zeitpunkt zieht zuhause zusenden zusteler zutaten zweimal zweiten zwischen`,
      '-2': `
        abendesen abrechnung abuchung acht also anders angekuendigt anleitung antwortet april auch auschalten
        beiden beleuchtung berlin besprechung bestele blaue bon brauchen braucht buchen dabei dauerauftrag
        des diesen dieses diesmal ding dolar drueber duerfen ein einschalten entferne erhalten erklaert
        facebok farbe fehlt film freitag frist fuege gegen gehe gekauft gelesen genau gern gibt ging gruese
        haete halb hate hoch hose in irgendwas irgendwie jahren jeden kan kaput keler koeln kolegin kurs
        laden lampe langsam las lese letztes lichter mache mag melde mitnehmen nachrichten nachweis naehe ne
        nehmt nervt nie normal ofen ok piza plan puenktlich restaurant router samstag sauber schade schon
        seitdem seite selber sender sieht sontag spielen starte status stehen stelen stueck tage termine
        twete twitere u uhrzeit unser unterschrieben veranstaltung verschieben vier von war welt wenig wer
        wohin wueste zaehler zahlung zeitung`,
      '-3': `
        anderes angezeigt anrufen artikel beim betrag bezahlt bite blos dauert diese eine es etwa fal findet
        garten gebracht geburtstag gehoert gewechselt gib hies hinzu info irgendwelche kalt kleiner lied mach
        maerz max mite monat packung post preis probiert sag schaut sogar stafel stimt trefen trotzdem tv
        vergesen vierzig was weter zahl zur zurueckgeben`,
      '-4': `
        aendern als angebot anmelden bischen bus code darum echt emails frueher gemeldet geraet gezeigt hause
        internet kafemaschine konto kuehlschrank kurz letzten link liste mal minuten moechten muste naechsten
        oly paket reicht september spaet spaeter stat station teil telefon waer wecker wurde zetel ziemlich
        zurueck`,
      '-5': `
        aber alte am brauche find foto funktioniert halo keinen knopf neu obwohl paswort rezept trotz wan
        warum welche werden zehn`,
      '-6': `
        bestelen email erst fahren jahr kalender kanst karte konte moechte neue rechnung verloren
        versicherung wieder woche zug`,
      '-7': `du erste morgen stunde wolte`,
      '-8': `arbeite bringe oder wie`,
      '-9': `net`,
    },
  },
};
