import type { LexiconTable } from '../table.js';

/** English. What the rows mean and how a pattern is written is said in `table.ts`. */
export const en: LexiconTable = {
  language: 'en',
  letters: {},
  elision: false,
  numbers: `two three four five six seven eight nine ten eleven twelve twenty several many countless multiple`,
  negators: `not no never without don't didn't isn't wasn't aren't doesn't won't can't cannot nothing hardly cant dont nobody none nor neither wouldn't`,
  intensifiers: `very really so extremely absolutely totally completely utterly beyond incredibly such too fucking bloody damn super truly deeply seriously`,
  softeners: `slightly little bit somewhat kinda kind fairly mildly`,
  negatorsAfter: '',
  lookalikes: 'setting settings sharing',
  turns: 'but however',
  cues: {
    anger: {
      strong: `
        furious, livid, outrag*, enraged, infuriat*, pissed, pissed off,
        beyond frustrat*|pissed|angry|disappointed, fed up, sick and tired, i've had it, enough is enough,
        shaking with rage, fuming, very upset, very unhappy, appal*, seething, irate, so mad, ticked off,
        end of my tether|rope|patience, last straw, losing my patience|mind, lost my patience, out of patience,
        blood ~ boil*, exasperated, done waiting, i'm|am|im|so|very|really|getting ~ angry,
        never ~ so|more angry|furious|frustrat*|disappoint*|upset|insult*`,
      clear: `
        angry, angr*, mad|pissed ~ at|with|about, sick of, had it|enough ~ with, had enough, rage, raging,
        i hate, hate you|this|your, so|very|extremely|really|super frustrat*, aggravat*, upset, not happy,
        unhappy, displeased, not amused, disgust*, insult*, offended,
        very|extremely|massively|so|beyond|deeply disappoint*, boiling, steaming, can't believe,
        cannot believe, driving me crazy|insane|nuts|mad, bitterly, exhausted, worn out, miserable`,
      weak: `
        tired of, hate, frustrat*, annoy*, irritat*, heated, disappoint*, not impressed, sad`,
    },
    blame: {
      strong: `
        worst ~ ever, worst company|airline|service|experience|customer, horrid, horrific, atrocious, abysmal,
        pathetic, disgrac*, shame on you, shameful, unacceptable, not acceptable, inexcusable, laughing stock,
        liar*, lied to, thie*, stole from me, crook*, you scam*, ripoff, rip off, ripped off, incompeten*,
        moron*, you suck, bullshit, negligen*, refuse* to help, no accountability, abused, threatened,
        bullying, intimidat*, mistreat*, piss poor, shitty, ruined, lost ~ customer, negligence, lied,
        diabolical, shambles, farce, fiasco, train wreck, trainwreck, con artists, conned, swindl*,
        daylight robbery, extortion*, deceiv*, misled, dishonest, heartless, inhuman*, cruel, callous,
        reckless, fobbed, fob* off, pass the buck, screwed me|us, screw you, empty promise*, broken promise*,
        good for nothing, do your job, no one cares, nobody cares, couldn't care less,
        total|complete|absolute|utter disgrace|joke|disaster|mess|nightmare|failure|rubbish|crap|shambles|chaos|incompetence,
        discriminat*, racist, sleep at night, stay proud, how this ends|how it ends, this is the thanks,
        the thanks i get, being nice, done being, fight for my own, let it burn, get a clue, clowns,
        reprehensible, screwing over, story of failure, assaulted, no idea or interest, equally terrible,
        biggest bunch of`,
      clear: `
        worst, the worst, terribl*, horribl*, awful, useless, unbelievable, unreal, ridiculous, absurd, lies,
        lying, stolen from, robbed, criminal*, scam, scammers, fleec*, steal*, cheat*, clueless,
        unprofessional, rude, idiot*, disrespect*, sucks, suck, garbage, bs, nightmare, disaster,
        do|does not|nothing care, doesn't|don't care, treated ~ like, poor service, shocking, lousy, no excuse,
        ruin*, wiped out, you people, what a mess, wtf, hostage, held|being captive, nosupport, ignored,
        ignoring, no help, waste of, dreadful, deceptive, mislead*, corrupt, careless, sloppy, unreliable,
        unhelpful, brush* off, embarrassing, let down, let me|us down, failed me|us, screwed, screwed up,
        botched, waste of time|money, doing nothing, nothing is|has being|been done, rubbish, hopeless,
        ghosted, terrifying, inability, failures, treated like, colossal`,
      weak: `
        joke, a joke, dumb, stupid, crap, trash, hell, unfair, destroyed, fraud*, smh, fail, epicfail, wasted,
        subpar, not helpful, lack of, attitude, poorly, be proud`,
    },
    swearing: {
      strong: `
        fuck*, bastard*, asshole*, a-holes`,
      clear: `
        fucking, fuckin, shit, shits, wtf, bitch*, goddamn, what the hell|heck|fuck, why the hell|heck`,
      weak: `
        damn, bloody, hell`,
    },
    reproach: {
      strong: `
        how dare, are you kidding, are you joking, are you out of your mind, what is wrong with,
        what's wrong with you, who's in charge, is this how, is this really how, this is how ~ treat,
        how is it my fault, how is ~ my fault, how does that help, you blew it, do you even, what is the point,
        what's the point, not the way to treat, you had one job, get it fixed, explain yourself, do you ~ care,
        does anyone|anybody ~ care|work, is this a joke, is this some kind, must be joking|kidding,
        got to be kidding|joking, have to be kidding, gotta be kidding, how hard is it, how hard can it,
        how is that|this acceptable|possible|ok|okay|fair|even|legal, how could you, how much longer,
        how long do i have to, how long ~ supposed, why is nobody, why is no one, why won't you|anyone,
        where is my money|refund, where's my money|refund, where the hell|heck|fuck, get a grip, sort it out,
        answer me, answer the phone, pick up the phone, stop lying, leave me alone, do you understand,
        do you have any idea, do you realise|realize, put me through, how is this acceptable,
        what is wrong with you`,
      clear: `
        are you serious, not my fault, wasn't my fault, you expect, why can't|cant you, why have you,
        who ~ will give, get it together, fix this, fix my, fix your, what are you doing, you people,
        is anyone|anybody ~ there, how can you, why does nobody|no, what kind of, what sort of, on earth,
        do something, sort this out, any idea what, why do i have to, why must i,
        someone who can ~ decide|help, not sure how you`,
      weak: `
        seriously, my fault, really, come on, fix it`,
    },
    sarcasm: {
      strong: `
        thanks for nothing, thank you for nothing, just great, just wonderful, oh great, oh wonderful,
        nothing i love more, thank* for ~ ignor*|charg*|making|losing|ruin*|cancel*|delay*,
        thanks for ~ miss*|delay*|ruin*|los*, what a joke, hope it feels, continues to win, thanks a bunch,
        slow clap, round of applause, how nice of you, love how you`,
      clear: `
        great job, good job, nice job, way to go, bravo, congratulations you, oh joy, really impressive,
        love being, gotta love, so much for, surprise surprise, happy ~ anniversary, epic fail,
        what a surprise, shocker, gold star, hats off, how lovely, i love how, love it when,
        good luck getting|with, at its finest|best, lucky me, as usual, typical, only took, funny how,
        thanks a lot for`,
      weak: `
        well done, nice work, congrats, brilliant, awesome job,
        excellent|great|fantastic|wonderful|amazing|awesome|stellar customer? service, apparently,
        keep up the good, lmao, smh, classy`,
    },
    humiliation: {
      strong: `
        humiliat*, so|deeply ashamed, never been ~ ashamed, laughed|laughing at me|us,
        like a beggar|criminal|thief|dog|animal|idiot|liar, made a fool of,
        made me feel ~ small|stupid|worthless, in front of everyone|everybody,
        in front of my kids|children|family|colleagues|boss|customers, lost my dignity, degrading, degraded,
        never ~ so|more humiliat*|ashamed|embarrass*`,
      clear: `
        ashamed, embarrassed, made fun of, belittled, talked down, mocked, dignity, treated me|us like,
        beg for, begging for`,
    },
    despair: {
      strong: `
        beg you, i beg, begging, i'm|am|im desperate, please please, pls pls, wits end, wit's end,
        don't know what ~ do, dont know what ~ do, what am i supposed ~ do, crying, in tears,
        can't do this anymore, can't take, hopeless, helpless, out of options, no one helps, heartbroken,
        devastat*, get me out, freaking out, i give up, at my limit, on the verge, falling apart,
        losing everything, life savings, lost everything, all my savings, no idea what to do, somebody help,
        begging you, love of god, god's|gods|heaven's|heavens sake, urgent help,
        need help now|asap|urgently|immediately, sobbing, in despair, broken hearted, living soul,
        tell me there's a way, i could scream, could cry, feel so stupid, i want out, can't cope,
        at breaking point, gutted, absolutely gutted, devastated, we just want ~ home, please please help,
        help me i'm|im, someone help me`,
      clear: `
        desperat*, what do i do, what now, tears, no one can, completely lost, i'm lost, nothing works,
        no one ~ help*, nobody ~ help*, heart broken, broke down, let me off|out, sos, at a loss, anyone help,
        need someone, please tell me, scream*, so stupid, want out, i don't know how`,
      weak: `
        help, cry, lost and, breakdown, is there any way, do something, please help, help please, plz help,
        pls help, help me`,
    },
    fear: {
      strong: `
        scared, frightened, terrified, panicking, panicked, so|very|really worried, anxious,
        couldn't|can't|cannot sleep, i was scammed, emptying, trembling, distress*, identity theft|stolen,
        identity ~ stolen, heart racing, sleepless, lost sleep, don't feel safe, feel unsafe,
        never ~ so|more scared|afraid|frightened`,
      clear: `
        afraid, panic, worried, anxiety, nervous, stressed, is my money safe, hacked, scammed, drained,
        someone is|has ~ account, unsafe, shaking, hope i don't miss, gonna miss, going to miss, will miss,
        freaked out, alarmed, very|extremely|deeply concerned, uneasy, someone ~ using|stole|hacked|stealing`,
      weak: `
        scary, worry, stress`,
    },
    grief: {
      strong: `
        passed away, my|our ~ died,
        my|our late father|mother|husband|wife|dad|mum|mom|son|daughter|brother|sister,
        lost our|my baby|father|mother|husband|wife|son|daughter|dad|mum|mom, miscarriage, mourning, grieving,
        suicid*, hospice, no longer with us,
        dead man|woman|person|husband|wife|father|mother|brother|sister|son|daughter|child|baby,
        death certificate, buried, stillborn, would have been|turned #, did not survive, didn't survive`,
      clear: `
        died, funeral, widow*, death of, bereave*, terminal, cancer, dying, ashes, urn, burial, obituary,
        late husband|wife|father|mother|brother|sister|son|daughter, lost him|her`,
      weak: `
        deceased, grief, condolence*`,
    },
    need: {
      strong: `
        diabetic, insulin, newborn, all alone, alone at night, injured, pay ~ rent, no money,
        don't have ~ money, no cash, without any cash|money, homeless, nowhere to stay|sleep|go, stranded,
        sleeping ~ airport|floor, airport floor, miss ~ wedding|funeral|interview|exam,
        single mum|mom|mother|parent, dementia, alzheimer*, epilep*, dialysis, chemo*,
        elderly mother|father|parents|mum|mom|dad, year old mother|father|mum|mom|dad|grandmother, evict*,
        bailiff*, lose|losing|lost my job|house|home|flat|apartment, sleep* on the floor, sleep* in the car,
        trapped, locked out of my house|home|car|flat, middle of nowhere, no way home`,
      clear: `
        wheelchair, disabled, disability, deaf, autis*, hospital, surgery, fever, pregnant, elderly,
        live alone, can't pay|afford, can't ~ pay|afford, no heating|heat|power|electricity|water,
        heating ~ off|broken, no food, without food|water, medication, medicine,
        stuck ~ airport|plane|tarmac|overnight, left me|us, left behind, pensioner, asthma*, oxygen, carer,
        toddler*, my baby, baby formula, can't feed|work, freezing, in the rain|cold|dark, locked out`,
      weak: `
        blind, baby, infant*, small kids|children, two|three kids|children, my kid*|child*|daughter*|son*,
        alone, i'm #, years old, minor, prescription, stuck, food allergy, overnight,
        my husband|wife|mother|father|mum|mom|dad, with kids|children|baby`,
    },
    danger: {
      strong: `
        caught fire, explod*, brakes failed, bleeding, electric shock, burgled, broke in, gas leak,
        nearly|almost died|killed, assault*`,
      clear: `
        on fire, injur*, flooded, under water, break-in, robbed, poison*, choking, abuse*, harass*, stalk*,
        unsafe`,
      weak: `
        smoke, burned|burnt, brakes, accident, dangerous, emergency`,
    },
    repeat: {
      strong: `
        for the third|fourth|fifth|sixth|tenth|hundredth time, how many times,
        called|tried|emailed|written|asked|wrote|contacted ~ # times, so many times, every single time,
        again and again, over and over, zero replies, get hung up, keeps hanging, kept hanging up,
        ignor* me|us, umpteenth, nth time, time and time again, week after week, month after month,
        pillar to post, hours on hold, hours on the phone, refuse to answer|respond|reply|refund|pay,
        ignored my, never heard back, never got back, not asking again|twice, not asking ~ time,
        call # for today, same copy, every single month|week|day|time, plays music,
        the|my third|fourth|fifth|sixth|seventh|tenth time, # th|rd time, for the #th|#rd time`,
      clear: `
        third|fourth|fifth|sixth|#th time, 4th|5th|3rd|6th attempt|time, many times, yet another, yet again,
        once again, still nothing, AGAIN, no reply|response|answer|replies,
        no one|nobody ~ answer*|respond*|repl*|call*|bother*, never called|replied|answered|responded,
        nobody ever, hung up, hang up on, hangs up, disconnected|disconnects, on hold ~ hour*|hr*|hrs,
        run around, runaround, explain* ~ times, getting old, keep* happening, you|u|guys promised,
        multiple emails|calls|times, automated answers, canned response, form letters, day after day,
        in circles, back and forth, square one, passed from, picks up, not answering|responding|replying,
        won't answer|reply|respond|help|refund, heard nothing, chasing, chased, keep|keeps telling me,
        same story|answer|excuse|excuses, left on hold, number three|four|five, on call #, copy-paste,
        copy paste, just rings, rings out, nobody answers|replies|responds|calls,
        no one answers|replies|responds|calls, third|fourth|fifth|sixth time,
        third|fourth|fifth|sixth time i|we`,
      weak: `
        # times, every time, each time, still not, still no, still waiting, still haven't|can't|cant, again,
        on hold, hold for ~ min*, bounced|transferred, same issue|problem, promised, stop correcting,
        # for # today, voicemail*`,
    },
    wait: {
      strong: `
        hours and counting`,
      clear: `
        # weeks, # months, over|more than # hours|hrs|hour, for weeks|months|days|hours, over an hour,
        over # weeks`,
      weak: `
        # hours|hrs|hour|hr, # days, all day|week|night, an hour,
        since friday|monday|tuesday|wednesday|thursday|saturday|sunday|last, overdue, weeks ago`,
    },
    leaving: {
      strong: `
        never again, never ~ flying|fly|buy*|use|using|order*|shop* ~ again, last time i,
        last ~ cent|penny|dollar, lost ~ customer|business|subscriber|client, los* ~ customer,
        taking my business, my business elsewhere, moving to ~ competitor*, cancel* everything,
        done with you|them|this, we are|i'm|im|am done, no longer ~ customer, no need to be ~ loyal,
        wont|won't be flying|buying|using|back, flying ~ from now on, plenty of other, ready to just go with,
        i'm|we're leaving, i am leaving, close all my accounts, lost me, last chance, final warning,
        won't be renewing, going elsewhere, i quit, good riddance, avoid at all costs, we are through,
        i can quit you, take it all back, years of loyalty, considering quitting,
        never flying|buying|staying|using, do not stay`,
      clear: `
        switch* to, i'm|am cancel*|cancell*, cancelled my, cancelling my, continued loyalty, never fly*,
        never ~ you guys, won't ~ again, elsewhere, from now on, getting left, not worth, can't recommend,
        customer for # years, leave you, closing my account, deleting my account, not ~ renew*, somewhere else,
        find another, stay away, do not buy|book|use|trust, don't buy|book|trust, horrendous, lose customers,
        lowest rated`,
      weak: `
        competitor*, cancel my account|membership|contract|subscription|prime, done, goodbye,
        loyal ~ customer|loyalty, other|another airline*|bank|provider|carrier, regret*,
        next time ~ united|delta|southwest|jetblue|virgin, all the way, will leave, loyalty, disloyal`,
    },
    legal: {
      strong: `
        lawyer*, attorney, sue, suing, lawsuit, see you in court, legal action, solicitor, ombudsman,
        report* you, reporting you, report you to, formal complaint, major complaint, official complaint,
        presidential level complaint, consumer protection, trading standards, better business bureau,
        this is fraud, prosecut*, i demand, small claims, press charges, regulator, watchdog, breach of,
        consumer rights, unlawful, criminal offence, attorney general, cfpb, you have until,
        have until noon|friday|monday|tomorrow|tonight, with a journalist|reporter|camera`,
      clear: `
        court, police, file a complaint, place a complaint, ftc, usdot, illegal, demand, chargeback, liable,
        my rights, theft, authorities`,
      weak: `
        legal, faa, fraud, compensation, handles it, journalist|reporter|press`,
    },
    public: {
      strong: `
        post this everywhere, tell everyone, go viral, tweet ~ each|every day, travels fast,
        warn others|people|everyone, other customers think`,
      clear: `
        everyone ~ know, social media, the press, one star, message through twitter`,
      weak: `
        newspaper*, media, review*`,
    },
    urgency: {
      strong: `
        only # hours left, hurry, please hurry, hour before boarding`,
      clear: `
        urgent*, immediately, right now, NOW, tomorrow morning, in # minutes|min|mins|hours|hrs, in an hour,
        only have # hours, hrs left, before #pm|#am, by friday|tonight|tomorrow|monday|today|noon, wedding,
        interview, exam, honeymoon, flight leaves, last minute, hours before, in # minutes|mins|hours|hrs,
        # hours|minutes|days left, by|until|before tonight|tomorrow|noon|midnight, by|until|before #, out by,
        runs out, leaves|starts|closes|begins|expires in, tomorrow morning|at|is, tonight at,
        last day|chance|dose|one|pill|tablet, due tomorrow|today|tonight, this is the last`,
      weak: `
        asap, now, tonight, tomorrow, today, before #, deadline, presentation, visa, connection,
        connecting flight, christmas, birthday, this morning|afternoon|evening,
        on monday|tuesday|wednesday|thursday|friday|saturday|sunday, overnight,
        since friday|saturday|sunday|monday|tuesday|wednesday|thursday|yesterday|morning`,
    },
    trouble: {
      strong: `
        card is gone, my money back, give me ~ money`,
      clear: `
        lost my|our|his|her|mine luggage|bag*|wallet|card|money|photos, lost luggage|bag*,
        missed ~ connection*|flight*, charged ~ twice, double charged, charged ~ never, never purchased,
        never ordered, did not order, overcharged, took ~ money, took ~ euros|dollars|pounds, money ~ gone,
        denied, refus*, closed my account, kicked|booted ~ out, never arrived|came|arrived|showed, no apology,
        no one told, without telling, money back, i want ~ refund, want a full refund`,
      weak: `
        cancelled|canceled, cancelled flight*, luggage, missed, gone, stolen, broken, broke, damaged, delay*,
        rejected, blocked|locked, dead, not working, doesn't|doesnt|won't|isn't work*, stopped working,
        hasn't|haven't|not arrived|received, failed, fail*, no notice, no information, rebook*, tarmac,
        held up, refund`,
    },
    praise: {
      strong: `
        saved my day, best purchase`,
      clear: `
        awesome, amazing, perfect, excited, kudos, beautiful, well done, thanks a lot, thank you so much,
        many thanks, thanks so much`,
      weak: `
        thank you, thanks, thx, love, great, excellent, fantastic, happy, glad, appreciate*, best, wonderful,
        nice, good, cool, congrat*, impressed, helpful, friendly, happier, million`,
    },
    laughter: {
      strong: `
        🎉`,
      clear: `
        haha*, hehe*, lol, rofl, 👍, 💙, xd`,
      weak: `
        lmao`,
    },
    resolved: {
      strong: `
        all good, works again, working again, never mind, nevermind, fixed everything, problem solved,
        no worries, no rush, don't panic, no complaint*, was ~ but ~ fixed|sorted|solved|resolved|helped,
        not urgent, nothing is broken, whenever you, just curious, just curious how, crying happy, happy tears,
        no problem`,
      clear: `
        sorted, resolved, found it, just so you know, is fine, arrived on time, no problem at all`,
      weak: `
        fixed it, found the, are fine`,
    },
    gentle: {
      strong: `
        quick question`,
      clear: `
        it would be nice, would be nice, suggestion*, feature request, curious, by any chance,
        could be clearer|better, just want to know|understand, i wouldn't call, may they`,
      weak: `
        would be great, would love, maybe, wondering, question`,
    },
    'how-to': {
      strong: `
        what happens if|when, what would happen if, what documents`,
      clear: `
        how do i, how can i, how to, how much, what does, where can i, where do i, can i, who do i contact,
        am i able, remind me, set a|an|my, play, show me, book a|an|me, add ~ to my, find me, interested in,
        looking for, tell me the|about|when|where`,
      weak: `
        how do you, how long|many|much does|do|is|are|will, how long, how many, what is the, what are the,
        which, where is the, can you tell|help|send|please, could you, do you, is there, is it, are there,
        does the|it|my|your, when will|does|do, is ~ possible, i would like to, i'd like to, i need to know,
        i want to ~ order|buy|change|know|book|add|update|close, need to ~ change|know|update|order`,
    },
    hypothetical: {
      clear: `
        if my, in case`,
      weak: `
        if i, what if, would`,
    },
    technical: {
      strong: `
        api, webhook*, firewall, endpoint, plush, t-shirt*, compatible, charity`,
      clear: `
        build, queue, session, settings, export, game, size, invoice, stock, blog, discount*`,
      weak: `
        process, log, mode, server, error, book`,
    },
    stake: {
      strong: `
        surgery, chemo*, mortgage, savings, my|our business, livelihood, wedding, funeral, memorial, honeymoon,
        hospital, ambulance, insulin, inhaler, epipen, oxygen, ventilator, dialysis, transplant, pacemaker,
        feeding tube|pump, hospice, intensive care, icu, ashes, urn, burial, coffin, grave, newborn, premature,
        baby formula|milk, wheelchair, seizure*, allergic, allergy, anaphyla*, asthma*, epilep*, diabetic,
        dementia, custody, evict*, deport*, shelter, women's refuge, bailiff*, foreclos*, bankrupt*, payroll,
        life support, crib, cot, lifeline, midwife, last photo*|picture*|message*|voicemail*|video*,
        only photo*|picture*|copy, late husband|wife|father|mother|brother|sister|son|daughter`,
      clear: `
        
        my|our daughter*|son|sons|kid*|child*|baby|mum*|mom*|dad*|mother*|father*|wife*|husband*|brother*|sister*|grandma*|grandmother*|grandfather*|parents|family,
        operation, medication|medicine|meds|pills|inhaler|pump|pacemaker|prescription, rent, salary, wages,
        pension, my job, new job, exam|exams|finals|midterm|thesis, interview, boarding,
        photos|pictures|memories, dog|cat|pet, pensioner|elderly|toddler*|infant*, deadline, emergency,
        surgeon, doctor, nurse, tumour, tumor, cancer, heart condition, fever, pregnant, disabled, blind, deaf,
        toddler*, twins, the kids|children|baby, little one|girl|boy, # year old, # years old, # months old,
        she's|he's|is # and, she|he is #, grandson, granddaughter, grandchild*, niece, nephew, fiance*,
        partner, widow*, paycheck, benefits, unemployment, landlord, tenancy, only car|phone|income,
        work permit, residence permit, asylum, embassy, court hearing|date, hearing, graduation, final exam*,
        citizenship, scholarship, carer, my patients, my staff|employees, my guests, my|our|the|her|his visa,
        only passport`,
      weak: `
        company, shop, job, anniversary, birthday, christmas|thanksgiving|easter, vacation|holiday*, flight,
        connection, house|home|flat|apartment|roof|ceiling|kitchen|bathroom|cellar|basement|door,
        boiler|heating|furnace|fridge|freezer, car|brakes|steering|airbag,
        luggage|bags|bag|suitcase|wallet|keys|clothes|meds, phone line, my account, deposit, appointment,
        alarm, heart, chest, my|our money, passport, identity`,
    },
    harm: {
      strong: `
        flooding|flooded, on fire, bounced, left without, stranded, drove off, scammed, clicked the link,
        clicked on ~ link, broke ~ too|again,
        no meds|medication|clothes|food|water|heat|power|phone|money|car|help,
        assaulted|attacked|threatened|harassed, sleeping|slept ~ car|airport|floor|lobby|street, can't breathe,
        cannot breathe, won't wake, collapsed, fainted, unconscious, swollen, bleeding, not breathing,
        locked in|out, cut off, turned away, not let|allowed ~ in|on|board, nothing to eat, nowhere to,
        lets me go, let me go, laid off, fired,
        lose my|our|the|his|her job|house|home|flat|licence|license|place,
        lost my|our|his|her job|house|home|flat,
        no heating|heat|power|electricity|gas|water|insulin|oxygen|signal|phone, in the dark|cold|rain,
        evicted, sent ~ home, taken ~ away, sold my|our|her|his, can't pay|afford|feed|work|walk|leave,
        cannot pay|afford|feed|work|walk|leave, leaves without, wiped|erased|deleted ~ everything|all`,
      clear: `
        gone, vanished|disappeared, nowhere, leaking|leaks, blocked|locked|frozen|suspended, gave ~ away,
        given away, sold ~ seat|room, left us|me|her|him|them, walked off, threw ~ away, thrown out,
        kicked out, refused, denied, rejected, ignored, forgotten, charged twice|double, stolen, hacked,
        disconnected, logged ~ out, kicked me, died, burst, hours late|delayed, missed,
        will miss|gonna miss|miss my, too late, bleeding|hurt|injured|sick, pains,
        never came|arrived|showed|turned, didn't come|arrive|show|turn, did not come|arrive|show|turn,
        nobody came|comes|came|answers|picks, no one came|comes|answers|picks, no driver, is empty,
        account empty, card empty, declined, deleted, erased, wiped, revoked, expired, terminated,
        out of order, is dead, won't open|start|charge|switch, stopped working,
        wrong medicine|medication|dose|address|name|person, missed|missing the, running out, run out, runs out,
        last #, borrowed, sitting|standing|stuck outside, sitting|standing|stuck in|at|on the`,
      weak: `
        lost, missing, burn*, smok*, crashed, closed, shut, cancelled|canceled, without a|any, stuck, forgot*,
        charged, took, taken, dead, broken|broke|breaks, failed|fails|failing, error, down, stress`,
    },
  },
  person: `
    live agent, agent, representative, operator,
    speak|talk to|with ~ agent|representative|advisor|human|person|manager, call|ring|phone me|us,
    give me a call|ring, can|could|will|please ~ call me|us, phone call, have someone call, let me speak,
    won't let me speak, real person|human, human being,
    speak|talk to|with ~ person|human|someone|somebody|manager|supervisor, speak with someone immediately,
    call me, call me back, somebody|someone call, callback, put me through,
    transfer|connect me to ~ person|human|agent|someone, is there ~ phone number, your phone number,
    number i can call, hotline, talk to ~ somebody|anyone|anybody,
    not|dont want to? talk|speak|chat ~ bot|chatbot|robot`,
};
