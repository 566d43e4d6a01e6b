import type { EntityType } from '../model';

/**
 * Names that mean one thing wherever they stand, and that look like people or places, or like nothing that the training
 * articles have; a hyphen is a word of its own, and so is "'s".
 */
export const knownNames: readonly (readonly [EntityType, string])[] = [
  [
    'organization',
    `Goldman Sachs|Morgan Stanley|JPMorgan|JPMorgan Chase|JP Morgan|Wells Fargo|Merrill Lynch|Lehman Brothers|
    Charles Schwab|Credit Suisse|Deutsche Bank|Andreessen Horowitz|BlackRock|Berkshire Hathaway|Bank of America|Morningstar|
    PricewaterhouseCoopers|Deloitte|KPMG|McKinsey|OpenAI|DeepMind|SpaceX|Tesla|Netflix|Spotify|Airbnb|PayPal|Alibaba|Tencent|
    Huawei|Xiaomi|ByteDance|Samsung|Toyota|Nissan|Hyundai|Volkswagen|Renault|Peugeot|Stellantis|Airbus|Boeing|
    Lockheed Martin|Rolls - Royce|Harley - Davidson|Aston Martin|Marks & Spencer|Johnson & Johnson|Procter & Gamble|AstraZeneca|
    GlaxoSmithKline|Pfizer|Novartis|Novo Nordisk|Eli Lilly|ExxonMobil|Chevron|TotalEnergies|Saudi Aramco|Gazprom|Rosneft|
    Ryanair|Lufthansa|Walmart|Unilever|Danone|Heineken|Louis Vuitton|Meta|Meta Platforms|IG Metall|Handelsbanken|
    Danske Bank|Nordea|Swedbank|Coca - Cola|Kraft Heinz|Citi|Citigroup|Euroclear|Conagra Brands|Rolex|Pemex|
    Deutsche Bahn|Société Générale|Raytheon|ScotRail|Eurostar|Eurostat|Eurowings|Equinor|Fincantieri|Jefferies|Orlen`,
  ],
  ['misc', 'State of the Nation Address|State of the Union Address|State of the Union|State of the State'],
  // Diseases, tests and measures, most by their letters, which look like organizations.
  ['misc', 'AIDS|HIV|BSE|SARS|MERS|PTSD|ADHD|COPD|MRI|RNA|DNA|PCR|IVF|H1N1|H5N1|Ebola|Zika|GDP|CPI'],
  // More firms.
  [
    'organization',
    `Alphabet|Flipkart|Paytm|Zomato|Swiggy|Foxconn|Mercedes - Benz|Porsche|Skoda|Škoda|Chrysler|Bosch|Bayer|Mahindra|
    Asda|Waitrose|Aldi|Lidl|Primark|Debenhams|Greggs|Wetherspoon|Wetherspoons|Ocado|Just Eat|Costa Coffee|
    Burger King|Nestle|Nestlé|Diageo|Carlsberg|Kroger|Costco|Best Buy|Home Depot|Walgreens|Burberry|Inditex|Loblaw|
    Loblaws|Marks and Spencer|John Lewis Partnership|Sainsbury 's|McDonald 's|Domino 's|Macy 's|Kellogg 's|
    Lowe 's|Kohl 's|Moody 's|Standard & Poor 's|Trader Joe 's|
    Allianz|Commerzbank|Mastercard|Lloyds Banking Group|Westpac|Repsol|Sasol|T - Mobile|Telstra|Optus|Disney|Walt Disney|
    Warner Bros|easyJet|Aer Lingus|Etihad|Etihad Airways|Virgin Atlantic|Moderna|Merck|Sanofi|Roche|Johnson Matthey|
    Rio Tinto|Anglo American|Southern Water|Severn Trent|Yorkshire Water|Anglian Water|Avanti West Coast|Capita|
    Serco|G4S|Balfour Beatty|Taylor Wimpey|Barratt Developments|Schneider Electric`,
  ],
  // Parliaments, parties, bodies.
  [
    'organization',
    `Age UK|Knesset|Bundestag|Sejm|State Duma|Dewan Rakyat|Dewan Negara|Verkhovna Rada|Riksdag|Storting|Folketing|Dáil|
    Dáil Éireann|Oireachtas|Seanad|Plaid Cymru|Sinn Fein|Sinn Féin|Fianna Fáil|Fianna Fail|Fine Gael|Shiv Sena|
    Bloc Québécois|Bloc Quebecois|Acas|Ofsted|Ofgem|Ofwat|Ofcom|Aslef|Met Éireann|Met Eireann|Historic England|Natural England|
    English Heritage|Sport England|Sport Ireland|Swim England|Visit Scotland|VisitScotland|Smithsonian|
    Smithsonian Institution|Johns Hopkins|Johns Hopkins University|Amnesty International|Human Rights Watch|Greenpeace|
    Save the Children|Barnardo 's|Mencap|Extinction Rebellion|Just Stop Oil|Boko Haram|Hamas|Hezbollah|
    Islamic Jihad|Islamic State|al Qaeda|al - Qaeda|Al Qaeda|Al - Qaeda|al - Qaida|Al - Qaida|al - Shabab|al - Shabaab|
    Al - Shabaab|Al Shabaab`,
  ],
  // The press.
  [
    'organization',
    `Associated Press|Agence France - Presse|Le Monde|Le Figaro|Le Parisien|El País|La Repubblica|Der Spiegel|
    Plain Dealer|New Yorker|Globe and Mail|Irish Independent|Irish Examiner|Hindustan Times`,
  ],
  // Football.
  [
    'organization',
    `Aston Villa|Crystal Palace|West Ham|West Ham United|Tottenham Hotspur|Manchester United|Manchester City|
    Nottingham Forest|Queens Park Rangers|Sheffield Wednesday|Preston North End|Newcastle United|Leeds United|
    Sheffield United|Stoke City|Hull City|Cardiff City|Swansea City|Norwich City|Leicester City|Lincoln City|Exeter City|
    Bradford City|Bristol City|Birmingham City|Coventry City|Ipswich Town|Luton Town|Huddersfield Town|Swindon Town|
    Mansfield Town|Grimsby Town|Northampton Town|Fleetwood Town|Cheltenham Town|Harrogate Town|Shrewsbury Town|
    Derby County|Notts County|Stockport County|Rotherham United|Peterborough United|Oxford United|Cambridge United|
    Colchester United|Carlisle United|Dundee United|Everton|Hibernian|Real Madrid|Atletico Madrid|
    Bayern Munich|Borussia Dortmund|Borussia Monchengladbach|Borussia Mönchengladbach|Bayer Leverkusen|RB Leipzig|
    Eintracht Frankfurt|Hertha Berlin|Union Berlin|Schalke|Werder Bremen|Paris Saint - Germain|Inter Milan|AC Milan|
    Juventus|Napoli|Fiorentina|Atalanta|Sevilla|Villarreal|Real Sociedad|Real Betis|Celta Vigo|Athletic Bilbao|Ajax|
    Feyenoord|PSV|PSV Eindhoven|Benfica|Sporting Lisbon|Galatasaray|Fenerbahce|Fenerbahçe|Besiktas|Beşiktaş|Olympiacos|
    Panathinaikos|Dinamo Zagreb|Dynamo Kyiv|Shakhtar Donetsk|Red Star Belgrade|Al Ahly|Al Hilal|Al Nassr|Al - Hilal|
    Al - Nassr|Flamengo|Fluminense|Palmeiras|Boca Juniors|River Plate|Inter Miami|LA Galaxy|Melbourne Victory|
    Socceroos|Bafana Bafana|Super Eagles`,
  ],
  // What is played in; cups are told by that word.
  [
    'organization',
    `Premier League|English Premier League|Scottish Premiership|Women 's Super League|La Liga|LaLiga|Bundesliga|Serie A|
    Serie B|Ligue 1|Ligue 2|Eredivisie|Major League Baseball|Major League Soccer|National Football League|
    National Hockey League|National Basketball Association|Indian Premier League|Pakistan Super League`,
  ],
  // Other sports.
  [
    'organization',
    `Celtics|Lakers|Knicks|76ers|Timberwolves|Yankees|Red Sox|White Sox|Dodgers|Phillies|Orioles|Astros|Blue Jays|Canucks|
    Oilers|Canadiens|Bruins|Maple Leafs|Seahawks|Steelers|49ers|Miami Heat|Orlando Magic|Utah Jazz|
    Oklahoma City Thunder|Denver Nuggets|Phoenix Suns|Chicago Bulls|St. Louis Cardinals|Tampa Bay Rays|
    Tampa Bay Lightning|Green Bay Packers|New England Patriots|Buffalo Bills|Toronto Maple Leafs|Montreal Canadiens|
    Edmonton Oilers|Calgary Flames|Vegas Golden Knights|Colorado Avalanche|Minnesota Wild|All Blacks|Springboks|
    Wallabies|Black Caps|Proteas|Saracens|Harlequins|Sydney Swans|Brisbane Lions|Mumbai Indians|Chennai Super Kings|
    Kolkata Knight Riders|Delhi Capitals|Rajasthan Royals|Punjab Kings|Sunrisers Hyderabad|Lucknow Super Giants|
    Gujarat Titans|Royal Challengers Bangalore|Royal Challengers Bengaluru`,
  ],
  [
    'norp',
    `Christian Democrats|Free Democrats|Social Democrats|Liberal Democrats|Christian Democrat|Social Democrat|
    Liberal Democrat|New Democrats|Lib Dems|Lib Dem|Conservatives|Tories`,
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
  // One place of two names.
  [
    'location',
    `Antigua and Barbuda|Bosnia and Herzegovina|St Kitts and Nevis|St. Kitts and Nevis|Saint Kitts and Nevis|
    Sao Tome and Principe|São Tomé and Príncipe|Trinidad and Tobago|St Vincent and the Grenadines|St. Vincent and the Grenadines|
    Saint Vincent and the Grenadines|Turks and Caicos|Turks and Caicos Islands|Andaman and Nicobar|Andaman and Nicobar Islands|
    Newfoundland and Labrador|Argyll and Bute|Perth and Kinross|Dumfries and Galloway|Tyne and Wear|Brighton and Hove|
    Telford and Wrekin|Redcar and Cleveland|Bath and North East Somerset|Kensington and Chelsea|Hammersmith and Fulham`,
  ],
];
