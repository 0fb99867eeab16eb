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
    bitte melden, durchstellen, echte person, echten menschen, echter mensch, gibt es ~ hotline|telefonnummer,
    ihre|eure|welche telefonnummer, jemanden sprechen|erreichen, kundenberater*, melden sie sich,
    mich ~ anrufen, mit einem menschen,
    mit einem|einer ~ mitarbeiter*|berater*|menschen sprechen|reden|telefonieren|verbinden,
    mit jemandem ~ sprechen|reden|telefonieren, mitarbeiter sprechen, ruf* mich|uns ~ an|zurück, rufen sie ~ an,
    rückruf, stellen sie mich ~ durch, telefonisch erreichen, uns anrufen, verbinden|rufen sie mich,
    vorgesetzt*, will keinen bot|chatbot|roboter, zurückruf*`,
  learned: {
    start: -2.4,
    words: {
      '15': `er sie`,
      '11': `ihr seit`,
      '10': `nicht`,
      '9': `#`,
      '8': `einfach hat sagt`,
      '7': `ale ales halt mehr wir`,
      '6': `
        ab behalten bin das der euro fuenf gas haus i ich ihnen ihre is jahren jetzt mein sind stiegenhaus
        ticket und waren`,
      '5': `antwort dafuer davor eben fuers ganzer heist keiner kinder letzte liegt ned nuese urlaub wohl`,
      '4': `
        adrese arbeiten bescheinigung dazu die doch drauf entschuldigen ersten esen euer faehrt faelt fahrer
        fange frei gegeben gehen hab haben haengt hier ihrem ist jemand karton luft meinen meiner mit moment
        nach nacht nie niemand ordnung profil rueckruf schicken schlafe schlafen service sitz so sonst
        unbezahlt unten vierte vorne wieviel wirklich wolt z zu`,
      '3': `
        abend amt angst auto bahnhof bet boden briefe dan dienstag dieser dopelt drei dunkel einem elf etiket
        frage fragen fuenften ganze ganzen genomen gleich grad ihm irgendwo ja kam kaum kein kind kindern
        kleine krieg laut leitung leute los machen macht mama mensch menschen mir monate montag musik na ohne
        pflegebet raus rechnungen schliest schreibt sieben spital studium suche tueren ueberwiesen verstehe
        wars wartung waser wohnung`,
      '2': `
        alein anderen anwalt ap arzt aufenthaltstitel aus beleg berdigung danach de den donerstag dran drin
        driten duerfte e einpacken erklaeren euch eure eurem falsch falsche falschen formular gedacht gekomen
        geplatzt gericht gerutscht gleiche habe heizung her heut heute hilfe hinter hoeren ihrer im imer
        inzwischen jahre juni kolege kopf kuendige kurier laest laeuft laptop lasen laufen ler mails matratze
        minus miten muesen nachts name nein neun nimt nix nur oft papier past pin pumpe redet richtung runter
        s sachen sas schnel scho schoenen schreiben schreien schule sechs selbst sofort sohn sol std steigt
        sterne stoerung strase strom tag termin tuer ueber ueberhaupt um uns update vergeben verlieren
        verstorbenen vertrag waehrend wartet weg wegen weiter wochenende zahlen zimer zugestelt zugrif`,
      '1': `
        aku anbieter anrufe ans antrag arbeit ausgefalen ausweis bad bearbeitung bedeutet begint bei bekome
        bescheid bestaetigen bestelt bestelungen bewertung bezahlt bieten bilder bot bus da dame dank davon
        decke deutschland direkt do drausen dreimal egal einer eingekauft einmal eins entaeuscht entfernt
        ereiche erfahren erklaere ersatzgeraet euren eurer existiert fast fehler fertig freude geben gefragt
        gehrte gehts geld gelesen geloescht geloest geprueft gerade gesagt geschickt gestorben gestrichen
        glueckwunsch groese grose gruen gruesen guten gutscheine hand handy haten helfen herd hinten hochzeit
        holen hotline ihn in kafe katze keine kilo kindersitz kinderzimer klar kleinen koent kofer komplet
        konten konzert laenger lag legt letzter lieferung lift linken loesch loesche maerz mag medikamente
        meinem meines meins miete miteilen monatsende muter nachbarn nachsehen naechster naechstes neben
        nerven nich nichts notdienst november nudeln nun ob oefnen panik papa pdf portal poste prozent
        pruefung rad rest richtig rolstuhl schlafzimer schliesen schreibe schwester sechste sehen sei seid
        sitzt sohnes spere station steckt steh stehe steht storniert system tan tol ueberal uebermorgen uhr
        unfal unter unterschrift verfaelt verschicken videos viel vier visum vor voraus vorbei vorm warten
        waschmaschine weihnachten weitere weiteren werkstat wohne wolen worden zeigt zweimal`,
      '-1': `
        a abendesen abrechnung aendere aktuele also andere angeblich angekomen angenomen angezeigt anleitung
        anmeldung antworte antwortet aple atemlos auftrag auschalten auser auszahlung bankomat beleuchtung
        berlin beser besprechung bestelen besten bild blau brauchen c chip daheim danke daran darf daselbe
        datum dauert definiere diesem diesen ding display dokument dolar dreisig drite duerfen e-mail eher
        eiche ein eine einen einschalten einstelen einzug entfernen entfernung enthalten erhalten erinere
        erinerung erneut erstele erzaehl extra facebok fahren februar fehlen fehlt fenster film finde flieger
        fotos fragt franken freitag freund freundlich fruehstueck fuehrt fuenfzehn fuer gab garantie gebucht
        gebuehr geburt geburtstag gegend gehe gehoert geht gekauft gelandet gemeldet genuegt geplant gerne
        geschaeft geschaefte gestelt geworden gilt gogle groseltern gut haendler halb halten hamer
        handyvertrag hast heis hel heraus herzlichen heutigen hey hoch hochladen hoerbuch hole hose hund
        ihren inen informationen insulin irgendwas jaz jeden jemandem kauf kaufe kaufen kilometer klase klein
        koeln koenen kome komen komisch kontakt kontrole kosten kostet krank kreditkarte kriege kriegt kueche
        kuendigen kundenservice l laengst lampe langsam las leider liefern lies listen m mach mache markiere
        melden meldet meting mitagesen mitnehmen moeglich monat morgens muenchen muste n nachlas nachmitag
        naehe namen nebeneinander nehme nehmt nervt neues neuesten normal notiz numer okay ort paket per
        perso persoenlich person personalausweis podcast post premium pruefen pulover radio regnen reichen
        restaurant retoure rezept richte rueckerstatung ruecksendung sage sagen satz schade schalte schick
        schlecht schoen selber sende senden sender sendung sich siebzehn sieht siri sitzplatz solange solche
        solte sorge sparbuch speichern spiel spiele stand starte steckdose stelen sterbeurkunde stornieren
        stres sume tageslimit tarif tauschen team temperatur tisch tode todesfal ton twet twete twitere typ u
        umzug unterlagen veranstaltung veranstaltungen verbindung verfuegbar verkauft verkehr verlangt
        verpast verschoben verstorben video war warte warteschlange wartezeit wechselkurs weiterleiten
        welchem welchen welches welt wemo werbung werde wisen wo wort zaehlt zahlung zeitraum zeitung zieht
        zugang zum zur zusenden zusteler zwischen zwoelf`,
      '-2': `
        abgelehnt abholen abuchung acht alten am april artikel atest ausdrucken bestele betrug bezahlen blos
        braucht buch dauerauftrag des diese diesmal drueber einchecken emails entferne es etwas farbe findet
        format frueher fuege gebraucht geraet gern geschlosen gestern getauscht gib ging gruese haete hern
        hinzu irgendwie juli kalt kaput keler klapt kleiner koente kolegin konte konto kuenftig kurs laden
        licht lichter liebe lied liegen monaten nachrichten naechste naechsten ne neuen ok oma pasiert piza
        plan preis reicht sag seitdem sicher sms sontag spielen staendig stafel stat status stehen stimt
        tagen tausend termine tochter top trage trefen tv uhrzeit unser unsere unseren vergesen verloren vol
        von wecker wen wenig weter wochen wohin wuerde wueste zehn zeige ziemlich zuhause zweiten`,
      '-3': `
        abgebucht aendern anderes anders angebot angekuendigt baby beiden beim betrag brent eigenen ende
        erste firma fuehlt gebracht gegen genau gespert gluecklich hausnotruf herbst hies info irgendwelche
        jahr link liste mail man melde minuten mite morgen mus neu obwohl oly packung sauber schalter schon
        spaet teil trotz vom was wer wieder woche zug zurueck zurueckgeben`,
      '-4': `
        abgegeben bekomen bischen bite brauche dabei dem echt erst fal find gezeigt kafemaschine kalender kan
        karte knopf kurz letzten mal min online paswort rechnung sogar tage tot trotzdem waer warum welche
        wurde`,
      '-5': `anmelden code email funktioniert internet kanst moechte neue spaeter stunde telefon wan`,
      '-6': `als auch du keinen net werden wie zwei`,
      '-7': `halo`,
      '-8': `aber oder wolte`,
    },
  },
};
