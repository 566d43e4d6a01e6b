import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { looksLikeArticle, sampleLength, whyNoArticle } from '../../../src/engine/articleTest';
import { anyText } from './anyText';

const story = `Ferry stops for repairs

VELM (Harbour News) — The ferry between Velm and the islands will stop for three weeks, the port said on Monday.

“We know that this is hard for the people of the islands,” director Ana Okoro told reporters. “There is no other way.”

The ferry was built in 1974 and has been mended more often than its owners like to say.
`;

const articles: Readonly<Record<string, string>> = {
  'a news story': story,
  'a story with Windows line ends': story.replaceAll('\n', '\r\n'),
  'a story in one line': story.replaceAll(/\s+/g, ' '),
  'a story broken at 60 columns': `The ferry between Velm and the islands will stop for three
weeks, the port said on Monday. It was built in 1974 and has
been mended more often than its owners like to say. Those
who live on the islands will have to take the long way round
until the end of the month.`,
  'a story with a list of points': `${story}
What is known so far:

- The ferry stops on Tuesday.
- A bus goes at 8:15, 12:15 and 18:15.
- Tickets stay valid.
`,
  'a story with an address, a table of results and a tweet': `https://news.example/ferry-stops

${story}
Velm 3 Okby 1
Tarn 0 Lund 0

@velmport: No ferry from #Tuesday! https://t.example/x1
`,
  'points of an agency in one long line': `* Port stops ferry * Islands angry * Owner says that there is no other way (Adds what the owner said) By Ana Bell VELM, April 1 - The ferry between Velm and the islands will stop for three weeks, the port said on Monday, and those who live there will have to take the long way round.`,
  'an interview': `Q: How long have you been the captain of the ferry?

A: For ten years. I came here when my father was still the captain, and he told me that I would stay.

Q: Will you go on after the repairs?

A: That is what I would like to do, if they let me. Most of us who work here would say the same to you.`,
  'a transcript with the time before who speaks': `[00:01:23] Ana Bell: How long have you been the captain of the ferry?
[00:01:29] Tom Varga: For ten years, and my father was the captain before me.
[00:01:40] Ana Bell: And will you go on when it has been mended?
[00:01:44] Tom Varga: That is what I would like to do, if they let me.`,
  'a record out of a press database': `The Velm Courier

BYLINE: Ana Bell

SECTION: NEWS

LENGTH: 31 words

The ferry will stop for three weeks, the port said on Monday.

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newspaper

Copyright 2026 Velm Papers
`,
  'a headline that somebody begins with': 'Ferry stops for repairs',
  'a first sentence': 'The ferry will stop.',
  'a headline and a writer': 'Ferry stops for repairs\n\nBy Ana Bell',
  nothing: '',
  'white space': ' \n\t\n',
};

