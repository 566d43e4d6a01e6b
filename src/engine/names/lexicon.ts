/** Word lists of the rules, in lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Honorifics: before a surname, never part of the name. */
export const honorifics = set(
  `mr mr. mrs mrs. ms ms. mx mx. dr dr. prof prof. sir dame lord sheikh sheikha imam rabbi sen.
  rep. gov. gen. col. capt. sgt. lt. maj. adm. rev. hon. det ch insp insp. supt supt. pc dci dsi dsp asp csp pcso cllr clr coun cr shri smt alhaji alhaja mallam mdm fr
  engr engr. comrade barr barr. rev revd revd. rt ven canon miss`,
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
  firefighter trustee curator historian dean chaplain skipper harbourmaster paramedic partner speaker ceo cfo coo taoiseach
  tánaiste tanaiste headmaster headmistress coroner referee umpire conductor pathologist choreographer
  cinematographer priest pastor vicar cleric commandant registrar archaeologist duke duchess`,
);

/** What somebody is by himself, not to others: "the coach" may be anybody's, but "the midfielder" is who was told of. */
export const describing = set(
  `midfielder striker winger defender goalkeeper forward fullback centre-back quarterback linebacker pitcher batsman batter
  bowler footballer cricketer golfer cyclist boxer sprinter swimmer skier gymnast jockey rower athlete wrestler skater
  hurdler paralympian olympian singer songwriter rapper musician guitarist drummer pianist violinist cellist composer actor
  actress comedian comic dancer ballerina soprano tenor author writer novelist poet playwright screenwriter filmmaker artist
  painter sculptor illustrator designer model senator congressman congresswoman lawmaker politician parliamentarian MP MEP MSP
  widow widower farmer fisherman billionaire millionaire tycoon mogul entrepreneur businessman businesswoman pensioner
  grandmother grandfather teenager astronaut physicist biologist chemist economist philosopher historian mathematician
  scientist academic neurosurgeon celebrity heiress philanthropist socialite`,
);

/** Who is of a party, as one of them is called: "the Texas Republican". */
export const partyMember = set('Republican Democrat Tory Conservative Liberal Labourite Socialist');

/** Nouns of people that are no roles. */
export const peopleNouns = set(
  `relative patient official source insider passenger customer voter protester demonstrator parent colleague friend worker
  employee buyer seller caller viewer reader visitor tourist driver user member supporter critic opponent observer bystander
  onlooker predecessor successor counterpart shopper tenant pensioner teenager child person
  dispatcher baker postman medic grocer machinist miner trucker waitress janitor librarian ranger warden bailiff fundraiser
  translator interpreter alumnus intern handyman stuntman lifeguard bodyguard beautician midwife restaurateur hotelier
  landlady homeowner commuter hiker pedestrian migrant inmate juror plaintiff claimant complainant whistleblower pollster`,
);

/** What people are to their families, and the like. */
export const kin = set(
  `mother father mum mom dad sister brother wife husband son daughter grandmother grandfather grandson granddaughter aunt
  uncle niece nephew cousin stepmother stepfather stepson stepdaughter widow widower fiance fiancé fiancee fiancée girlfriend
  boyfriend partner twin`,
);

/** Whether the word, in small letters, says what a person is, to others or by what it does. */
export function isPersonNoun(word: string): boolean {
  return roleNouns.has(word) || peopleNouns.has(word) || kin.has(word);
}

/** Whether the word, in small letters, is the plural of such a one. */
export function isPeopleNoun(word: string): boolean {
  return word.endsWith('s') && (isPersonNoun(word.slice(0, -1)) || isPersonNoun(word.slice(0, -2)));
}

/** The verbs of speech that are used most, as they stand in a text: whose they are speaks, whatever its tags. */
export const saying = set(
  `said says say told tells tell added adds asked asks wrote writes noted notes replied replies argued argues warned warns
  insisted insists`,
);

export const weekdays = set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
);
export const months = set(
  `january february march april may june july august september october november december jan jan. feb feb. mar mar. apr apr.
  jun jun. jul jul. aug aug. sept sept. sep sep. oct oct. nov nov. dec dec.`,
);
/** What "last" and "this" stand before where they tell a time. */
export const timeUnits = set('week weekend month quarter year night morning afternoon evening');
/** What stands behind a person's name for an honour, a degree or a seat, and is no part of it. */
export const honours: ReadonlySet<string> = new Set(
  'QC KC SC SAN CB CBE OBE MBE KBE DBE GBE CMG KCMG DSO GC VC BEM MP MSP MEP MLA MS TD PhD Ph.D. MBBS MD RN JP FRS'.split(
    ' ',
  ),
);

/** Whether teams are called so for short, as "Los Angeles Lakers" are, in small letters: by a plural, or as some clubs are behind a place. */
export function isTeamNoun(word: string): boolean {
  return /^(?:\p{Ll}{2,}[^s\P{Ll}]s|athletic|albion)$/u.test(word);
}

/** What stands before the name of a storm, which is one of people. */
export const storms = set('typhoon hurricane cyclone storm');

/** What stands before the name of a ship and is part of it. */
export const shipPrefixes: ReadonlySet<string> = new Set(
  'HMS HMAS HMCS HMNZS RMS USS USNS INS BRP KRI MV MT FV'.split(' '),
);
/** What a ship is. */
export const ships = set(
  `ship vessel tanker ferry trawler yacht superyacht frigate corvette destroyer cruiser battleship warship submarine
  minesweeper icebreaker steamer steamship schooner freighter lifeboat gunboat dredger`,
);
/** What may be something else than a ship by itself, but is one behind such words: "fishing boat", "bulk carrier". */
export const boats = set('boat carrier liner');
export const boatKinds = set(
  'fishing rescue patrol cargo sailing motor pleasure tour aircraft bulk lng cruise ocean passenger tug pilot',
);

/** Capitalised by habit alone: never a name, though a name may follow. */
export const neverNames = set(
  `i i'm i’m i've i’ve i'll i’ll i'd i’d the a an this that these those it he she they we you his her its their our my your
  and but or nor so yet if when while as at in on by for from to of with without after before since until because although
  though however meanwhile moreover also then there here now not no yes what who why how where which whose earlier later
  according asked both each every many most some several few all any one two three four five six seven eight nine ten
  nobody everybody somebody anybody everyone someone anyone others against less ok photo file read covid-19`,
);

/** First words of names that say too little to stand for the whole. */
export const generalFirsts = set(
  `new north south east west northern southern eastern western central great greater national international global world
  united royal general federal first second bank ministry department university college school house office court council
  commission committee party union association institute board group company centre center house city state republic`,
);

/** What the name of a company ends with: "Halden" is one where "Halden Corp" is. */
export const companyEnds: ReadonlySet<string> = new Set(
  'Corp Corp. Corporation Inc Inc. Ltd Ltd. Limited plc PLC Co Co. Company LLC AG SA NV SE GmbH Group Holdings'.split(
    ' ',
  ),
);
