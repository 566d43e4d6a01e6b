import type { Document } from '../document';
import type { LinkReason } from '../model';
import type { NameMention } from '../names/mention';
import { kinBefore } from '../names/relatives';
import { sentenceAt, wordsOf } from '../document';
import { addName, newCluster, type Cluster } from './cluster';
import { isFuller } from './forms';
import { genderOfGivenName, genderTold, type Gender } from './gender';
import type { Span } from '../span';
import { isShortFor, personKey, personName, withoutTitles, type PersonName } from './personName';

/** Of more people than this with one name, the rest are not told apart by it: nobody could. */
const mostSharing = 40;
/** Who is named so many times as often as any other of the name is the one that the article is about. */
const dominance = 3;

/** How sure a link is; `open`: that it is one of those who share the name, shown as doubtful. */
const sureOf = { part: 0.97, initials: 0.95, givenName: 0.85, chosen: 0.75, open: 0.65 };

/** A name of a person as it is written, whatever its case and accents. */
interface Form {
  readonly name: PersonName;
  /** How often it stands in the article. */
  count: number;
  gender: Gender | null;
  /** The longest names that this one may be short for. */
  wholes?: readonly Form[];
  cluster?: Cluster;
  /** The parts of it that its person has been called by. */
  readonly called: Set<string>;
  /** The last sentence with a mention of its person, or one that may be. */
  lastSentence: number;
  /** Of "Glenn and Martha Okoro" that Glenn is an Okoro: only "Glenn" and "Mr Okoro" may mean him. */
  isInferred: boolean;
  /** Whether it is of somebody told of as a relative: "her husband, Ben Okafor". */
  isKin: boolean;
  /** Whether the headline has it: who is called so is whom the article is about. */
  isInHeadline: boolean;
}

/** The surnames of all who are named in full, and which given name goes with which of those so far. */
interface KnownNames {
  readonly surnames: ReadonlySet<string>;
  readonly surnameOf: ReadonlyMap<string, string>;
}

/** Of "Glenn and Martha Okoro" what Glenn is called in full, and the words that tell it. */
interface Couple {
  readonly name: string;
  readonly evidence: Span;
}

/**
 * Joins the names of people: the same name, however it is spelled, and parts of a name that only one person has. A part
 * that several have goes to the one who is then talked about; where that is not clear it stays open, with all of them as
 * candidates. Full names count wherever they stand: a headline may say "Blinken" before the text says who that is.
 */
export class PeopleJoiner {
  private readonly forms = new Map<string, Form>();
  private readonly formOfText = new Map<string, Form>();
  private readonly byWord = new Map<string, Form[]>();
  private readonly open = new Map<string, Cluster>();
  /** Who is told to be a relative of whom, by a given name alone. */
  private readonly relatives: { readonly of: Form; readonly form: Form }[] = [];
  private lastInFull: Form | undefined;
  /** Names that stand without their surname, which the next has, by where they begin. */
  private readonly couples = new Map<number, Couple>();
  readonly clusters: Cluster[] = [];

  constructor(private readonly document: Document) {}

  /** Takes note of all names of people; to be done before any is added. Yields where the work may be interrupted. */
  *learn(names: readonly NameMention[]): Generator<void, void> {
    const { words } = this.document;
    const isOfMany = ({ firstToken, endToken }: NameMention): boolean => endToken - firstToken > 1;
    const surnames = new Set(names.filter(isOfMany).map(({ endToken }) => words[endToken - 1]!));
    const known = { surnames, surnameOf: new Map<string, string>() };
    for (const [index, name] of names.entries()) {
      this.learnOne(name, this.coupleOf(name, names[index + 1], known));
      if (isOfMany(name)) known.surnameOf.set(words[name.firstToken]!, words[name.endToken - 1]!);
      yield;
    }
    for (const form of this.forms.values()) {
      if (form.name.words.length < 2) continue;
      for (const word of new Set(form.name.words)) {
        const sharing = this.byWord.get(word);
        if (!sharing) this.byWord.set(word, [form]);
        else if (sharing.length < mostSharing) sharing.push(form);
      }
    }
  }

  /** Whether the article calls nobody more fully than by this name. */
  standsAlone(mention: NameMention): boolean {
    return this.wholesOf(this.formOf(mention)).length === 0;
  }

