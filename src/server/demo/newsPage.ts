/** A news page that embeds the map. */
export interface NewsPage {
  /** The HTML in the map's place. */
  readonly embed: string;
  /** The loader's address, or `null` for a page without it. */
  readonly loader: string | null;
  /** The number of paragraphs before the map; 1 unless given. */
  readonly at?: number;
  /** A script that runs before the loader: what such a page may have done to the browser. */
  readonly before?: string;
  readonly style?: string;
  /** Extra attributes of the loader's tag. */
  readonly script?: string;
}

/** Words of our own: an article about how such an article is read. */
const PARAGRAPHS: readonly string[] = [
  'Readers of a long report rarely keep in mind who said what. A map beside the text can do that for them, as long as it follows the text and never runs ahead of it.',
  'The editors of this page marked a few of their own words. When <span data-stance-map-country="FRA">Paris</span> comes into view, the map turns to France; the reader has done nothing but scroll.',
  'A newsroom cannot know beforehand how wide its column will be. On a phone it is as narrow as a hand, on a desk it has room for a margin, and the graphic has to be whole in both.',
  'Further down the page speaks of <a href="#note" data-stance-map-country="JPN">Tokyo</a>, and whoever points at the word, or comes to it by keyboard, sees the country on the map.',
  'What the map says is not what this page says. Each has its own sources, and a reader should be able to tell them apart at a glance.',
  'Nothing here asks for consent, since nothing is stored. The graphic comes from one place and asks no other for anything.',
];

/** The paragraph that the host ties to one of the article's own. */
const TIED = `<p data-stance-map-paragraph="P10">This paragraph stands for the tenth of the report that the map is made of; while it is read, the map lights those of whom that one speaks.</p>`;

/** The page as HTML: a plain column of words, with the map in it. */
export function newsPage({
  embed,
  loader,
  at = 1,
  before,
  style = '',
  script = '',
}: NewsPage): string {
  const words = PARAGRAPHS.map((text) => `<p>${text}</p>`);
  // Long enough to be scrolled.
  const long = [...words, TIED, ...words, ...words];
  long.splice(at, 0, embed);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>How a report is read</title>
<link rel="icon" href="data:,">
<style>
body { margin: 0 auto; padding: 16px; max-width: 640px; font: 18px/1.5 Georgia, serif; }
[data-stance-map], stance-map { display: block; min-height: 600px; }
${style}
</style>
${before ? `<script>${before}</script>` : ''}
</head>
<body>
<h1>How a report is read</h1>
${long.join('\n')}
<p id="note">A note at the foot.</p>
${loader ? `<script src="${loader}" ${script}></script>` : ''}
</body>
</html>`;
}
