/**
 * What the shop sells: name, price in euros, picture, page where it has one; kind and a sentence in each language. A product
 * in several colours is several in the cart; the first goes by its id.
 */
export const PRODUCTS = {
  'sturmfest-2': {
    name: 'Sturmfest 2',
    price: 549,
    picture: 'tent-sturmfest.svg',
    page: 'product.html',
    colours: {
      'sturmfest-2': { picture: 'tent-sturmfest.svg', en: 'Saffron', de: 'Safran', it: 'Zafferano' },
      'sturmfest-2-slate': { picture: 'tent-sturmfest-slate.svg', en: 'Slate', de: 'Schiefer', it: 'Ardesia' },
    },
    en: ['Four-season tent for two', 'Stands in wind that sends others home. 3.1 kg.'],
    de: ['Ganzjahreszelt für zwei', 'Steht noch, wenn andere heimfahren. 3,1 kg.'],
    it: ['Tenda quattro stagioni per due', 'Resta in piedi quando gli altri tornano a casa. 3,1 kg.'],
  },
  'sturmfest-3': {
    name: 'Sturmfest 3',
    price: 649,
    picture: 'tent-sturmfest-3.svg',
    en: ['Four-season tent for three', 'The same frame, with room for a third and the packs. 3.8 kg.'],
    de: ['Ganzjahreszelt für drei', 'Dasselbe Gestänge, mit Platz für die Dritte und die Rucksäcke. 3,8 kg.'],
    it: ['Tenda quattro stagioni per tre', 'La stessa struttura, con posto per una persona in più e gli zaini. 3,8 kg.'],
  },
  'leichtsinn-1': {
    name: 'Leichtsinn 1',
    price: 329,
    picture: 'tent-leichtsinn.svg',
    en: ['Trekking-pole tent for one', '780 grams, one pole, no excuses.'],
    de: ['Trekkingstock-Zelt für eine Person', '780 Gramm, ein Stock, keine Ausreden.'],
    it: ['Tenda a bastoncino per una persona', '780 grammi, un bastoncino, nessuna scusa.'],
  },
  'basislager-4': {
    name: 'Basislager 4',
    price: 799,
    picture: 'tent-basislager.svg',
    en: ['Tunnel tent for four', 'Two bedrooms and a porch you can stand in. 9.4 kg.'],
    de: ['Tunnelzelt für vier', 'Zwei Kabinen und ein Vorzelt mit Stehhöhe. 9,4 kg.'],
    it: ['Tenda a tunnel per quattro', 'Due camere e una veranda in cui si sta in piedi. 9,4 kg.'],
  },
  'windkante': {
    name: 'Windkante',
    price: 289,
    picture: 'jacket.svg',
    en: ['Hardshell jacket', 'Three layers, eleven seams, one very good hood.'],
    de: ['Hardshell-Jacke', 'Drei Lagen, elf Nähte, eine sehr gute Kapuze.'],
    it: ['Giacca hardshell', 'Tre strati, undici cuciture, un ottimo cappuccio.'],
  },
  'steig-mid': {
    name: 'Steig Mid',
    price: 219,
    picture: 'boots.svg',
    en: ['Walking boots', 'Can be resoled twice. We do it ourselves.'],
    de: ['Wanderstiefel', 'Zweimal neu besohlbar. Das machen wir selbst.'],
    it: ['Scarponi da trekking', 'Si risuolano due volte. Lo facciamo noi.'],
  },
  'kammweg-45': {
    name: 'Kammweg 45',
    price: 189,
    picture: 'backpack.svg',
    en: ['Backpack, 45 litres', 'Carries 15 kg as if it were 10.'],
    de: ['Rucksack, 45 Liter', 'Trägt 15 kg, als wären es 10.'],
    it: ['Zaino, 45 litri', 'Porta 15 kg come se fossero 10.'],
  },
  'fernbahn-70': {
    name: 'Fernbahn 70',
    price: 129,
    picture: 'duffel.svg',
    en: ['Duffel, 70 litres', 'For luggage racks, roof racks and rain.'],
    de: ['Reisetasche, 70 Liter', 'Für Gepäcknetz, Dachträger und Regen.'],
    it: ['Borsone, 70 litri', 'Per il treno, il portapacchi e la pioggia.'],
  },
  'feuerstein': {
    name: 'Feuerstein',
    price: 64,
    picture: 'stove.svg',
    en: ['Gas stove', 'Half a litre boils in three minutes. 83 g.'],
    de: ['Gaskocher', 'Ein halber Liter kocht in drei Minuten. 83 g.'],
    it: ['Fornello a gas', 'Mezzo litro bolle in tre minuti. 83 g.'],
  },
  'irrlicht-400': {
    name: 'Irrlicht 400',
    price: 59,
    picture: 'headlamp.svg',
    en: ['Headlamp, 400 lumens', 'Charges by USB-C, also runs on AAA cells.'],
    de: ['Stirnlampe, 400 Lumen', 'Lädt über USB-C, läuft auch mit AAA-Zellen.'],
    it: ['Lampada frontale, 400 lumen', 'Si ricarica via USB-C, funziona anche con pile AAA.'],
  },
  'spuerhund-3': {
    name: 'Spürhund 3',
    price: 299,
    picture: 'transceiver.svg',
    en: ['Avalanche transceiver', 'Three antennas, 60 metres, marks several burials.'],
    de: ['LVS-Gerät', 'Drei Antennen, 60 Meter, markiert mehrere Verschüttete.'],
    it: ['ARTVA', 'Tre antenne, 60 metri, marca più sepolti.'],
  },
};

/** The kinds of gear in the order of the shelves: what lies there; in each language its name and, where there is one, a note. */
export const KINDS = {
  tents: {
    products: ['sturmfest-2', 'sturmfest-3', 'leichtsinn-1', 'basislager-4'],
    en: ['Tents'],
    de: ['Zelte'],
    it: ['Tende'],
  },
  wear: {
    products: ['windkante', 'steig-mid'],
    en: ['Jackets and boots'],
    de: ['Jacken und Stiefel'],
    it: ['Giacche e scarponi'],
  },
  carry: {
    products: ['kammweg-45', 'fernbahn-70'],
    en: ['Backpacks and luggage'],
    de: ['Rucksäcke und Gepäck'],
    it: ['Zaini e bagagli'],
  },
  camp: {
    products: ['feuerstein', 'irrlicht-400'],
    en: ['Stoves and light'],
    de: ['Kocher und Licht'],
    it: ['Fornelli e luce'],
  },
  snow: {
    products: ['spuerhund-3'],
    en: ['Avalanche safety', 'Check your transceiver before each season. Our stores do it while you wait, free of charge.'],
    de: ['Lawinensicherheit', 'Lassen Sie Ihr LVS-Gerät vor jeder Saison prüfen. Unsere Läden machen das sofort und kostenlos.'],
    it: ['Sicurezza in valanga', 'Fai controllare l’ARTVA prima di ogni stagione. Nei nostri negozi lo facciamo subito e gratis.'],
  },
};