  /** Adds a mention; to be called in the order of the text. */
  add(mention: NameMention): void {
    const text = this.textOf(mention);
    const form = this.formOf(mention);
    const sentence = sentenceAt(this.document, mention.start);
    const gender = genderTold(this.document, mention);
    // "Ms Lindqvist" is not Erik.
    const isTitled = this.isTitled(mention);
    const wholes = this.wholesOf(form).filter((whole) => isTitled || !whole.isInferred || isGivenName(form, whole));
    // "Wolanska" is Irena Wolanska rather than Maria Wolanska-Reed.
    const ends = wholes.filter((whole) => !isMiddleName(form, whole));
    const fitting = (ends.length > 0 ? ends : wholes.filter((whole) => whole.cluster?.name)).filter(
      (whole) => !gender || !whole.gender || whole.gender === gender,
    );
    const relative = gender && isTitled && this.relativeOf(wholes, mention, gender);
    if (relative) {
      this.link(relative, mention, text, 'part', sentence, sureOf.chosen);
      return;
    }
    // "Mrs Bechmann" is not Karl either, though nobody else of the name is known yet.
    if (fitting.length === 0) {
      this.link(form, mention, text, 'spelling', sentence, 1);
      return;
    }
    const clear = fitting.length === 1 ? fitting[0]! : this.talkedAbout(fitting, text, sentence);
    if (clear)
      this.link(clear, mention, text, 'part', sentence, fitting.length === 1 ? sureOfPart(form, clear) : sureOf.chosen);
    else this.leaveOpen(fitting, mention, text, sentence);
  }

  /** Of "Ana Ruiz" and "her husband, Tom" the one that "Mr Ruiz" means, who is called by no more than a given name. */
  private relativeOf(wholes: readonly Form[], { firstToken, endToken }: NameMention, gender: Gender): Form | undefined {
    if (endToken - firstToken > 1) return undefined;
    return this.relatives.find(({ of, form }) => form.gender === gender && wholes.includes(of))?.form;
  }

  private isTitled({ firstToken }: NameMention): boolean {
    return /^(?:mr|mrs|ms|miss)\.?$/i.test(this.document.words[firstToken - 1] ?? '');
  }

  /** Takes note of "her husband, Tom", "his father Craig": of the person last named in full before. */
  private noteRelative(form: Form, mention: NameMention): void {
    if (mention.endToken - mention.firstToken > 1) this.lastInFull = form;
    else if (this.lastInFull && this.isRelative(mention)) this.relatives.push({ of: this.lastInFull, form });
  }

  private isRelative({ firstToken }: NameMention): boolean {
    const { words } = this.document;
    return /^(?:his|her|their)$/i.test(words[kinBefore(words, firstToken) - 1] ?? '');
  }

  private link(
    form: Form,
    mention: NameMention,
    text: string,
    reason: LinkReason,
    sentence: number,
    sure: number,
  ): void {
    const cluster = (form.cluster ??= this.create());
    this.noteRelative(form, mention);
    const couple = this.couples.get(mention.start);
    addName(cluster, mention, text, couple ? 'part' : reason, sure);
    if (couple) cluster.mentions.at(-1)!.evidence = couple.evidence;
    if (reason !== 'part' && text !== cluster.name) {
      const name = withoutTitles(couple?.name ?? text);
      if (isFuller(name, cluster.name)) cluster.name = name;
    }
    // A relative's "Mr" tells him from whoever is called so without it.
    if (reason === 'part' && !(form.isKin && this.isTitled(mention))) form.called.add(text);
    form.lastSentence = sentence;
  }

  /** Its name comes with the first mention that is no part of it. */
  private create(): Cluster {
    const cluster = newCluster('person', '');
    this.clusters.push(cluster);
    return cluster;
  }

  private leaveOpen(options: readonly Form[], mention: NameMention, text: string, sentence: number): void {
    const key = [personName(text), ...options.map(({ name }) => name)].map(personKey).join('|');
    let cluster = this.open.get(key);
    if (!cluster) {
      const candidates = options.map((option) => (option.cluster ??= this.create()));
      this.open.set(key, (cluster = newCluster('person', withoutTitles(text), candidates)));
      this.clusters.push(cluster);
    }
    addName(cluster, mention, text, 'name', sureOf.open);
    // Whoever may be meant is still talked about when the name comes again.
    for (const option of options) if (isNear(option, sentence)) option.lastSentence = sentence;
  }

