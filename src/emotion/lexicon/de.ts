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
        wütend, stinksauer, stocksauer, zornig, empört, empörend, aufgebracht, ich hasse, schnauze voll,
        nase voll, es reicht, mir reicht, jetzt reicht, platzt ~ kragen, auf die palme, kotzt mich, zum kotzen,
        ankotz*, abgefuckt, fassungslos, entsetzt, alles andere als erfreut, hab* ~ satt, angepisst,
        am ende meiner geduld, so angry, auf 180, auf hundertachtzig, koche vor, blut ~ kocht, weißglut,
        außer mir, ausflippen, ausraste*, regt mich ~ auf, dicken hals, so einen hals, langsam reicht*,
        jetzt reicht*, maß ist voll, fass zum überlaufen, erbost, entrüstet, verdammt sauer,
        bin|sind ~ sauer|verärgert, so|richtig|echt sauer, noch nie ~ so wütend|enttäuscht|sauer|verärgert`,
      clear: `
        sauer, wut, verärgert, hass auf, kragen, kotzen, schockiert, sehr|so|extrem|maßlos|bitter enttäuscht,
        nicht erfreut, nicht mehr hören, bin bedient, rasend, angry, rege* mich ~ auf, aufregen, gefrustet,
        frust*, reichts, sehr|mehr|äußerst unzufrieden, sehr traurig, sauer auf`,
      weak: `
        ärgerlich, ärger*, genervt, nerv*, hass*, enttäusch*, satt, geduld, unzufrieden, traurig`,
    },
    blame: {
      strong: `
        frechheit, unverschämt*, dreist, sauerei, schweinerei, schande, schäm* ~ euch|sie, schämt, schämen sie,
        unfähig*, inkompeten*, unterirdisch, saftladen, abzocke*, abzocker, verarsch*, verschaukel*, gelogen,
        belogen, gauner, verbrecher, idioten, zu doof|blöd|dumm, grottig, inakzeptabel, nicht akzeptabel,
        bodenlos*, unfassbar, geht gar nicht, geht garnicht, geht mal gar|garnicht, schlechter witz,
        clusterfuck, konstant mist, was soll der, was soll das, versagerverein, versaut, ruiniert, vermasselt,
        im stich gelassen, im regen stehen, hingehalten, abgewimmelt, nicht euer|ihr ernst, zumutung,
        wozu gibt es euch, warum es euch überhaupt, ihr könnt ~ nichts, scheiß laden|service|firma|verein|bahn,
        drecks*, drecksladen, unterste schublade, farce, trauerspiel, armselig, erbärmlich, jämmerlich,
        unseriös, abgezockt, beschiss, betrogen, getäuscht, arglistig*, reingelegt, über den tisch gezogen,
        halsabschneider, wucher, menschenverachtend, unmenschlich, herzlos, rücksichtslos, respektlos, pampig,
        patzig, schlamperei, stümper*, dilettant*, desaströs, grauenhaft, entsetzlich, totalausfall,
        totalversagen, servicewüste, kundenfeindlich, nicht zu fassen, nicht zu glauben,
        für dumm|blöd verkauft|verkaufen, hängen lassen|gelassen, allein|alleine gelassen, abgespeist,
        schikan*, diskriminier*, niemand|keiner kümmert, kümmert sich ~ niemand|keiner,
        nachts schlafen könnt|können, stolz drauf sein, ist das der dank, der dank dafür,
        schluss mit freundlich|lustig, jetzt ist schluss, um mein eigenes`,
      clear: `
        frech, skandal*, schämen, lächerlich, peinlich, armutszeugnis, katastroph*, betrug, betrüger,
        veräppel*, lüge*, lügt, dieb*, deppen, lappen, miserabel, grottenschlecht*, am schlechtesten, mies*,
        unzumutbar, ein witz, schöner witz, chaot*, megafail, unzuverlässig*, so ein mist, vertröstet,
        ignorier*, keine hilfe, nicht mein ernst, willkür*, nicht in der lage, scheißegal, ätzend, murks,
        das letzte, blamage, kriminell, unhöflich, arrogant, schlampig, pfusch*, unprofessionell, desolat,
        furchtbar, fürchterlich, schrecklich, horror, alptraum, albtraum, sitzen gelassen|lassen,
        stehen gelassen|lassen, beleidig*, völlig egal, die letzte firma, seid stolz, dank dafür, ein rätsel,
        wegen euch, keiner ~ weiß|von was`,
      weak: `
        unmöglich, verein, doof, blöd, dumm, schlecht*, unglaublich, chaos, fail, mist, versagt, versagen,
        gar nichts, wertlos, angeblich`,
    },
    swearing: {
      strong: `
        fick*, am arsch, für'n arsch, wichser, fuck*, hurensohn, verfickt*, beschissen*, verdammte scheiße`,
      clear: `
        scheiße, scheiss*, scheiß*, kacke, arsch*, pisser, wtf, fucked, zum teufel, herrgott`,
      weak: `
        kack*, verdammt*, verflucht*, oh mein gott`,
    },
    reproach: {
      strong: `
        was soll das, was soll der, kann doch nicht sein, das kann ~ nicht sein, kanns|kann's doch nicht sein,
        wie kann das sein, ist das euer ernst, ist das ihr ernst, euer ernst, geht's noch, wollt ihr mich,
        wollen sie mich, so geht man nicht, für wen haltet, habt ihr sie noch, einen einzigen,
        nicht hinnehmbar, fällt ihnen ein, fällt euch ein, erlauben sie sich, bilden sie sich ~ ein,
        noch ganz dicht|bei, spinnt ihr, arbeitet bei euch|ihnen, wie lange soll|noch|muss, wann endlich,
        wann bekomme|kommt|geht ~ endlich, tut|tun|macht|machen ~ endlich, antworten|antwortet ~ endlich,
        warum ~ niemand|keiner, wieso ~ niemand|keiner, wo ist mein geld, wo zum, nicht wahr sein, echt jetzt,
        soll das ein witz|scherz, ist das ein witz|scherz, geht es noch, gehts noch, ist ihnen klar,
        ist euch klar, wissen sie eigentlich, wisst ihr eigentlich, was das für uns|mich bedeutet,
        gibt es bei ihnen|euch überhaupt`,
      clear: `
        wie kann man, wie soll man, wieso erfahre ich, warum erfahre, einmal pünktlich, wo sollen die sein,
        was geht da ab, ist da ~ jemand, wo bleibt, im ernst, was denken sie|die|ihr, warum muss ich,
        wieso muss ich`,
      weak: `
        mein problem, nicht einmal, nicht mal, stellung`,
    },
    sarcasm: {
      strong: `
        danke für nichts, danke für nix, danke für gar nichts, danke für ~ zeitverschwendung, na super,
        na toll, na prima, einfach toll, ganz großes kino, großes kino, tolle leistung, toller service,
        tolle werbung, glückwunsch sie|ihr, vielen dank auch, schönen dank auch, herzlichen dank dass,
        danke dass ~ ignorier*, danke dass wegen, was für ein service, geht so kundenservice, gaanz toll,
        wieder mal den tag versüßt, klasse|super|spitzen leistung, glanzleistung, meisterleistung, na danke,
        na bravo, na herzlichen, läuft bei euch, welch überraschung, wer hätte das gedacht,
        so sieht ~ service aus, ich liebe es wenn, danke für ~ nacht|stunden|verspätung|chaos|ausfall,
        vielen dank für ~ nichts|chaos`,
      clear: `
        ganz toll, super service, bester service, herzlichen glückwunsch, bravo, was ein tag, ja super,
        jaa* cool, ja cool, voll nett, applaus, hut ab, danke auch, wie toll, super gemacht, toll gemacht,
        wie immer, wie gewohnt, danke dafür`,
      weak: `
        danke db|deutsche, respekt, mal wieder, ironie`,
    },
    humiliation: {
      strong: `
        gedemütigt, demütig*, erniedrig*, bloßgestellt, vorgeführt, ausgelacht, schäme mich, schäm mich,
        so geschämt, wie ein|eine|einen bettler|verbrecher|verbrecherin|dieb|diebin|hund|idiot|idiotin|tier,
        vor allen leuten, vor allen anderen, vor meinen kindern|kollegen|kunden, zum narren, würdelos,
        noch nie ~ so gedemütigt|geschämt|erniedrigt`,
      clear: `
        peinlich berührt, beschämt, beschämend, von oben herab, lustig gemacht, würde verloren, betteln`,
    },
    despair: {
      strong: `
        verzweifel*, weiß nicht mehr weiter, weiß nicht was ~ tun|machen, was mache ich jetzt,
        was mach ich ~ jetzt, kann nicht mehr, nerven am ende, mit den nerven, fix und fertig, bitte bitte,
        bite bite, ich flehe, flehe, helft mir, dringend hilfe, hoffnungslos, hilflos, aufgeschmissen,
        keiner|niemand fühlt sich ~ zuständig|verantwortlich, keine kraft, macht dass das aufhört,
        am boden zerstört, verzweifle, völlig fertig, aussichtslos, ausweglos, helft uns, brauche sofort,
        gottes willen, himmels willen, inständig, existenz*, alles verloren,
        wie soll ich ~ bezahlen|zahlen|arbeiten|leben, wie soll ich jetzt, wie komme ich jetzt,
        weiß nicht wohin, lebende seele, nur noch schreien, nur noch heulen|weinen, schäme mich, ich will raus,
        tut doch was, tun sie ~ was, macht doch was, betteln, mit jemandem ~ entscheid*`,
      clear: `
        weiß nicht mehr, was soll ich ~ tun|machen, nicht mehr können, ich mag nicht mehr, nervlich,
        helfen sie mir, hilfe, bitte helfen, heul*, weine*, tränen, ratlos, kein mitarbeiter ~ hilft|helfen,
        niemand ~ hilft|helfen|sagt|zuständig, keiner ~ hilft|helfen|sagt|zuständig|meldet, mensch* am telefon,
        nichts funktioniert, gebe auf, geb auf, kann mir ~ jemand helfen, kann mir irgendjemand,
        brauche dringend, ersparnisse, niemand ~ erreich*, niemanden ~ erreich*, keiner ~ erreichbar,
        bitte sagen sie, schreien, so dumm|blöd, will raus, wie soll ich, jemandem ~ darf`,
      weak: `
        was tun, am ende, geht ~ ran, noch was machen`,
    },
    fear: {
      strong: `
        habe|hab|solche|große|wirklich angst, solche|in panik, große sorgen, mache mir ~ sorgen,
        nicht geschlafen, nicht schlafen, schlaflos, reingefallen, räumt ~ konto|leer, mein geld noch sicher,
        ausgeraubt, fürchte mich, panisch, beängstigend, herzrasen, noch nie ~ so angst|viel`,
      clear: `
        angst, panik, besorgt, beunruhig*, befürcht*, nervös, ein stress, betrüger, gehackt, konto leer,
        zitter*, geschockt, verunsichert, mulmig, bange`,
      weak: `
        sorge*, stress, geld ~ sicher, erschrocken, verpasse`,
    },
    grief: {
      strong: `
        ist ~ verstorben|gestorben, kind verloren, unser kind verloren,
        mutter|vater|mann|frau|sohn|tochter|oma|opa|bruder|schwester ~ gestorben|verstorben, fehlgeburt,
        im sterben, hospiz, suizid*, selbstmord, lebt nicht mehr, nicht überlebt, einem toten, einer toten,
        sterbeurkunde, beerdigt, totgeboren, wäre ~ geworden, # tage tot`,
      clear: `
        gestorben, verstorben, beerdigung, trauern, witwe*, krebs, trauerfall, starb, tote*, urne, beisetzung,
        bestattung, verloren hab*`,
      weak: `
        tod, trauer, verloren ~ kind, todesfall, nachlass`,
    },
    need: {
      strong: `
        schwerbehindert, insulin, neugeboren*, lebe allein, wohne allein, ganz allein, miete ~ zahlen,
        kein geld, ohne geld, keine heizung, ohne heizung, strom abgestellt, kein strom, kein wasser,
        gestrandet*, sitze* ~ fest, sitzen fest, nicht aus der wohnung, obdachlos, demenz, pflegebedürftig*,
        beatmung*, dialyse, chemo*, schwer krank, schwerkrank, mit baby, ganz alleine, nichts zu essen,
        wohnung|job verlieren, verliere ~ job|wohnung, räumungsklage, gerichtsvollzieher, ausgesperrt,
        eingeschlossen, hänge* ~ fest, häng* ~ fest, nachts allein, nicht nach hause`,
      clear: `
        rollstuhl, behindert, behinderung, taub, diabet*, krankenhaus, fieber, säugling, wochen alt*,
        schwanger, alleinerziehend, rentner*, ich bin #, nicht leisten, stehe ohne, ohne strom, frieren,
        stranden, gefangen, eingesperrt, feststecken, stecken fest, stehe seit, sitze seit, warten seit,
        sitzen seit, am gate, kleinen kindern, meine kinder, medikament*, notfall, über nacht, übernacht*,
        asthma, kleinkind*, bürgergeld, hocke* ~ bahnhof|flughafen, in der kälte, im regen, im dunkeln,
        mitten in der nacht, nirgendwo, kein warmwasser`,
      weak: `
        blind, klinik, operation, baby, allein, jahre alt, miete, heizung, kalt*, mein kind,
        meine tochter|sohn, meiner tochter, mein mann|frau|vater|mutter, rezept, um # uhr, die nacht,
        # jahre alte|jährige`,
    },
    danger: {
      strong: `
        feuer gefangen, explodier*, bremsen ~ versagt, stromschlag, unter wasser, überschwemmt, wasserschaden,
        eingebrochen, überfallen, lebensgefahr, leute rennen über, bedroht, angegriffen`,
      clear: `
        brennt, gebrannt, brand, verletzt, einbruch, bedrohung, belästig*, boxten`,
      weak: `
        rauch*, bremsen, unfall, gefährlich`,
    },
    repeat: {
      strong: `
        zum dritten|vierten|fünften|zweiten|#. mal, das|schon dritte|vierte|fünfte mal, wie oft,
        # mal angerufen|geschrieben|gemeldet, elfmal, niemand antwortet, niemand ~ geht ran, aus der leitung,
        seit monaten, seit stunden, mails ignoriert, hingehalten, x-te mal, x-ten mal, zigste mal, zigmal,
        zum hundertsten|tausendsten|wiederholten mal, tag für tag, woche für woche, textbaustein*,
        reagiert niemand|keiner, hinterherlaufen, hinterhertelefonier*, leere versprech*,
        immer derselbe|dieselbe|dasselbe, spielt musik, hotline ist zu`,
      clear: `
        dritte|vierte|fünfte|sechste mal, schon wieder, immer wieder, immer noch nicht*|kein*, fünfmal,
        viermal, mehrfach, mehrmals, jedes mal, jedesmal, ständig, keine antwort, keine rückmeldung,
        keine reaktion, nie ~ gemeldet, warteschleife, aufgelegt, seit wochen, seit tagen,
        seit # wochen|monaten|tagen|stunden, nachdem meine e-mails, versprochen, immer das gleiche, im kreis,
        weiterverbunden, standardantwort*, hebt ab, nicht reagiert, reagiert ~ nicht, keinerlei,
        nichts passiert, passiert ~ nichts, tut sich nichts, nichts gehört, warte immer noch, warte seit,
        immer dasselbe, frage ich nicht, nummer drei|vier|fünf, kopierte*, jeden monat, jede woche,
        niemand|keiner antwortet|reagiert|meldet, schreibe ~ dritte|dritten|vierte|vierten`,
      weak: `
        mal wieder, wieder nicht|nichts, wieder, immer noch, noch immer, # mal, dreimal, zweimal, jeden tag,
        nie ~ pünktlich, hat sich ~ gemeldet, erneut*, versprech*, typisch, ein # mal`,
    },
    wait: {
      strong: `
        stundenlang, wochenlang, monatelang, tagelang, zeitverschwendung`,
      clear: `
        # wochen, # monate*, über # stunde*`,
      weak: `
        # stunden, stunden, # tagen|tage, halben stunde, # min verspätung, #min, eine stunde, verspätung*`,
    },
    leaving: {
      strong: `
        ich kündige, wird jetzt gekündigt, kündige ~ alles|heute|sofort, nie wieder, nie mehr, das letzte mal,
        letzte mal bahn, zum letzten mal, zur konkurrenz, kunden ~ verloren, kunde verloren, verlier* ~ kunden,
        ich fahre jetzt flixbus, kein bedarf mehr, stornier* ~ alles, bin raus, das wars|war's dann,
        letzte chance, letzte warnung, nimmerwiedersehen, werde ~ kündigen, wir kündigen, fristlos, finger weg,
        hände weg, bestelle|kaufe|buche ~ nie, raus aus dem vertrag, holt den kram, jahre treu`,
      clear: `
        wechsle, wechsel ~ zu*, treuen kunden, fahre jetzt, anderen anbieter, fahre ich lieber,
        kunde ~ # jahren, # jahren ~ kunde, letztes mal, nicht verlängern, woanders, anbieter wechseln,
        nicht empfehlen, nicht mehr kaufen|bestellen|buchen|fahren, bereue, langjähriger kunde,
        jahrelang kunde, treu gewesen`,
      weak: `
        kündig*, konkurrenz, flixbus, umgestiegen, umsteigen auf, kündigung, nehmt ~ zurück`,
    },
    legal: {
      strong: `
        anwalt, anwält*, rechtsanwalt, verklage*, erstatte anzeige, verbraucherzentrale, verbraucherschutz,
        bundesnetzagentur, schlichtungsstelle, bafin, ombudsmann, rechtliche schritte, letzte frist,
        fristsetzung, hiermit ~ frist, schadensersatz, schadenersatz, das ist betrug, strafanzeige,
        verlange mein geld, ich fordere, auf den kosten sitzen, rechtsweg, rechtsschutz*, rechtswidrig,
        gesetzwidrig, strafbar, staatsanwalt*, aufsichtsbehörde, behalte mir ~ vor, nachfrist,
        fordere sie ~ auf, ultimatum, haben sie zeit bis, haben zeit bis, danach übernimmt,
        übernimmt ~ anwält*, mit einem reporter|journalisten|kamerateam`,
      clear: `
        klage, klagen, gericht, zeige ~ an, polizei, verlange, ich erwarte, fordere, stellungnahme, illegal,
        zeit bis`,
      weak: `
        anzeige, frist, beschwerde, reporter*|journalist*`,
    },
    public: {
      strong: `
        poste* ~ überall, allen erzählen, shitstorm`,
      clear: `
        presse, bild-zeitung, social media, ein stern, warne*`,
      weak: `
        öffentlich, bewertung, fernsehen`,
    },
    urgency: {
      strong: `
        SOFORT, unverzüglich, beeil*, flug erreichen, muss einen flug, eine stunde vorher`,
      clear: `
        dringend, sofort, umgehend, heute noch, heute abend, morgen früh, bis freitag, bis heute, vor # uhr,
        in # minuten|stunden, in einer stunde, hochzeit*, vorstellungsgespräch, prüfung, weihnachten, notfall,
        in # minuten|stunden|min, noch # minuten|stunden|tage, bis morgen|heute|mittag|mitternacht, bis # uhr,
        um # uhr, vorrat bis, bis #, morgen früh|um|ist|mittag, heute abend|nacht,
        letzte chance|dosis|tablette, letzten tag, fällig`,
      weak: `
        jetzt, morgen, termin, visum*, urlaub, anschluss*, rechtzeitig, kurz vor, schnell, heute,
        heute früh|morgen, übermorgen, am montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag, frist,
        über nacht, seit freitag|samstag|sonntag|montag|dienstag|mittwoch|donnerstag|gestern`,
    },
    trouble: {
      strong: `
        karte ist weg, doppelt abgebucht, mein geld zurück, will ~ geld`,
      clear: `
        verpasst, geklaut, lehnt ~ ab, nicht bestellt, geld zurück, mein geld, nicht geliefert, kein ersatz,
        keine info, niemand sagt, nicht abgeholt`,
      weak: `
        gestrichen, storniert, ausgefallen, fällt aus, fällt ~ aus, ausfallen, verspätet, verpass*, verloren,
        gestohlen, weg, gesperrt, gespert, abgelehnt, kaputt, defekt*, funktioniert nicht, geht nicht, tot,
        abgebucht, ich will, erstattung, nicht angekommen, KEIN, ohne ansage|info, abgestellt, verkauft,
        bezahlt, zahlen, koffer, ausgefallene`,
    },
    praise: {
      strong: `
        liebe es, gerettet, bester kauf, tausend dank`,
      clear: `
        perfekt, spitze, lob, loben, glücklich, empfohlen, lieben dank`,
      weak: `
        danke, vielen dank, super, toll, klasse, prima, freue, freut, bester, beste, gut, gute, schön, hübsch,
        geil, freundlich, gerne, gern, nett, respekt`,
    },
    laughter: {
      strong: `
        🎉`,
      clear: `
        haha*, hihi*, lol, lach, xd, 👍, höhö`,
      weak: `
        spaß`,
    },
    resolved: {
      strong: `
        alles gut, läuft wieder, geht wieder, funktioniert wieder, hat sich erledigt, hat alles gelöst,
        kein stress, keine sorge, keine eile, nicht dringend, nichts kaputt, nicht beschweren,
        keine beschwerde, nur neugierig, gar nicht sauer, heule vor freude, vor freude, wenn sie ~ zeit haben,
        kein problem, alles bestens, passt schon`,
      clear: `
        erledigt, gelöst, geklärt, in ordnung, nur zur info, alles klar`,
      weak: `
        gefunden, pünktlich an`,
    },
    gentle: {
      strong: `
        wäre schön, kurze frage, neugierig`,
      clear: `
        wäre toll, wäre nett, vorschlag, könnte klarer, könnte besser`,
      weak: `
        vielleicht, frage, ich finde nur, leider`,
    },
    'how-to': {
      strong: `
        wie lange dauert, was passiert wenn, was wäre wenn`,
      clear: `
        wie kann ich, wie kann man, wie viele, wie viel,
        wie sperre|kündige|ändere|lade|aktiviere|setze|löst|breche|zerstöre|komme|bekomme ich|man, was kostet,
        was macht, wo finde, wo kann, kann ich, kann man, gibt es, ist es möglich, gilt, liefert ihr,
        führt ihr, erinnere mich, erinner mich, spiele, spiel, zeige, zeig, lösche, sende, nenne, erzähle,
        öffne, schalte, schick email|eine|mir die, stelle ~ wecker|alarm|ein, stell ~ wecker|alarm|ein,
        setze ~ auf, füge ~ hinzu, plane ~ termin, suche, finde, ich suche, ich interessiere mich, sag mir,
        buche`,
      weak: `
        wie ~ ich, was ist der, welche, welchen, welches, wo ist, könnten sie, könnt ihr, habt ihr, ist das,
        hat man, wann, wer, passt, dürfen, ich möchte, ich brauche`,
    },
    hypothetical: {
      clear: `
        falls, wenn mir, was wäre`,
      weak: `
        wenn ich, wenn der`,
    },
    technical: {
      strong: `
        schnittstelle, api, build, webhook*, firewall*, panikmodus, kuscheltier, shirt, rechnungskopie`,
      clear: `
        queue, session, einstellungen, export, spiel, größen, lager, blog, rabatt, gutefrage`,
      weak: `
        prozess, log, modus, server, fehler, buch, passt, rechnung, verein`,
    },
    stake: {
      strong: `
        operation|operiert|op, chemo*, erspart*|ersparnisse, eigenes geld, hochzeit|trauung,
        beerdigung|trauerfeier, flitterwochen, krankenhaus|klinik, notarzt|krankenwagen, insulin, inhalator,
        notfallspray, sauerstoff*, beatmung*, dialyse, transplant*, herzschrittmacher, magensonde, sonde*,
        hospiz, intensivstation, urne, beisetzung, bestattung, sarg, neugeboren*, frühchen, babynahrung,
        milchpulver, rollstuhl, krampfanfall*, anfall, allergi*, asthma*, epilep*, diabet*, demenz, sorgerecht,
        räumung*, zwangsräumung, zwangsvollstreckung, abschieb*, aufenthalt*, frauenhaus, gerichtsvollzieher*,
        insolven*, löhne, hausnotruf, lebenswichtig*, existenz*, hebamme,
        letzten foto*|bilder|nachricht*|sprachnachricht*, einzigen foto*|bilder, verstorben*, grabstein,
        grab meine*|unsere*`,
      clear: `
        meine|unsere|meiner|unserer tochter|mutter|frau|oma|schwester|familie|kinder|eltern,
        mein|unser|meinem|meinen|unserem sohn|vater|mann|opa|bruder|kind|baby|papa, papa|mama|oma|opa,
        hypothek*|kredit*, miete, gehalt|lohn|rente, mein|unser geld, prüfung|klausur|abschluss,
        vorstellungsgespräch|bewerbung, visum|pass|reisepass, hund|katze, identität, kaution, notfall*,
        krankenhaus, klinik, arzt, ärztin, ärztlich*, pfleger*, pflege*, krebs, tumor, fieber, schwanger,
        behindert, blind, gehörlos, kleinkind*, zwillinge, die kinder|kleine|kleinen, # jahre alt,
        # monate alt, sie|er ist #, ist # und, wird #, enkel*, nichte, neffe, verlobt*, witwe*, lohn, gehalt,
        rente, bürgergeld, arbeitslosengeld, unterhalt, vermieter*, kündigung, arbeitserlaubnis, botschaft,
        gerichtstermin, abschlussprüfung, staatsexamen, einbürgerung, stipendium, meine patient*,
        meine mitarbeiter*, alleinerziehend*, frau|mann|tochter|sohn|mutter|vater|oma|opa|kind|baby,
        mein|meine|meinen|meinem|meiner|unser|unsere|unserem|unseren firma|betrieb|laden|geschäft,
        medikament*|tabletten|insulinpumpe, der asche, die asche meine*|unsere*|von,
        meine|unsere|alle|letzten fotos|bilder|erinnerungen`,
      weak: `
        job|arbeit|arbeitsplatz, geburtstag|weihnachten|heiligabend|ostern, urlaub|reise,
        flug|flieger|boarding|anschluss*, haus|wohnung|keller|decke|dach|küche|tür,
        heizung|therme|kühlschrank|warmwasser, auto|bremsen,
        koffer|gepäck|geldbeutel|portemonnaie|schlüssel|brille, telefon, konto|karte, termin, alarm*, herz*,
        uni`,
    },
    harm: {
      strong: `
        futsch, läuft wasser, wasser läuft, überschwemmt|geflutet, geplatzt, anderweitig vergeben,
        ohne telefon|strom|heizung|geld|wasser|medikamente|gepäck, gestrandet, rausgeworfen|rausgeschmissen,
        auf den link geklickt, link geklickt, angegriffen|bedroht|belästigt, schlafen im auto|freien,
        schlafen ~ auto|bahnhof|flughafen, herzstechen|schmerzen, keine luft, atmet ~ nicht, bekommt ~ luft,
        kriegt ~ luft, wacht nicht, zusammengebrochen, bewusstlos, geschwollen, blutet, eingesperrt,
        ausgesperrt, eingeschlossen, abgestellt, abgeschaltet, abgeklemmt,
        nicht reingelassen|hineingelassen|mitgenommen, weggeschickt, nichts zu essen, entlassen, gefeuert,
        bin ~ los, job|stelle|wohnung|haus verloren|los, kein strom|wasser|gas|netz|insulin|licht,
        keine heizung|medikamente|milch, im dunkeln|kalten|regen, kann ~ nicht bezahlen|zahlen|arbeiten|laufen,
        nach hause geschickt, alles gelöscht|weg|leer, auf der straße`,
      clear: `
        verschwunden, nirgends, undicht|leckt, brennt|qualmt|raucht, gesperrt|eingefroren,
        stehen|sitzen lassen|gelassen, stillstehen, stecken|festsitzen|feststecken, weitergefahren,
        abgewiesen|abgelehnt|verweigert, ignoriert, abgebucht, geklaut|gestohlen, gehackt,
        rausgeflogen|ausgeloggt|abgemeldet, auch hin|kaputt, verpasst|verpasse|verpassen, verletzt|krank,
        schlafen wir, aufregung, friere*, nie angekommen|gekommen, nicht angekommen|gekommen|erschienen|da,
        kam niemand|keiner|nicht, kommt niemand|keiner, macht keiner|niemand, geht keiner|niemand, ist leer,
        leer, abgelehnt, gelöscht, entzogen, abgelaufen, zurückgegangen|zurückgebucht, tot, startet nicht,
        öffnet nicht, geht nicht ~ auf, falsches medikament|spray|mittel, falsche dosis|adresse|tabletten,
        reicht nicht, reicht noch, aufgebraucht, letzte|letzten #, geliehen,
        sitze|stehe|sitzen|stehen vor|draußen|im|am|mit`,
      weak: `
        weg, verloren, fehlt|fehlen, abgestürzt, storniert|gestrichen, vergeben, vergessen, doppelt, tot|toten,
        kaputt|hin|defekt, ausgefallen|ausfall, zu spät, im auto, geschlossen`,
    },
  },
  person: `
    mit jemandem ~ sprechen|reden|telefonieren,
    mit einem|einer ~ mitarbeiter*|berater*|menschen sprechen|reden|telefonieren|verbinden, jemanden sprechen,
    mich ~ anrufen|zurückrufen, uns anrufen|zurückrufen, ruf* mich|uns ~ an|zurück, zurückruf*,
    telefonisch erreichen, echte person, echter mensch, kundenberater*, mitarbeiter sprechen,
    verbinden sie mich, rufen sie mich, rufen sie ~ an, ruft mich ~ an, rückruf, echten menschen,
    mit einem menschen, melden sie sich, bitte melden, vorgesetzt*, jemanden sprechen|erreichen,
    gibt es ~ hotline|telefonnummer, ihre|eure|welche telefonnummer, durchstellen, stellen sie mich ~ durch,
    will keinen bot|chatbot|roboter`,
};
