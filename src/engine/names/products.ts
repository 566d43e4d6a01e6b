import type { Document } from '../document';
import { contains, overlapping } from '../span';
import { endTokenAt } from './byPattern';
import { nameFrom, withFound, type NameMention } from './mention';

/** What a product's name has behind its first word, in the words that it may begin with. */
const series: readonly (readonly [first: string, rest: string])[] = [
  ['Boeing', String.raw`\s7\d7(?:-\d{1,3}[A-Z]{0,3})?(?:\s(?:MAX|Max|Dreamliner))?(?:(?<=[xX])(?:\s|-)(?:[789]|10))?`],
  ['Airbus', String.raw`\sA\d{3}(?:-\d{3}|neo|XWB)?`],
  ['iPhone|iPhones', String.raw`(?:\s(?:\d{1,2}[Se]?|SE|X[RS]?))?(?:\s(?:Pro|Max|Plus|mini|Mini|Air))*`],
  ['iPad|iPads|MacBook|MacBooks', String.raw`(?:\s(?:Pro|Air|mini|Mini))?`],
  ['Galaxy', String.raw`\s(?:[AFMSZ]\d{1,2}|Note\s\d{1,2}|Z\s(?:Fold|Flip)|Watch)(?:\s(?:Ultra|Plus))?`],
  ['Samsung', String.raw`\sGalaxy\s(?:[AFMSZ]\d{1,2}|Note\s\d{1,2}|Z\s(?:Fold|Flip)|Watch)(?:\s(?:Ultra|Plus))?`],
  ['Windows', String.raw`\s(?:\d{1,2}|XP|Vista)`],
  ['PlayStation', String.raw`(?:\s\d)?`],
  ['Xbox', String.raw`(?:\s(?:360|One|Series\s[SX]))?`],
  ['Nintendo', String.raw`\sSwitch(?:\s2)?`],
  [
    'Google',
    String.raw`\s(?:Pixel(?:\s\d{1,2})?(?:\sPro)?|Play(?:\sStore)?|Translate|Maps|Chrome|Docs|Drive|Earth|Glass|Classroom)`,
  ],
  ['Microsoft', String.raw`\s(?:Office|Teams|Word|Excel|Windows(?:\s(?:\d{1,2}|XP|Vista))?)`],
  ['Falcon', String.raw`\s(?:9|Heavy)`],
  ['Ariane', String.raw`\s[56]`],
  ['Long', String.raw`\sMarch(?:\s\d[A-Z]?|-\d[A-Z]?)`],
  ['Sputnik', String.raw`\s(?:V|Light)`],
  ['Leopard', String.raw`\s[12](?:A\d)?s?(?=\s(?:battle\s)?tanks?(?![a-z]))`],
  ['Tesla', String.raw`\s(?:Model\s[3SXY]|Cybertruck|Roadster)`],
  [
    'Toyota',
    String.raw`\s(?:Corolla|Camry|Hilux|Prius|RAV4|Prado|Vitz|Fortuner|Probox|Hiace|HiAce|Yaris|Land\sCruiser|Tacoma|Tundra|Innova)s?`,
  ],
  ['Ford', String.raw`\s(?:Ranger|Fiesta|Focus|Mustang|Transit|Explorer|Escape|Mondeo|F-150|Everest|Bronco)s?`],
  ['Honda', String.raw`\s(?:Civic|Accord|Fit|City|CR-V|HR-V|Jazz|Odyssey|Pilot)s?`],
  ['Dodge', String.raw`\s(?:Charger|Challenger|Durango|Caravan|Grand\sCaravan|Ram)s?`],
  [
    'Chevrolet|Chevy',
    String.raw`\s(?:Silverado|Impala|Malibu|Equinox|Tahoe|Suburban|Camaro|Cruze|Traverse|Trailblazer)s?`,
  ],
  ['Vauxhall|Opel', String.raw`\s(?:Corsa|Astra|Insignia|Zafira|Mokka|Vivaro|Vectra|Meriva)s?`],
  ['Kia', String.raw`\s(?:Soul|Sorento|Sportage|Picanto|Ceed|Niro|Optima|Forte|Telluride)s?`],
  ['BMW', String.raw`\s(?:X[1-7]|M[2-8]|i[3-8]|[1-8]\sSeries|\d{3}[a-z]?)`],
  ['Audi', String.raw`\s(?:A[1-8]|Q[2-8]|S[3-8]|R8|TT)`],
  ['Jeep', String.raw`\s(?:Grand\s)?(?:Cherokee|Wrangler|Compass|Renegade)s?`],
  ['Peugeot', String.raw`\s(?:\d{3,4}|Partner|Boxer)`],
  ['Seat|SEAT', String.raw`\s(?:Ibiza|Leon)s?`],
  ['Subaru', String.raw`\s(?:Outback|Forester|Impreza|Legacy|Crosstrek)s?`],
  ['Mercedes', String.raw`\s(?:[A-GS]-Class|Sprinter|Vito)`],
  ['GMC', String.raw`\s(?:Sierra|Yukon|Acadia)s?`],
  ['Volkswagen|VW', String.raw`\s(?:Golf|Polo|Passat|Tiguan|Beetle|Jetta)s?`],
  ['Nissan', String.raw`\s(?:Leaf|Navara|Qashqai|Sentra|Micra|X-Trail|Juke|Patrol|Altima|Rogue|Maxima)s?`],
  ['Hyundai', String.raw`\s(?:Elantra|Tucson|Sonata|Creta|Ioniq|Kona)(?:\s\d)?`],
  ['Renault', String.raw`\s(?:Clio|Mégane|Megane|Twingo|Kwid|Duster)s?`],
  ['Range', String.raw`\sRovers?(?:\s(?:Sport|Evoque|Velar))?`],
  [
    'F',
    String.raw`-(?:4|5|14|15|16|18|22|35|117)[A-FI]?s?(?:\s(?:Lightning\sII|Fighting\sFalcon|Strike\sEagle|Raptor))?`,
  ],
  ['Su', String.raw`-(?:2[245-7]|3[0345]|57)s?`],
  ['MiG', String.raw`-\d\ds?`],
  ['Tu|Il|An', String.raw`-(?:[17]\d|2[246]|95|12[48]|134|154|160|204)[A-Z]?s?`],
  ['B', String.raw`-(?:1B|2|21|29|52)s?(?=\s(?:stealth\s|strategic\s)?bombers?(?![a-z]))`],
  ['C', String.raw`-(?:5|17|130)[A-J]?s?(?:\s(?:Hercules|Globemaster))?`],
  ['AK', String.raw`-(?:47|74)s?`],
  ['T', String.raw`-(?:54|55|62|64|72|80|90)s?(?=\s(?:battle\s)?tanks?(?![a-z]))`],
  ['S', String.raw`-(?:[2345]00)s?`],
  ['MQ|RQ', String.raw`-\d[A-C]?s?(?:\s(?:Reaper|Predator))?`],
  ['Mi', String.raw`-(?:8|17|24|26|28|35)s?`],
  ['AH|UH|CH|KC|KF', String.raw`-(?:1|21|46|47|53|60|64|135)s?(?:\s(?:Apache|Chinook|Black\sHawk))?`],
];

