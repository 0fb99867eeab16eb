import type { LexiconTable } from '../table.js';

/** English. What the rows mean and how a pattern is written is said in `table.ts`. */
export const en: LexiconTable = {
  language: 'en',
  // Without its apostrophe "I'll" would be "ill", and "I'd" an ID.
  letters: { "i'll": 'iwill', 'i’ll': 'iwill', "i'd": 'iwould', 'i’d': 'iwould' },
  elision: false,
  numbers: `two three four five six seven eight nine ten eleven twelve twenty several many countless multiple`,
  negators: `not no never without don't didn't isn't wasn't aren't doesn't won't can't cannot nothing hardly cant dont nobody none nor neither wouldn't`,
  intensifiers: `very really so extremely absolutely totally completely utterly beyond incredibly such too fucking bloody damn super truly deeply seriously`,
  softeners: `slightly little bit somewhat kinda kind fairly mildly`,
  negatorsAfter: '',
  askers:
    "am any are can could did do does how is may might should what what's when when's where where's which who who's why",
  lookalikes: 'setting settings sharing splitting',
  turns: 'but however',
  joins: 'and',
  cues: {
    anger: {
      strong: `
        appal*, beside myself, end of my tether|rope|patience, enraged, exasperated, feel sick, fuming, furious,
        i hate, i'm|am|so|very|really|getting ~ angry, i've had it, infuriat*, irate, livid, losing my patience|mind,
        never ~ so|more angry|furious|frustrat*|disappoint*|upset|insult*, out of my mind, out of patience, outrag*,
        pissed, seething, sickened, spitting`,
      clear: `
        aggravat*, angr*, bitterly, boiling, disgust*, displeased, exhausted, had enough, hate you|this|your,
        insult*, mad ~ at|with|about, miserable, offended, rage, raging, sick of,
        so|very|extremely|really|super frustrat*, steaming, unhappy, upset,
        very|extremely|massively|so|beyond|deeply disappoint*, fed up`,
      weak: `
        disappoint*, hate, not impressed, not too|very|so happy, sad, tired of`,
    },
    blame: {
      strong: `
        abused, abysmal, assaulted, atrocious, betrayed, bullshit, bullying, callous, criminal, crook, crooks, cruel,
        daylight robbery, deceiv*, diabolical, discriminat*, disgrac*, dishonest, done being, extortion*, farce,
        fiasco, fobbed, heartless, horrific, incompeten*, inexcusable, inhuman*, intimidat*, is|was|been ~ nightmare,
        liar*, lied, misled, mistreat*, monsters, moron*, negligen*, no shame, pathetic, racist, reckless,
        reprehensible, ripoff, ruined, shambles, shame on, shameful, shitty, swindl*, thie*, threatened,
        total|complete|absolute|utter joke|disaster|mess|nightmare|failure|rubbish|crap|chaos, unacceptable, vile,
        worst company|airline|service|experience|customer, conned me|us|out, robbed|robbing me|us|blind`,
      clear: `
        careless, cheat*, corrupt, criminal*, disaster, disrespect*, dreadful, garbage, ghosted, horribl*, hostage,
        idiot*, ignored, ignoring, let me|us down, lies, lying, mislead*, nightmare, ridiculous, robbed, ruin*, scam,
        scammers, screwed, shocking, stolen from, suck, sucks, terrifying, unbelievable, unhelpful, unprofessional,
        unreliable, useless, worst, wtf, you people`,
      weak: `
        awful, destroyed, fail, fraud*, rude, stupid, terribl*, trash, unfair`,
    },
    swearing: {
      strong: `
        asshole*, bastard*, fuck*`,
      clear: `
        bitch*, goddamn, shit, shits, wtf`,
      weak: `
        bloody, damn`,
    },
    reproach: {
      strong: `
        do you even|understand|realise|realize, how dare, how long do i have to, how much longer,
        put me through, what is wrong with, what's the point`,
      clear: `
        do something, fix this|my|your, is anyone|anybody ~ there, what kind|sort of, why can't|have you,
        why do i have to, why must i, you expect|people`,
      weak: `
        come on, really, seriously`,
    },
    sarcasm: {
      strong: `
        just|oh great|wonderful, thanks for nothing`,
      clear: `
        bravo, good to know, great|good|nice job, shocker, so much for, thanks a bunch, thanks a lot for, typical`,
      weak: `
        apparently, brilliant, well done`,
    },
    humiliation: {
      strong: `
        deeply hurt, degraded, degrading, died|die of shame, felt so small, humiliat*,
        in front of my kids|children|family|colleagues|boss|customers,
        in front of the|my whole|entire|class|lobby|queue|colleagues|neighbours, laughed|laughing at me|us,
        like a beggar|criminal|thief|dog|animal|idiot|liar, like a shoplifter|child|criminal|liar,
        like dirt|rubbish|scum|nothing, never ~ so|more humiliat*|ashamed|embarrass*,
        not a thief|criminal|liar|beggar|fraud, paraded, so|deeply ashamed, violated`,
      clear: `
        ashamed, belittled, dignity, embarrassed, mocked`,
    },
    despair: {
      strong: `
        about to lose it, begging, can't do this anymore, can't go on, can't take|cope, can't|cannot bear|stand,
        crying, despairing, destroying me|us|my, devastat*, don't know how to tell, don't want to be here,
        don't|dont know what ~ do, edge of despair, end of my strength|tether|rope|wits, falling apart,
        feel so stupid, freaking out, god's|heaven's sake, hanging by a thread, haven't slept, heartbroken, helpless,
        howled|howling, i beg, i could scream, i want out, i'm|am desperate, i've nothing|nobody left, in agony,
        in bits, in pieces, in tears|despair, inconsolable, is he|she alive, killing me|us, life savings,
        living soul, losing|lost everything, my heart is broken|breaking, panic attack, please please, pls pls,
        powerless, sobbing, tears running, want|need to scream,
        where is ~ mother|father|mum|dad|son|daughter|husband|wife|child|baby|grandmother, wit's end,
        please|somebody|someone|anyone ~ hurry, somebody|someone|anyone|anybody help, please ~ help us,
        breaking point`,
      clear: `
        broke down, can't ~ any more|anymore, completely|i'm lost, desperat*, gutted, HELP, let me off|out,
        need someone, no one can, nobody ~ help*, nothing works, please ~ answer, scream*, sos, tears, what now,
        please help, help me|us, cried|wept|weeping, worn|wore out`,
      weak: `
        breakdown, do something, help, hopeless, is there any way`,
    },
    fear: {
      strong: `
        distress*, emptying, fear for, frightened, in fear, my hands are shaking,
        never ~ so|more scared|afraid|frightened, panic attack, panicked, panicking, scared, sick with worry,
        sleepless, so|very|really worried, terrified, trembling`,
      clear: `
        afraid, alarmed, anxiety, couldn't|can't|cannot sleep, drained, hacked, i fear, is my money safe, nervous,
        panic, scammed, shaking, someone is|has ~ account, stressed, uneasy, unsafe, anxious, dread|dreading`,
      weak: `
        stress, worried, worry`,
    },
    grief: {
      strong: `
        buried, dead man|woman|person|husband|wife|father|mother|brother|sister|son|daughter|child|baby,
        grieving, hospice, lost our|my baby|father|mother|husband|wife|son|daughter|dad|mum|mom, miscarriage,
        mourning, my|our late father|mother|husband|wife|dad|mum|mom|son|daughter|brother|sister, my|our ~ died,
        passed away, stillborn, suicid*`,
      clear: `
        ashes, bereave*, burial, cancer, coma, died, dying, funeral, life support, lost him|her, obituary, terminal,
        urn, widow*`,
      weak: `
        condolence*, deceased`,
    },
    need: {
      strong: `
        # days old, alzheimer*, asleep|sleeping in ~ car|van|tent, bailiff*, can't feed, chemo*, dementia,
        deported|deport me|us|him|her, diabetic, dialysis, don't have ~ money, don't know who|where else, epilep*,
        euros|pounds|dollars|quid left, evict*, food bank, getting dark, guide dog, hasn't|haven't ~ eaten|slept,
        homeless, in pyjamas|nightdress, injured, insulin, last puff|dose|tablet|insulin|bottle,
        lose|losing ~ house|home|flat|job, lose|losing|lost my job|house|home|flat|apartment,
        miss ~ wedding|funeral|interview|exam, newborn, no money|cash, nobody|no-one else ~ ask, not eaten,
        nothing ~ in the house|fridge, nowhere to stay|sleep|go, on the kitchen|bathroom|bedroom|hall floor,
        palliative, pay ~ rent, single mum|mom|mother|parent, sleep* in the car,
        sleeping|slept|sleep in|on ~ library|car|station|gym|office|hall|coats|couch|streets,
        slept|night in|on ~ waiting|corridor|hallway|station|lobby, stranded, the last bus|train ~ gone|left,
        trapped, year old mother|father|mum|mom|dad|grandmother`,
      clear: `
        # degrees, autis*, can't pay|afford|feed|work, carer, carry|carried|carries ~ stairs|floors|down|up,
        disability, disabled, elderly, fever, freezing, heating ~ off|broken,
        he|she|who can't|cannot|doesn't walk|speak|see|hear|move, hospital, in the cold|dark, in the snow,
        it's midnight|dark, left me|us|behind, live alone, locked out, medication, medicine, minus #, my baby,
        no heating|heat|power|electricity|water|food, no signal|reception, on the floor, oxygen, payday, pensioner,
        pregnant, sick pay, stuck|stranded|abandoned in|at|on, surgery, toddler*, unaccompanied, wheelchair,
        without food|water`,
    },
    danger: {
      strong: `
        assault*, be alive, bleeding, blood everywhere|pouring, brakes failed, brakes ~ soft|gone|went, bruises,
        burgled, burnt|burned down, can't feel my, can't|cannot swallow|breathe, carbon monoxide, caught fire,
        ceiling ~ came|fell|collapsed|down, chest pain*, choking on,
        comes|coming|pouring|running through the ceiling|light|lamp|roof, coughing|vomiting|spitting|passing blood,
        cut|cuts|cutting|harming|harmed herself|himself|myself, don't|doesn't|didn't want to ~ live|alive|exist,
        drowning, electrocuted, end it all, explod*, followed me|us|her home?, followed|watched by, gas leak,
        gas smell, gave ~ code|pin|password|words, groomed, hard|impossible to wake,
        has|got|have|knows my|our|her ~ address, hurt myself|himself|herself, kidnapped|abducted,
        kill myself|himself|herself, knocked down by, mugged, nearly|almost died|killed, not breathing, on fire,
        outside my|our house|door|window|flat|work|school, overdose*, posted|published my|our ~ address,
        ran|run|running away from, raped|molested|groped, safe account, scalded, seeing double, smell of gas,
        smell*|reeks ~ gas|burning, smoke ~ coming|from|out, somebody|he's been in my room|house|flat,
        sparks ~ from|behind|out, stopped breathing, struggling|fighting|gasping ~ breathe|breath|air, suicide,
        swallowed ~ battery|magnet*|coin|bleach|cleaner|detergent|needle|piece, the way to my house,
        throat ~ closing|swelling|tight, took|taken|swallowed all|both|whole ~ pills|tablets|bottle|box,
        touched me|her|him, trapped ~ by|with|in|under, tried to kill,
        turning|turned|gone|going blue|grey|floppy|limp, unresponsive, want to die|live|disappear, wants to die,
        won't be around|here, won't let me|us|her out|go, won't stop bleeding|vomiting|crying, won't wake up,
        shots|gunshots, shooting at|outside, roof|wall ~ came|coming|caving|fell|collapsed,
        wardrobe|shelf ~ fell|collapsed, with|has|had|got|holding ~ knife|gun, knife|gun to|at my|his|her|our,
        having a seizure|fit|stroke|heart, suicidal`,
      clear: `
        abuse*, anaesthetic|anaesthesia, bitcoin, black mould, blackmail*|extort*, bleeds, break-in, choking,
        court order, dizzy, engulf*, fainted|fainting|collapsed, fever, fire alarm went, flooded, grabbed, haemorrh*,
        harass*, headache, headaches, hypothermi*, injur*, intruder, in|much|terrible pain,
        money|coins|payments|funds ~ moving|going out, pain is, poison*, pressed|clicked ~ link, rash, robbed,
        scars|stitches, sewage, sick after|since, smoke, stalk*, swallowed, swelling|swollen, unconscious,
        under water, unsafe, vomit*|throwing up, won't respond, rats|bedbugs|maggots, fled, stroke, heart attack`,
      weak: `
        brakes, burned|burnt, dangerous, emergency`,
    },
    repeat: {
      strong: `
        called|tried|emailed|written|asked|wrote|contacted ~ # times, every single month|week|day|time,
        how|so many times, ignor* me|us, never heard|got back, over and over, plays music,
        refuse to answer|respond|reply|refund|pay, the|my third|fourth|fifth|sixth|seventh|tenth time,
        umpteenth`,
      clear: `
        #th|third|fourth|fifth|sixth time, AGAIN, chased, chasing, copy-paste, disconnected|disconnects,
        escalations, explain* ~ times, hung|hangs|picks up, keep* happening, multiple emails|calls|times,
        no reply|response|answer|replies, nobody ever|answers|replies|responds|calls, rings out, runaround,
        same story|answer|excuse|excuses, still|heard nothing,
        third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth night|week|day|month|letter|escalation,
        you|u|guys promised`,
      weak: `
        # times, again, bounced|transferred, every|each time, hold for ~ min*, on hold, promised, voicemail*`,
    },
    wait: {
      clear: `
        # weeks|months, for weeks|months|days|hours`,
      weak: `
        # hours|hrs|hour|hr|days, all day|week|night, an hour,
        since friday|monday|tuesday|wednesday|thursday|saturday|sunday|last`,
    },
    leaving: {
      strong: `
        cancel* everything, i'm done, last ~ cent|penny|dollar, los* ~ customer, we're done,
        never again|flying|buying|staying|using|setting`,
      clear: `
        cancelled|cancelling my, close it, closing|deleting my account, elsewhere, leave me be|alone, leave you,
        switch* to, will not be back`,
      weak: `
        all the way, competitor*, done, loyalty, other|another airline*|bank|provider|carrier, regret*`,
    },
    legal: {
      strong: `
        attorney, cfpb, lawsuit, lawyer*, ombudsman, prosecut*, regulator, report* you, see you in court,
        small claims, solicitor, suing, take you to court, this is fraud, trading standards, unlawful, watchdog,
        you have until`,
      clear: `
        authorities, chargeback, court, demand, ftc, illegal, liable, police`,
      weak: `
        compensation, fraud, journalist|reporter|press, legal`,
    },
    public: {
      strong: `
`,
      clear: `
`,
      weak: `
        review*`,
    },
    urgency: {
      strong: `
        hurry`,
      clear: `
        by friday|monday|today, by|until|before tonight|tomorrow|noon|midnight|#, exam, honeymoon, immediately,
        in # min|minutes|mins|hours|hrs, in an hour, interview, last minute|day|chance|dose|one|pill|tablet,
        leaves|starts|closes|begins|expires in, NOW, out by, right now, runs out, tomorrow morning|at|is,
        urgent*, wedding`,
    },
    trouble: {
      strong: `
        give me ~ money, my money back`,
      clear: `
        charged ~ twice|never, denied, double charged, i want ~ refund, money back, money ~ gone,
        never purchased|ordered|arrived|came|showed, no apology, overcharged, refus*,
        took ~ money|euros|dollars|pounds, without telling`,
    },
    praise: {
      strong: `
`,
      clear: `
        amazing, awesome, delighted, excited, many thanks, perfect, thanks a lot, thanks so much`,
      weak: `
        best, cool, friendly, good, great, happy, impressed, love, nice, thank you, thanks, thx, wonderful`,
    },
    laughter: {
      clear: `
        haha*, lol, 👍`,
    },
    resolved: {
      strong: `
        all good, all|everything|it's|been ~ repaired|sorted|fixed, coming along nicely|well, doing well|fine|great,
        don't panic, ignore my|the, in one piece, just curious, never mind, no worries|rush|complaint*|problem,
        nothing serious|bad|fancy|dramatic, please close, turned|came up ~ after all,
        was ~ but ~ fixed|sorted|solved|resolved|helped, whenever you, works|working again`,
      clear: `
        amicable|amicably, arrived|came|was ~ on time, don't worry, gladly, hero|legend|legends, is fine,
        just so you know, no need for, out of hospital, resolved, sorted, all clear, remission, on the mend,
        pulled|got through, safe and sound, no harm done, peacefully|fondly, a good age|innings, made it up, sober,
        healed, back to normal, back on my|her|his feet, settled in|down, nobody|noone ~ hurt|harmed|injured`,
      weak: `
        fixed it, found the`,
    },
    gentle: {
      strong: `
        quick question`,
      clear: `
        curious, joke|joking, just want to know|understand, just wondered|wondering, only wanted to,
        wondered if|whether, would be nice, writing a|an, just to check|say, just checking|confirming|letting`,
      weak: `
        question, wondering, would be great`,
    },
    'how-to': {
      strong: `
        what documents, what do|should i|we do if|when, what happens if|when, what would happen if`,
      clear: `
        add ~ to my, am i able, are you ~ open, book a|an|me, can i, how to|much, how|where do i, interested in,
        looking for, opening hours|times, remind|show|find me, what does, what time, who do i contact`,
      weak: `
        are there, can you tell|help|send|please, could|do you, does the|it|my|your, how long|many,
        i want to ~ order|buy|change|know|book|add|update|close, i would like to, is there|it, is ~ possible,
        iwould like to, need to ~ change|know|update|order, what is|are the, when will|does|do, where is the,
        which`,
    },
    hypothetical: {
      clear: `
        if my, in case`,
      weak: `
        if i, what if, would`,
    },
    technical: {
      strong: `
        api, charity, compatible, firewall, t-shirt*, webhook*`,
      clear: `
        blog, build, discount*, export, invoice, queue, settings, size, stock`,
      weak: `
        book, error, log, mode, process, server`,
    },
    stake: {
      strong: `
        allergic, allergy, ambulance, anaphyla*, ashes, asthma*, asylum, baby formula|milk, bailiff*, bankrupt*,
        biopsy, breathing|oxygen machine, burial, chemo*, coffin, completion, cot, crib, custody, defibrillator,
        dementia, deport*, diabetic, dialysis, dying, embassy|consulate, epi pen, epilep*, epipen, evict*,
        feeding tube|pump, foreclos*, funeral, grave, guide dog, harvest, heart attack|tablets|medication,
        her|his|my|our only, honeymoon, hospice, hospital, icu, inhaler, inheritance, insulin, intensive care,
        kidney, last photo*|picture*|message*|voicemail*|video*,
        late husband|wife|father|mother|brother|sister|son|daughter, life-saving, lifeline, livelihood,
        medical notes|records|file, memorial, midwife, mortgage, my|our business, nebuliser, newborn,
        nine|eight|seven|six|five|three|two months pregnant|gone, only photo*|picture*|copy, our|my home,
        oxygen, pacemaker, palliative, payroll, premature, rent ~ due|today|tomorrow|goes|went, savings,
        seizure*, shelter, sick pay, stairlift, stoma|catheter, stroke, surgery, test|scan result*, transplant,
        urn, ventilator, wages|salary|salaries, wedding, wheelchair, women's|the refuge,
        wreath|hearse|undertaker|cremat*`,
      clear: `
        # kids|children|people|guests|employees, alarm pendant, benefits, bereavement, blind, blood pressure|sugar,
        boarding, cancer, carer, citizenship, deadline, deaf, disabled, doctor, dog|cat|pet, emergency,
        exam|exams|finals|midterm|thesis, fever, fiance*, formula, graduation, grandchild*, granddaughter, grandson,
        hardship, hearing, heart condition, heirloom, interview, kindergarten|nursery, landlord, licence|license,
        little one|girl|boy, medication|medicine|meds|pills|pump|prescription, minor, my|new job,
        my|our daughter*|son|sons|kid*|child*|baby|mum*|mom*|dad*|mother*|father*|wife*|husband*|brother*|sister*|grandma*|grandmother*|grandfather*|parents|family,
        my|our|the girl|boy|lad|lass|little one*|nan|gran|granny|grandad|grandma|grandpa|grandfather|uncle|aunt|auntie|mam|ex,
        my|our|the|her|his visa, nurse, only car|phone|income|passport, operation, our flat|house, paycheck, pension,
        pensioner|elderly|infant*, photos|pictures|memories, pregnant, probate, prosthe*, rent, scholarship,
        school bus, she's|he's|is # and, she|he is #, surgeon, tablets, tenancy, tenants, the deposit,
        the kids|children|baby, the ward, toddler*, tumor, tumour, twins, unborn, unemployment, warrant, widow*,
        cemetery, drug|drugs|antibiotic*|painkiller*, pregnancy|breastfe*,
        grandmother's|grandfather's|mother's|father's,
        mum|mums|dad|dads|mam|mams|nan|nans|gran|grans|granny|grandad|grandads|grandma|grandpa|mummy|daddy, vet|vets`,
      weak: `
        alarm, anniversary, appointment, birthday, boiler|heating|furnace|fridge|freezer,
        car|brakes|steering|airbag, chest, christmas|thanksgiving|easter, company, deposit, flight, heart,
        house|home|flat|apartment|roof|ceiling|kitchen|bathroom|cellar|basement|door, job,
        luggage|bags|bag|suitcase|wallet|keys|clothes, my|our money, passport, phone line, shop`,
    },
    harm: {
      strong: `
        account ~ emptied|empty|drained|cleared, assaulted|attacked|threatened|harassed,
        bailiff*|collector|collectors ~ door|came|rang|work|comes, believed|trusted ~ and, bleeding, bounced,
        broke ~ too|again, can't|cannot breathe|pay|afford|feed|work|walk|leave, changed the locks, clicked the link,
        collapsed, cut|switched|shut|turned off ~ without|my|our|the, died without|before|alone, drove|cut|laid off,
        drove|driven|gone off ~ with, emptied ~ account|savings|card, everything we|i own|owned|have|had, evicted,
        expires today|tomorrow|tonight, fainted, fell on|off|from, fired, flooding|flooded, given|gave our|my ~ away,
        hasn't|not|never|isn't ~ come home|back, have|has|had to be|get|move out, house ~ burnt|burned,
        in the dark|cold, left|gone without her|him|me|us, lets|let me go,
        loan*|contract|debt|debts|credit ~ my|his|her name, locked ~ out|in|inside,
        lose my|our|the|his|her job|house|home|flat|licence|license|place, lost my|our|his|her job|house|home|flat,
        lost the job|house|place|sale|contract|baby|flat, marked|listed|down as|says ~ dead|deceased,
        no meds|medication|clothes|food|water|heat|power|phone|money|car|help|heating|electricity|gas|insulin|oxygen|signal,
        no record of, not breathing, nothing in ~ account|savings, not|isn't answering her|his phone, nowhere to,
        on fire, operation|surgery|treatment|transplant|biopsy ~ cancelled|postponed|moved|off,
        out on monday|friday|sunday|saturday|tuesday, overdrawn, published, refused|denied boarding|entry|treatment,
        repossess*, scammed, scrapped|shredded, sent ~ home, sleeping|slept ~ car|airport|floor|lobby|street,
        sold my|our|her|his, sold ~ car|ring|house|bike, stranded, stuck|stopped between, swollen, taken ~ away,
        told my|our|her boss|employer|husband|wife|parents, unconscious,
        won't let ~ in|fly|board|on|through|travel|out, won't wake,
        wrong body|coffin|grave|baby|patient|child|blood|leg|eye|person|man|woman|boy|girl|stop|tooth|kidney,
        i'm|am|declared dead|deceased`,
      clear: `
        auctioned, before they|he open, billed him|her, blocked|locked|frozen|suspended, burst, condemned,
        confiscated|seized, declined, deleted, denied, didn't come|arrive|show|turn, disconnected, disposed of,
        diverted, dropped|threw off, erased, gave|threw ~ away, given away, hacked, has ~ stopped, hasn't moved,
        hung up, hurt|injured|sick, ignored, is dead, is|account|card empty,
        kept our|my|the|her passport*|deposit|keys|ring, lapsed, last #, leaking|leaks, left us|me|her|him|them,
        logged ~ out, never arrived|reached, never came home, never came|arrived|showed|turned,
        nobody came|comes|answers|picks, nobody|no-one ~ there, not breathing, nowhere, out of date,
        paid|taken|took it twice, pains, phone's|line's|line|phone ~ dead|cut, recorded voice|message|tape, refused,
        revoked, ripped|torn|shattered, sitting|standing|stuck in|at|on the, stopped working, stuck on, terminated,
        thawing|spoiled|melted|melting, thrown|kicked|running|run|runs out, under review, unpaid|owed,
        vanished|disappeared, wiped, won't open|start|charge|switch, your ~ killed|burned|flooded,
        binned|smashed|struck, withdrawn|revoked|barred|banned, fallen|falling|coming down,
        fell from|into|over|down|out`,
      weak: `
        broken|broke|breaks, burn*, cancelled, closed, crashed, dead, died, down, gone, lost, missed, missing,
        rejected, shut, smok*, stolen, stress, stuck, taken, took, without a|any`,
    },
  },
  person: `
    i want|need a|an human|person|agent|manager, a|any|some|actual human|humans, actual person, a|somebody|someone from ~ team ~ call, agent, anyone
    there, callback, get|give me a|the|your person|human|manager|supervisor, not|no a? bot|robot|machine
    please, call|ring|phone me|us, give me a call|ring, hotline, human being, is there ~ phone number, let
    me speak, not|dont want to? talk|speak|chat ~ bot|chatbot|robot, number i can call, operator,
    phone|somebody|someone call, put me through, real person|human, representative, speak|talk to|with ~
    advisor|adviser|person|human|someone|somebody|manager|supervisor, talk to ~ anyone|anybody,
    transfer|connect me to ~ person|human|someone, won't let me speak, your phone number`,
  resignation: `
    doesn't matter ~ now|anymore, don't bother, forget it, forget this, iwill go elsewhere, i'm|im out, i am out, i give up,
    just leave it, keep it then, leave it, never mind, nevermind, no point, not worth it, so that's it then, this is
    pointless|hopeless|useless, waste of time, whatever`,
  manners: {
    'someone-dear': `
      he, he's, she, she's, him, her, his, she'll, himself, herself`,
    'you-did': `
      you ask|asked|write|wrote, from|and|to|with your,
      your letter|list|man|number|driver|board|form|men|desk|branch|van,
      you|you've|youve|ye|u ~ blocked|cancel*|changed|charg*|clos*|cut|delet*|denied|froze|gave|keep|kept|left|let|locked|lost|made|never|promised|put|refus*|removed|said|sent|sold|stopped|switched|told|took|taken|turned|want|wrote,
      your app|bot|chatbot|company|courier|driver|email|engineer|hotline|letter|line|machine|message*|office|people|portal|reply|site|staff|system|technician|website|answer|team|man|guy|colleague ~ says|said|tells|told|keep*|shows|is|was|has|just|won't|never|left|took|does|doesn't|came|did|don't|cut`,
    'says-otherwise': `
      you say, shows, says, claims, tells me|us, apparently, supposedly, according to, keeps saying`,
    nobody: `
      nobody, no one, noone, no answer|reply|sign|trace|word|staff|driver|one|power|signal, not one, nothing,
      nobody's`,
    they: `
      they, they've, they're, they'll, everyone|everybody says|tells|blames,
      bank|office|hospital|school|clinic|police|council says|say|tells`,
    'right-now': `
      now, today, tonight, this morning|afternoon|evening, as|while i|we type|typing|speak|write, already,
      it's dark|late|night, tomorrow, yesterday, monday|tuesday|wednesday|thursday|friday|saturday|sunday,
      last night, # minutes|hours ago, an hour ago`,
    since: `
      since, for # days|weeks|months|hours, # days|weeks|months|hours without|now|already|and,
      been # days|weeks|months|hours, day #, all day|night|morning|week, for days|weeks|months|hours`,
    'here-stuck': `
      standing, sitting, lying, sat, stood, outside, in front of,
      at the door|gate|station|airport|border|counter|hospital|surgery|window|desk|pharmacy|terminal,
      on the street|floor|stairs|platform|roof|balcony|phone|pavement, in the car|lift|dark|rain|cold|ward|ambulance,
      at my door, there's, here, inside, kerb|landing|tarmac`,
    cannot: `
      can't, cannot, won't, wouldn't, couldn't, don't, doesn't, isn't, hasn't, haven't, never`,
    'calls-anyone': `
      what do i, where is|are|do, tell me, human being, who has|do, somebody, someone, anyone, anybody,
      who ~ call|ring|ask|do|help|speak|talk|tell, don't|dont know what|where|who|whom|if`,
    'i-tell': `
      i, i'm, i've, my, me, we, we've, us, our, mine`,
    plans: `
      hoping|thinking|fancy, enrol*|subscribe|join|sign up, gift|present|voucher, could i, like, iwould, we'd, bring,
      would, iwill, wants to, could we, would|iwould|we'd like|love|prefer, looking for|forward, planning|planned,
      next week|month|year|summer|spring|autumn|winter|season, in # weeks|months, want|need|hoping to,
      for our|my ~ birthday|party|trip|holiday|wedding|anniversary, interested in`,
    'plays-down': `
      luckily|fortunately|thankfully, these days, as agreed|planned|arranged, healthy, doing well|fine, annoy*,
      silly, tiresome, nuisance, not amused, irritat*, grumpy|cranky|grumble, poor show, tedious,
      no hurry|rush|complaint|matter, bit, a little|tad, slightly, small, minor, otherwise,
      nothing dramatic|serious|urgent|bad, not urgent, kind|kinda of?, sort of, not great|ideal|thrilled|impressed,
      rather, quite, somewhat, not the end, or so, haha, lol, tbh, survive, no drama|biggie, better,
      only|just need|want, whenever suits|you, for the best, isn't a complaint, i'm fine|well|grand|ok`,
    'wishes-better': `
      please, would be nice|good|great|helpful, next time,
      could you fix|change|stop|improve|correct|check|look|explain|remove|reset|send, should be, suggest*, feedback,
      instead, pity, shame, a replacement, replace, refund, expected, supposed to`,
    but: `
      but, though, although, however, yet, except`,
    'bare-life': `
      adoption, alive, alone, ankle*, arms, arm|leg|chest|neck|throat|stomach|lips|skin, arrears, bailiff*,
      bankrupt*, bathroom, battery, bed, bedsit, belly, benefit*, birth, blood, body, boiler, bone*,
      border|airport|station, brain, breast*, breath*, bus|train, car, ceiling, cheque, children, chin, citizenship,
      coat|shoes, coffin, cold, court, customers, dark, debt*, deport*, door, ear, ears, eat|eating|eaten|ate, elbow,
      employees, evict*, eye, eyes, face, feet, ferry|tent|bench, finger*, food, foot, funeral, hand|hands, harvest,
      head, heart, heat|heating, herd, hip, home, homeless, hospital|ward|clinic|surgery|nurse, house, hungry,
      identity, immigration, keys, kidney*, landlord*, legs, letter, life, lip, live|lives|living, loan*, lung*,
      man|woman, marriage, meal*, milk, money, mortgage, mouth, nappies|formula, night, nose, overdraft, overdrawn,
      passport|papers|visa, payroll, payslip, pharmacy|chemist, pills|tablets, power|electricity, redundan*, rent,
      residence, roof, sacked, savings, school, shoulder*, skull, sleep*, staff, stairs|lift|corridor|cellar, starv*,
      stove|cooker|oven, street|road|pavement, teeth, thumb, toes, tongue, tooth, tummy, unemploy*,
      wages|salary|pension, water, window, workers, work|job|shift, wrist*, permit|permits, limb|limbs, freezing,
      knee|knees, wage, jaw|forehead|rib|ribs|gums|scalp|bladder, meter, payday, blanket|blankets`,
    'usual-business': `
      account*, address, amend, appointment, available, booking*, brand*, card|cards, catalogue*, collect, colours,
      compatible, customer, delivery|deliveries, details, dimension*, direct debit, discount*,
      exchange|return|returns|refund*, fee|fees|charge|price|prices|cost|costs|rate|rates, fit, fits, gift*,
      guarantee|warranty, height, hire, install*, instruction*, invoice*, kilo*, length, litre*, model*, newsletter*,
      option, options, order|orders|ordered|ordering, parcel|package, password*,
      payment|transaction*|transfer*|withdrawal*|top-up|topup, policy|insurance|cover, post, postage, quote*, range,
      recommend*, register*, renew*, reserv*, sample*, sell, sells, shade*, shipping, size, spare*, statement*,
      stock*, subscription*|membership*, suggest*, suit, suits, timetable*, tracking|track, update*, upgrade*,
      version*, voucher*, width, catalogue|leaflet|brochure|manual, pin|code|login|username,
      product*|item|items|version, offer|deal, seat|seats, website|upgrade|setting*`,
    'long-ago': `
      years ago, last year|summer|winter|spring|autumn|time, for # years, # years ago|now|later|old,
      in the past, used to, at the time, always wanted|liked|loved`,
    lack: `
      didn't|doesn't|won't ~ come|open|answer|arrive|start, refused|declined|cancelled|expired, disappeared|vanished,
      cold|dark, only, another, stop, went, goes, cut off, without, no, empty, gone, shut, closed, locked, frozen,
      blocked, stopped, wrong, taken, dead, missing, hasn't|haven't, not|isn't ~ anymore|more|here|there|in,
      nothing left|in, last #, run|ran out, out of, wiped|deleted, barely, zero`,
    figures: `
      noon, midnight, # euros|pounds|quid|dollars|percent|degrees|hours|minutes, #am, #pm, at #, it's #,
      i'm|im|he's|she's #, i am #`,
    'other-time': `
      in|since|from|for january|february|march|april|may|june|july|august|september|october|november|december,
      in|this|last|next|for spring|summer|autumn|winter|year|month, # years, 19*, ancestor*, century, childhood,
      decade*, eighties, formerly, generation*, grew, heirloom, inherit*, nineties, originally, schooldays,
      seventies, sixties`,
    'life-goes-on': `
      allotment, amicabl*, amus*, anniversary, badminton, bake*, baking, ballet, barbecue, beautiful*, bees,
      bike|bicycle|boat, bingo, birthday, bowls, brass, bread, brew*, cake, calm, calmer, camping, caravan*,
      carnival, celebrat*, cello, cheerful, chess, choir|band|orchestra, chuffed, climbing, coffee, comic*, compost,
      course|lesson|lessons|class, craft*, cricket, cruise*, cycl*, danc*, darts, delight*, dinner, eldest, enjoy*,
      favourite, festival*, film*, fish*, flute, football, funny, gallery, garden, golf, gorgeous, graduat*,
      grandchild*, granddaughter, grandson, greenhouse, grown, hamster, hens, hike*, hiking, hobby*,
      holiday|trip|walk|beach|sea, honey, horse*, jazz, jigsaw, joke*, karate, knit*, laugh*, learn*, lego, lives in,
      loft, lovely|wonderful|proud|thrilled|glad, marathon, marvellous, match, museum|theatre|cinema|concert, music,
      neighbour*, nephew, niece, novel*, opera, paint*, party, peaceful, picnic*, plants, pond*, pottery, quiz,
      recipe, recover*, retire*, rugby, sail*, sing|sings|singing, skate*, soup, spare, spoil*, stamp*, surprise*,
      swears, swim*, table, tea, thriv*, tomato*, tournament, tractor, treat, trumpet, tulips, vegetable*, veggie,
      village, violin*, weekend*, wine, yoga, youngest, teenage*, cooking, ski, skiing, skis, sewing, sewn, paddle*,
      club, piano|guitar, roses`,
    therefore: `
      and now i|we, so i|we|please|now|he|she|could|can|it's, so please`,
    'asks-which': `
      are the|these|they, can i, could you, do they|we, do you, does, have you, how much|many|do|far, in stock,
      is there|it|that, what size|colour, which, would you`,
    grave: `
      112, 999, abus*, ache*, aching, airbag, alarm, ambulance*, attack*, avalanche, beat, beaten, beats, blade,
      bleach, bleed*, blister*, blood, brake*, bridge, brigade, bruis*, burns, burnt, canal, casualty, chaplain,
      checkpoint, chok*, cliff, coastguard, coffin*, collaps*, concuss*, condolence*, confused, consulate,
      contractions, convuls*, cough*, cramp*, crash*, cremat*, cried, dead, detective, dies, doctor*, drown*,
      embassy, emergency, escape*, faint*, fire, firefighter*, fireman, flames, flee, fleeing, flood*, floppy, fog,
      forgive, fumes, gas, gasp*, giddy, goodbye, grab*, grop*, headstone, helicopter, helpline, hid, hiding, hit,
      hits, hitting, hostel, hotline, hurt*, icu, ill, infect*, injunction, itch*, jail, jealous, judge, kick*,
      killed, labour, lifeboat, lightning, limp, lump, memorial, midwife, miscarr*, monoxide, morgue, motorway,
      mourn*, naked, nausea*, needle*, nudes, obituar*, officer, overdos*, pale, paraly*, paramedic*, pneumonia,
      poorly, pregnan*, priest, prison, pulse, punch*, rape*, refuge, restraining, roof, rope, roundabout,
      safeguarding, scaffold*, screaming, screams, seizure*, sepsis, shaft, shelter, shiver*, shoot, sick, sirens,
      slap*, sore, sorry, sparks, steering, strangl*, stretcher, surgeon*, survivors, swell*, symptom*, temperature,
      threat*, throb*, trauma, tremb*, tumour, tyre, undertaker*, unwell, vicar, violence, violent, vomit*, ward,
      warrant, watches, watching, weak, weapon, wheez*, wound*, wreath*, wreck, numb, nurse|nurses, stabbed|stabbing,
      followed, rails, shaking, magnet|magnets, stranger|strangers, drunk|drinking, asleep|awake, worse,
      river|tide|ledge, shouting|shouted|banging|knocked, my|her|his ex, gambl*, swollen|rash, rats|mice,
      bail|parole, knife|gun, fallen`,
    'small-faults': `
      blurry, buffering, chip, chipped, crack*, creak*, creas*, crook*, crumb*, dent, dented, dents, drip*, dusty,
      fade*, flimsy, frankly, glitch*, greasy, grumpy, lukewarm, overcooked, pixel*, rattl*, rude, salty, scratch*,
      soggy, squeak*, stain*, stale, sticky, typo*, undercooked, wobbl*, lags|laggy|lagging, mush|mushy, splitting,
      annoying, swap, crossword, missing a|one`,
  },
};
