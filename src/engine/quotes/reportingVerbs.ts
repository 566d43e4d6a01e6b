const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Dictionary forms of the verbs that report speech. */
export const reportingVerbs = set(
  `say tell add ask write note tweet post email text describe report continue claim argue suggest state declare explain respond reply
  insist announce warn acknowledge admit assert recall conclude stress promise vow pledge accuse criticize criticise blast
  denounce predict urge deny reject dismiss confirm testify remark comment mention joke boast lament complain contend maintain
  emphasize emphasise read quote cite shout yell chant praise answer label brand dub call liken mock tease opine concede observe
  quip rail slam blame demand request question query wonder signal reiterate repeat estimate propose agree believe think
  caution counter elaborate exclaim grumble hail hint imply inform instruct interject muse mutter point refer sigh sneer
  speculate thunder underline underscore whisper highlight condemn characterize characterise retort plead advise deem fear
  allege applaud assure aver avow bemoan berate beg brag chide clarify commend confess confide cry decry defend disclose
  dispute encourage fume gush implore interrupt intone inquire enquire laud lecture marvel outline portray press
  proclaim profess protest rant rebuke rebut recount reckon relay remind reveal roar scoff scold scream sing snap specify
  stipulate summarise summarize surmise swear term theorise theorize threaten tout trumpet vent volunteer`,
);

/** Of these, the ones that can stand between a quote and its speaker ("…," said the minister). */
export const invertedVerbs = set(
  `say add ask write note tweet post report continue claim argue explain respond reply insist warn recall conclude declare
  remark joke lament complain observe quip answer query agree shout yell exclaim announce admit proclaim cry counter retort
  confess muse advise read suggest promise vow predict boast mutter whisper fume sigh grumble urge demand reveal reckon scoff snap
  interject concede plead stress recount implore`,
);

const worksNamed = `film movie book novel song album series show poem documentary episode memoir memoirs autobiography novella musical opera sitcom drama
  program programme podcast magazine films books novels songs shows episodes`;

/** Nouns of works that have titles. */
export const works = set(worksNamed);

/** Nouns and phrases that say behind them words are named, not spoken: titles of works, nicknames, terms. */
export const namingWords = set(
  `${worksNamed} titled entitled dubbed nicknamed named called so-called known single hit play article column essay headlined
  word words term phrase slogan hashtag nickname title anthem ballad tune classic biography game painting exhibition
  commentary`,
);
