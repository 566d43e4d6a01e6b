/** The regions of the world by the country marks that the articles' ids begin with. */
const regions: Readonly<Record<string, string>> = {
  Africa: 'af afs alg eg et ghana kenya mauritius nm panaf sa',
  'Middle East': 'iran israel jr kw oman qt saud uae',
  'South Asia': 'bangladesh in pk',
  'East and South-East Asia': 'asia cn jp kr mong my th tw',
  Oceania: 'aus nz',
  'Latin America': `arg bol chile col cosric cosrica cuba ecuador elsalv guyana hond mex nic pan paraguay peru uruguay ven`,
  'North America': 'canada',
};
const regionOfMark = new Map(
  Object.entries(regions).flatMap(([region, marks]) => marks.split(' ').map((mark) => [mark, region] as const)),
);

/** The region that an article is from, by its id. */
export function regionOf(id: string): string {
  return regionOfMark.get(id.split('_')[0]!) ?? 'elsewhere';
}
