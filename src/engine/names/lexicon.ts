/** Word lists of the name rules, in lower case unless said otherwise. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Honorifics: before a surname, never part of the name. */
export const honorifics = set(
  `mr mr. mrs mrs. ms ms. mx mx. dr dr. prof prof. sir dame lord sheikh sheikha imam rabbi sen.
  rep. gov. gen. col. capt. sgt. lt. maj. adm. rev. hon. det insp insp. supt supt. pc cllr`,
);

/** Words that, right before a name, say that a person follows. The last word of a longer role decides. */
export const roleNouns = set(
  `president premier chancellor minister secretary spokesman spokeswoman spokesperson ambassador envoy senator congressman
  congresswoman representative lawmaker governor mayor councillor councilor councilman councilwoman commissioner director
  chief chairman chairwoman chairperson chair executive officer manager founder co-founder cofounder owner leader head deputy
  boss general colonel captain major sergeant lieutenant admiral commander marshal brigadier judge justice magistrate
  lawyer attorney prosecutor solicitor barrister advocate detective inspector superintendent constable sheriff king queen
  prince princess emperor emir sultan pope bishop archbishop cardinal reverend coach striker midfielder defender goalkeeper
  captain player champion singer actor actress author writer novelist poet journalist reporter editor columnist
  photographer analyst economist strategist researcher scientist professor lecturer teacher headteacher principal
  student doctor nurse surgeon engineer architect activist campaigner organizer organiser volunteer candidate nominee
  rapporteur negotiator diplomat treasurer auditor adviser advisor aide consultant broker trader investor banker farmer
  fisherman resident neighbour neighbor witness survivor victim suspect defendant politician mp mep dj rapper filmmaker
  firefighter trustee curator historian dean chaplain skipper harbourmaster paramedic partner speaker ceo cfo coo`,
);

/** As the last word of a capitalised run: what the run names. */
export const organizationHeads = set(
  `ministry department bureau agency authority commission committee council board office parliament senate congress assembly
  cabinet government court party front alliance coalition movement league union association federation confederation society
  club united fc institute institution university college academy school foundation trust fund bank group holdings company
  corporation corp corp. inc inc. ltd ltd. plc llc gmbh ag sa co co. partners associates capital ventures systems
  technologies industries energy motors airlines airways media news times post herald tribune gazette guardian journal
  chronicle telegraph broadcasting television tv radio press network networks grid securities kapital police army navy force forces guard brigade
  service services organization organisation conference chamber centre center secretariat tribunal watchdog regulator hospital`,
);
export const facilityHeads = set(
  `airport stadium arena bridge tower palace prison jail station port harbour harbor dam road street avenue boulevard lane square
  roundabout highway motorway hotel museum cathedral church mosque temple synagogue cemetery library theatre theater
  mall market plaza gardens quay wharf pier dock docks barracks plant house hall park`,
);
export const placeHeads = set(
  `river lake sea ocean gulf bay strait island islands mountain mountains valley desert peninsula coast county province state
  district region governorate prefecture city town village township territory territories republic kingdom emirates
  states basin delta hills heights canal`,
);
export const placeFirsts = set('mount lake cape fort gulf river isle port puerto porto ciudad');
/** Before "of", besides the heads of places: "Line of Control", "Horn of Africa". */
export const placeOfFirsts = set('line horn isle cape mount fort port');
export const miscHeads = set(
  `cup games olympics festival act bill award awards prize war treaty agreement accord pact convention protocol championship
  championships open league constitution covenant declaration programme program project plan initiative forum summit
  report index oscar oscars day virus`,
);
/** Before "of" or "for" in a run: what the run names. */
export const organizationFirsts = set(
  `ministry department bank university college institute bureau office house chamber court council board league union
  association federation confederation society academy church organization organisation conference congress commission
  committee group fund museum centre center mission agency authority movement trust`,
);

/** Groups of people that the tagger does not know as demonyms. */
export const groups = set(
  `muslim muslims christian christians jew jews jewish hindu hindus buddhist buddhists sikh sikhs catholic catholics
  protestant protestants sunni shia shiite orthodox islamic islamist islamists democrat democrats democratic republican
  republicans conservative conservatives liberal liberals labour communist communists socialist socialists marxist marxists
  tory tories green greens european europeans african africans asian asians arab arabs western westerners kurdish kurds
  tamil tamils palestinian palestinians latino latinos hispanic hispanics british english scottish welsh irish swedish danish finnish spanish polish turkish jewish
  french dutch greek greeks swiss czech czechs thai thais iraqi iraqis israeli israelis pakistani pakistanis afghan afghans
  saudi saudis qatari emirati kuwaiti omani yemeni bangladeshi nepali somali māori maori indigenous aboriginal`,
);
/** Nouns that, right before a name, say that an organization follows: "power group Norrvolt". */
export const organizationNouns = set(
  `group company firm bank operator maker giant startup start-up carrier airline retailer producer supplier developer
  brand conglomerate insurer lender utility broadcaster newspaper magazine charity union party militia agency watchdog
  regulator publisher network`,
);

/** Points of the compass and kin that belong to the name behind them: "Central Asian", "South Sudan". */
export const regional = set('north south east west northern southern eastern western central upper lower new');

export const weekdays = set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
);
export const months = set(
  `january february march april may june july august september october november december jan jan. feb feb. mar mar. apr apr.
  jun jun. jul jul. aug aug. sept sept. sep sep. oct oct. nov nov. dec dec.`,
);
export const magnitudes = set('hundred thousand million billion trillion lakh crore m bn tn k mn');
export const currencies = set(
  `dollar dollars euro euros pound pounds yen yuan rupee rupees peso pesos rand franc francs krona kronor krone kroner baht
  won ringgit naira cedi cedis shilling shillings dirham dirhams riyal riyals real reais lira rouble roubles ruble rubles
  zloty forint taka won dinar dinars shekel shekels usd eur gbp jpy cny inr chf aud cad nok sek dkk`,
);

/** Acronyms of places; any other acronym is taken for an organization. Upper case. */
export const placeAcronyms = set('US U.S. USA U.S.A. UK U.K. UAE U.A.E. DRC UAE NZ PNG');
/** Particles inside a person's name. */
export const particles = set('de da di do dos das del della van von der den ter bin ibn ben al el la le du zu y');

/** Capitalised by habit alone: never a name, though a name may follow. */
export const neverNames = set(
  `i i'm i’m i've i’ve i'll i’ll i'd i’d the a an this that these those it he she they we you his her its their our my your
  and but or nor so yet if when while as at in on by for from to of with without after before since until because although
  though however meanwhile moreover also then there here now not no yes what who why how where which whose earlier later
  according asked both each every many most some several few all any one two three four five six seven eight nine ten
  nobody everybody somebody anybody everyone someone anyone others against less ok photo file read covid-19`,
);
