/** What speaks for a person whom a pronoun may mean, added up. */
export const weight = {
  /** For each sentence back. */
  distance: -1,
  /** In the clause before, in the same sentence: "she married Brel, and he". */
  clause: 0.8,
  subject: 1.2,
  /** Who has said something in this sentence or the one before, for one who says something. */
  speaker: 1,
  /** Named in this paragraph, and not only in those before, for one who says something. */
  paragraph: 1,
  /** Subject of what a colon ends before the words that somebody says: "Brel was blunter: “No,” he said". */
  colon: 1.5,
  /** The first subject of the same sentence, by name. */
  here: 0.6,
  /** Named right before what somebody does meanwhile, or is told to: "said Ana Ruiz, her voice breaking", "told Ana Ruiz to leave her post". */
  aside: 5,
  /** Whose relative speaks, in those words, or has the surname: "“He was kind,” said Brel's sister", "his sister, Mary Brel". */
  kin: 2.5,
  /** Behind a preposition. */
  oblique: -0.8,
  possessive: -0.2,
  /** The first of its sentence. */
  first: 0.5,
  /** The last pronoun of that gender meant the same person, in this sentence or the one before, or further back. */
  chain: 0.8,
  oldChain: 0.3,
  /** Times the root of the person's share of the mentions of the one most mentioned. */
  salience: 1.4,
  /** What somebody without a name has instead. */
  unnamed: 0.8,
  /** And of a gender that is told, in the sentence that tells of him first: "They met a boy as he wept". */
  introduced: 1.5,
  /** And called by what somebody is that the article tells of: "The striker turned. He scored". */
  described: 1.5,
  /** Whom an obituary is of, where a paragraph begins. */
  dead: 4,
  /** The article does not tell the person's gender. */
  untold: -0.5,
  /** The name is more likely none of a person. */
  doubtful: -2,
};

/** By how much the best must be ahead of the next for it to be so sure. */
export const margins = [
  { least: 1.5, sure: 0.88 },
  { least: 0.8, sure: 0.78 },
  { least: 0.35, sure: 0.65 },
  { least: 0.1, sure: 0.55 },
] as const;
/** How sure it is where nobody else is named. */
export const sureOfOnly = 0.92;