const byFirst = new Map(
  series.flatMap(([first, rest]) => {
    const pattern = new RegExp(String.raw`(?:${first})${rest}(?![\p{L}\p{N}]|-\p{N})`, 'uy');
    return first.split('|').map((word) => [word, pattern] as const);
  }),
);
const confidence = 0.9;

/**
 * The sorted, non-overlapping names with those of products that a maker numbers or that all know: "Boeing 737 Max", "F-35s".
 * The training articles have two hundred in all, so the model takes them for firms or misses them.
 */
export function withProducts(document: Document, names: readonly NameMention[]): readonly NameMention[] {
  const { text, tokens, words } = document;
  const found: NameMention[] = [];
  for (let at = 0; at < words.length; at++) {
    const pattern = byFirst.get(words[at]!);
    if (!pattern) continue;
    pattern.lastIndex = tokens[at]!.start;
    const endToken = pattern.test(text) ? endTokenAt(tokens, at, pattern.lastIndex) : -1;
    if (endToken < 0) continue;
    const product = nameFrom(document, { firstToken: at, endToken }, 'product', confidence);
    // A part of a longer name is none of its own: "Toyota Hilux Overdrive".
    if (overlapping(names, product).some((name) => !contains(product, name))) continue;
    found.push(product);
    at = endToken - 1;
  }
  return withFound(names, found);
}
