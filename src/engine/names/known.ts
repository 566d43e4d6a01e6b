import type { Document } from '../document';
import type { EntityType } from '../model';
import { overlapping } from '../span';
import { withFound, type NameMention } from './mention';

/**
 * Names that mean one thing wherever they stand, and that look like people or places, or like nothing that the training
 * articles have; a hyphen is a word of its own.
 */
const known: readonly (readonly [EntityType, string])[] = [
  [
    'organization',
    `Goldman Sachs|Morgan Stanley|JPMorgan|JPMorgan Chase|JP Morgan|Wells Fargo|Merrill Lynch|Lehman Brothers|
    Charles Schwab|Credit Suisse|Deutsche Bank|Andreessen Horowitz|BlackRock|Berkshire Hathaway|Bank of America|Morningstar|
    PricewaterhouseCoopers|Deloitte|KPMG|McKinsey|OpenAI|DeepMind|SpaceX|Tesla|Netflix|Spotify|Airbnb|PayPal|Alibaba|Tencent|
    Huawei|Xiaomi|ByteDance|Samsung|Toyota|Nissan|Hyundai|Volkswagen|Renault|Peugeot|Stellantis|Airbus|Boeing|
    Lockheed Martin|Rolls - Royce|Harley - Davidson|Aston Martin|Marks & Spencer|Johnson & Johnson|Procter & Gamble|AstraZeneca|
    GlaxoSmithKline|Pfizer|Novartis|Novo Nordisk|Eli Lilly|ExxonMobil|Chevron|TotalEnergies|Saudi Aramco|Gazprom|Rosneft|
    Ryanair|Lufthansa|Walmart|Unilever|Danone|Heineken|Louis Vuitton|Aston Villa|Crystal Palace|West Ham|West Ham United|
    Tottenham Hotspur|Manchester United|Manchester City|Real Madrid|Atletico Madrid|Bayern Munich|Borussia Dortmund|
    Paris Saint - Germain|Celtics|Lakers|Knicks|76ers|Timberwolves|Yankees|Red Sox|White Sox|Dodgers|Phillies|Orioles|
    Astros|Blue Jays|Canucks|Oilers|Canadiens|Bruins|Maple Leafs|Seahawks|Steelers|49ers|All Blacks|Springboks|Wallabies|
    Black Caps|Socceroos|Proteas|Bafana Bafana|Super Eagles|Inter Milan|AC Milan|Juventus|Nottingham Forest|Queens Park Rangers|Sheffield Wednesday|Plaid Cymru|
    Sinn Fein|Sinn Féin|Boko Haram|Amnesty International|Human Rights Watch|Greenpeace|Save the Children|Johns Hopkins|
    Johns Hopkins University|Associated Press|Agence France - Presse|Hamas|Hezbollah|
    Islamic Jihad|Islamic State|Deutsche Bahn|Société Générale|Raytheon|ScotRail|Eurostar|Eurostat|Eurowings|Equinor|Fincantieri|Jefferies|Orlen|
    Werder Bremen|Meta|Meta Platforms|IG Metall|Handelsbanken|Danske Bank|Nordea|Swedbank|Coca - Cola|Kraft Heinz|Citi|Citigroup|
    Euroclear|Conagra Brands|Rolex|Pemex|Knesset|Bundestag|Sejm|
    State Duma|Dewan Rakyat|Dewan Negara|Verkhovna Rada|Riksdag|Storting|Folketing|Dáil|Dáil Éireann|Oireachtas|Seanad|
    Le Monde|Le Figaro|Le Parisien|El País|La Repubblica|Der Spiegel`,
  ],
  [
    'norp',
    `Christian Democrats|Free Democrats|Social Democrats|Liberal Democrats|Christian Democrat|Social Democrat|
    Liberal Democrat`,
  ],
  [
    'product',
    `ChatGPT|Gmail|AirPods|Nintendo Switch|Photoshop|Minecraft|Ozempic|Wegovy|Viagra|Covishield|Covaxin|Paxlovid|
    Land Cruiser|Land Cruisers|Hilux|Hiluxes|Humvee|Humvees|HIMARS|Black Hawk`,
  ],
  [
    'location',
    'Wall Street|Silicon Valley|Downing Street|Fleet Street|Capitol Hill|Khan Younis|Khan Yunis|Negri Sembilan|Negeri Sembilan',
  ],
];
const sure = 0.9;

/** The names by their first words, the longest first. */
const byFirst = new Map<string, { readonly words: readonly string[]; readonly type: EntityType }[]>();
for (const [type, names] of known) {
  for (const name of names.split('|').map((part) => part.trim())) {
    const words = name.split(' ');
    const others = byFirst.get(words[0]!) ?? [];
    byFirst.set(
      words[0]!,
      [...others, { words, type }].toSorted((a, b) => b.words.length - a.words.length),
    );
  }
}

/**
 * The sorted, non-overlapping names with those of them that mean one thing everywhere, whatever the model takes them for or
 * has missed; not where they are part of a longer name, nor what a person of the article is called by.
 */
export function withKnown(document: Document, names: readonly NameMention[]): readonly NameMention[] {
  const { words, tokens } = document;
  const surnames = new Set(
    names
      .filter(({ type, firstToken, endToken }) => type === 'person' && endToken - firstToken > 1)
      .map(({ endToken }) => words[endToken - 1]!),
  );
  const found: NameMention[] = [];
  for (let at = 0; at < words.length; at++) {
    const match = byFirst
      .get(words[at]!)
      ?.find((name) => name.words.every((word, index) => words[at + index] === word));
    if (!match) continue;
    const endToken = at + match.words.length;
    const [start, end] = [tokens[at]!.start, tokens[endToken - 1]!.end];
    const within = overlapping(names, { start, end });
    const isPart = within.some((name) => name.firstToken < at || name.endToken > endToken);
    if (isPart || (match.words.length === 1 && surnames.has(words[at]!))) continue;
    const confidence = within.reduce((most, name) => Math.max(most, name.confidence), sure);
    found.push({ start, end, firstToken: at, endToken, type: match.type, kind: 'name', confidence });
    at = endToken - 1;
  }
  return withFound(names, found);
}
