const verbKinds = {
  say: `say tell add note state declare explain announce remark comment mention report describe argue claim insist assert maintain
  contend stress emphasize emphasise reiterate repeat observe testify confirm acknowledge admit concede confess reveal disclose
  recall recount conclude indicate suggest imply hint signal signify write tweet post email text blog joke quip boast brag opine
  aver avow affirm inform notify assure reassure remind brief clarify elaborate articulate outline detail explain underline
  underscore highlight predict forecast project estimate allege counter retort rebut respond reply answer continue whisper shout
  yell scream mutter proclaim profess read cite quote relate narrate submit depose maintain volunteer reckon speculate caution warn`,
  ask: `ask request demand urge call appeal plead beg implore order instruct direct command tell advise recommend propose
  suggest exhort encourage invite question wonder inquire enquire query press challenge petition seek direct lobby`,
  judge: `criticise criticize condemn denounce slam blast attack assail accuse blame fault berate chide rebuke censure deride mock
  ridicule decry lambast lambaste castigate bash rap flay hail praise laud applaud commend welcome thank congratulate defend
  support endorse back oppose reject dismiss rubbish deny refute dispute contest disavow disown denigrate deplore lament bemoan
  regret protest complain object describe characterise characterize portray paint label brand dub term liken compare deem`,
  think: `think believe feel consider know understand realise realize recognise recognize doubt suspect fear worry hope expect
  assume presume suppose imagine guess reckon see view regard find judge remember forget agree disagree accept learn conclude
  figure foresee anticipate envisage envision dream care mind deem trust wonder prefer like love hate dislike`,
  intend: `want plan intend aim mean seek hope wish promise pledge vow threaten offer agree refuse decline undertake commit
  decide resolve opt choose prefer try propose commit swear volunteer consent`,
  show: `show find reveal suggest indicate demonstrate prove conclude determine rule hold hear list say report seem appear sound`,
} as const;

export type VerbKind = keyof typeof verbKinds;

const kindsOfVerb = new Map<string, VerbKind>();
for (const [kind, verbs] of Object.entries(verbKinds)) {
  for (const verb of verbs.split(/\s+/)) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    if (!kindsOfVerb.has(verb)) kindsOfVerb.set(verb, kind as VerbKind);
  }
}

/** What a verb in its dictionary form reports: speech, a wish put to somebody, a verdict, a thought, an intention, a finding. */
export function verbKind(lemma: string): VerbKind | 'none' {
  return kindsOfVerb.get(lemma) ?? 'none';
}