const others: Readonly<Record<string, string>> = {
  'a list of packages': 'flask==3.0.2\nnumpy>=1.26,<2\nrequests[socks]~=2.31\n# for tests\npytest\n',
  'a list of packages without versions': 'flask\nnumpy\nrequests\npytest\n',
  'one package': 'flask\n',
  'a list of packages with remarks': `# the web server that we use for the page of the port
flask==3.0.2
# numbers are needed for the forecast of the tides
numpy==1.26.4
pandas==2.2.1
`,
  'a log': `2026-03-02 08:15:00,113 INFO The server of the port was started and is listening on port 8080.
2026-03-02 08:15:02,020 WARN The file with the tides could not be found in the folder that was given.
2026-03-02 08:15:03,001 ERROR There is no connection to the database of the ferries.
`,
  'a log with other times': `Mar  2 08:15:00 velm kernel: the device was not found on the bus.
Mar  2 08:15:01 velm sshd[912]: a session was opened for the user who asked for it.
Mar  2 08:15:02 velm cron[77]: the job of the night has been started.
`,
  'a log with levels': `[INFO] The build was started by the user of this machine.
[WARNING] There are two files that have the same name in this folder.
[ERROR] The build has failed because of the errors that are above.
`,
  'a table': 'id,name,berth,depth\n1,Velm,A4,12.5\n2,Tarn,B1,9.25\n3,Okby,C2,7\n4,Lund,D9,8.75\n',
  'a table with texts': `"id","remark","by"
"1","The ferry will stop for three weeks, the port said.","Ana Bell"
"2","It was built in 1974 and has been mended since.","Jo Moss"
`,
  'a table with tabs': 'name\tberth\tdepth\nVelm\tA4\t12.5\nTarn\tB1\t9.25\nOkby\tC2\t7\nLund\tD9\t8.75\nAker\tE1\t6\n',
  numbers: '3.14159\n2.71828\n1.41421\n1.61803\n0.57721\n',
  'data as JSON': '{"ferry": {"name": "Velm", "built": 1974, "stops": ["Okby", "Tarn"]}, "open": false}',
  settings: 'name = Velm\nport = 8080\nhost = ferry.example\ntimeout = 30\n',
  code: `import os

def stop(ferry):
    # The ferry is not to be stopped while it is at sea.
    if ferry.at_sea:
        raise ValueError("at sea")
    ferry.state = "stopped"
    return ferry
`,
  'mark-up': '<html>\n<body class="news">\n<h1>Ferry stops</h1>\n<p>For repairs.</p>\n</body>\n</html>\n',
  'what is to be done': '- call the port\n- [ ] buy milk for the week\n- [x] ask Ana about the ferry\n- pay the bill\n',
  'what is to be done, without marks': 'Call the port\nBuy milk for the week\nAsk Ana about the ferry\nPay the bill\n',
  'a list of words': 'harbour\nferry\nisland\nbridge\ntide\nlighthouse\n',
  'a list of words in a line': 'abbey\nharbour master\nferry boat\nisland hopper\n',
  German: `Die Fähre zwischen Velm und den Inseln fällt drei Wochen lang aus, teilte der Hafen am Montag mit. Sie wurde
1974 gebaut und ist seither öfter ausgebessert worden, als ihren Eigentümern lieb ist.`,
  French: `Le bac entre Velm et les îles sera arrêté pendant trois semaines, a annoncé le port lundi. Il a été construit
en 1974 et il a été réparé plus souvent que ses propriétaires ne veulent le dire.`,
  Spanish: `El transbordador entre Velm y las islas no saldrá durante tres semanas, dijo el puerto el lunes. Se construyó
en 1974 y se ha reparado más veces de las que sus dueños quieren contar.`,
  Portuguese: `A balsa entre Velm e as ilhas vai parar por três semanas, disse o porto na segunda-feira. Foi construída em
1974 e já foi consertada mais vezes do que os donos gostam de admitir.`,
  Italian: `Il traghetto tra Velm e le isole resterà fermo per tre settimane, ha detto lunedì il porto. È stato costruito
nel 1974 ed è stato riparato più spesso di quanto i proprietari vogliano dire.`,
  Dutch: `De veerboot tussen Velm en de eilanden ligt drie weken stil, zei de haven maandag. Zij is in 1974 gebouwd en is
vaker hersteld dan de eigenaars willen zeggen, of dan goed voor haar was.`,
  Danish: `Færgen mellem Velm og øerne holder stille i tre uger, sagde havnen mandag. Den blev bygget i 1974 og er blevet
repareret flere gange, end ejerne har lyst til at fortælle, for det er den gamle slags.`,
  Polish: `Prom między Velm a wyspami nie będzie pływał przez trzy tygodnie, podał w poniedziałek port. To statek zbudowany w
1974 roku, a naprawiano go częściej, niż chcą to przyznać jego właściciele.`,
  Turkish: `Velm ile adalar arasındaki feribot üç hafta boyunca çalışmayacak, dedi liman pazartesi günü. Gemi 1974 yılında
yapıldı ve sahiplerinin söylemek istediğinden daha sık onarıldı.`,
  Indonesian: `Feri antara Velm dan pulau-pulau itu akan berhenti selama tiga minggu, kata pelabuhan pada hari Senin. Kapal itu
dibuat pada tahun 1974 dan sudah lebih sering diperbaiki daripada yang mau dikatakan pemiliknya.`,
  Russian: 'Паром между Велмом и островами не будет ходить три недели, сообщил в понедельник порт.',
  Greek: 'Το πλοίο για τα νησιά θα σταματήσει για τρεις εβδομάδες, είπε το λιμάνι τη Δευτέρα.',
  Arabic: 'ستتوقف العبارة بين المدينة والجزر لمدة ثلاثة أسابيع، قال الميناء يوم الاثنين.',
  Chinese: '港口周一表示，维尔姆与各岛之间的渡轮将停航三周。',
};

describe('what looks like an article', () => {
  for (const [name, text] of Object.entries(articles)) it(name, () => assert.ok(looksLikeArticle(text)));

  const samples = join(__dirname, '../../../samples');
  for (const name of readdirSync(samples))
    it(`the sample ${name}`, () => assert.ok(looksLikeArticle(readFileSync(join(samples, name), 'utf8'))));
});

describe('what does not look like an article', () => {
  for (const [name, text] of Object.entries(others)) it(name, () => assert.ok(!looksLikeArticle(text)));

  it('for its language, where it is prose in another, and else for what it is', () => {
    const languages =
      'German French Spanish Portuguese Italian Dutch Danish Polish Turkish Indonesian Russian Greek Arabic';
    for (const [name, text] of Object.entries(others))
      assert.equal(
        whyNoArticle(text),
        languages.includes(name) || name === 'Chinese' ? 'otherLanguage' : 'noProse',
        name,
      );
  });

  it('a log whose messages hold a story', () => {
    const log = story.replaceAll(/^(?=.)/gm, '2026-03-02T08:15:00Z ');
    assert.ok(!looksLikeArticle(log));
  });
});

describe('the test for articles', () => {
  it('answers for any text, told by its beginning', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        assert.equal(looksLikeArticle(text), looksLikeArticle(text.slice(0, sampleLength)));
      }),
    );
    const long = story.repeat(100);
    assert.equal(looksLikeArticle(long + others['a log']!.repeat(1000)), true);
  });
});