  /** The one of several people with a name whom the article means by it here, where that is clear. */
  private talkedAbout(options: readonly Form[], text: string, sentence: number): Form | null {
    const named = options.filter(({ cluster }) => cluster && cluster.mentions.length > 0);
    if (named.length === 1) return named[0]!;
    const times = ({ cluster, count }: Form): number => (named.length > 0 ? (cluster?.mentions.length ?? 0) : count);
    const [most, next] = options.toSorted((a, b) => times(b) - times(a));
    if (times(most!) >= dominance * Math.max(1, times(next!))) return most!;
    const near = named.filter((option) => isNear(option, sentence));
    // Who was called so before goes on to be; others of the name are told apart by their full names.
    const before = named.filter(({ called }) => called.has(text));
    if (before.length === 1) return near.length === 0 || near.includes(before[0]!) ? before[0]! : null;
    if (near.length === 1) return near[0]!;
    const inHeadline = named.filter((option) => option.isInHeadline);
    if (near.length === 0 && inHeadline.length === 1) return inHeadline[0]!;
    // "Her husband, Ben Okafor" is told from Okafor by his given name.
    const main = options.filter((option) => !option.isKin);
    return main.length === 1 ? main[0]! : null;
  }

  /** "Glenn and Martha Okoro": what Glenn is called, too; of others nothing, as of "Brel", whose surname that is. */
  private coupleOf(
    mention: NameMention,
    next: NameMention | undefined,
    { surnames, surnameOf }: KnownNames,
  ): Couple | undefined {
    const { words } = this.document;
    const { start, firstToken, endToken } = mention;
    if (next?.firstToken !== endToken + 1 || words[endToken] !== 'and') return undefined;
    if (endToken - firstToken > 1 || next.endToken - next.firstToken < 2) return undefined;
    if (surnames.has(words[firstToken]!) || !genderOfGivenName(this.document, mention)) return undefined;
    const surname = words[next.endToken - 1]!;
    // "Hillary and Tim Kaine", behind Hillary Clinton.
    if ((surnameOf.get(words[firstToken]!) ?? surname) !== surname) return undefined;
    const name = `${this.textOf(mention)} ${surname}`;
    return { name, evidence: { start, end: next.end } };
  }

  private learnOne(mention: NameMention, couple: Couple | undefined): void {
    const text = couple?.name ?? this.textOf(mention);
    if (couple) this.couples.set(mention.start, couple);
    let form = this.formOfText.get(text);
    if (!form) {
      const name = personName(text);
      const key = personKey(name);
      form = this.forms.get(key);
      if (!form)
        this.forms.set(
          key,
          (form = {
            name,
            count: 0,
            gender: null,
            called: new Set(),
            lastSentence: -1,
            isInferred: true,
            isInHeadline: false,
            isKin: false,
          }),
        );
      this.formOfText.set(text, form);
    }
    form.count++;
    if (!couple) form.isInferred = false;
    if (this.isRelative(mention)) form.isKin = true;
    if (mention.start < (this.document.headline?.end ?? 0)) form.isInHeadline = true;
    form.gender ??= genderTold(this.document, mention) ?? genderOfGivenName(this.document, mention);
  }

  private formOf(mention: NameMention): Form {
    return this.formOfText.get(this.couples.get(mention.start)?.name ?? this.textOf(mention))!;
  }

  /** The longest names that the form may be short for; found once. */
  private wholesOf(form: Form): readonly Form[] {
    if (form.wholes) return form.wholes;
    const { words } = form.name;
    const key = words.findLast((word) => word.length > 1) ?? '';
    const longer = (this.byWord.get(key) ?? []).filter((other) => other !== form && isShortFor(form.name, other.name));
    form.wholes = longer.filter((other) => !longer.some((longest) => isShortFor(other.name, longest.name)));
    return form.wholes;
  }

  private textOf(name: NameMention): string {
    return wordsOf(this.document, name);
  }
}

/** Whether the sentence or the one before mentions the person. */
function isNear({ lastSentence }: Form, sentence: number): boolean {
  return lastSentence >= sentence - 1;
}

/** Whether a word stands within the whole name: it means that person only where the whole has been named before. */
function isMiddleName({ name: { words } }: Form, { name: whole }: Form): boolean {
  return words.length === 1 && words[0] !== whole.words[0] && words[0] !== whole.words.at(-1);
}

function isGivenName({ name: { words } }: Form, { name: whole }: Form): boolean {
  return words.length === 1 && words[0] === whole.words[0];
}

function sureOfPart({ name: { words } }: Form, whole: Form): number {
  if (words.length > 1) return words.some((word) => word.length === 1) ? sureOf.initials : sureOf.part;
  return words[0] === whole.name.words.at(-1) ? sureOf.part : sureOf.givenName;
}
