/** Words of our own for a news page that embeds the map: an article about how such an article is read. */
export const PARAGRAPHS: readonly string[] = [
  'Readers of a long report rarely keep in mind who said what. A map beside the text can do that for them, as long as it follows the text and never runs ahead of it.',
  'The editors of this page marked a few of their own words. When <span data-stance-map-country="FRA">Paris</span> comes into view, the map turns to France; the reader has done nothing but scroll.',
  'A newsroom cannot know beforehand how wide its column will be. On a phone it is as narrow as a hand, on a desk it has room for a margin, and the graphic has to be whole in both.',
  'Further down the page speaks of <a href="#note" data-stance-map-country="JPN">Tokyo</a>, and whoever points at the word, or comes to it by keyboard, sees the country on the map.',
  'What the map says is not what this page says. Each has its own sources, and a reader should be able to tell them apart at a glance.',
  'Nothing here asks for consent, since nothing is stored. The graphic comes from one place and asks no other for anything.',
];

/** The paragraph that the host ties to one of the article's own. */
export const TIED = `<p data-stance-map-paragraph="P10">This paragraph stands for the tenth of the report that the map is made of; while it is read, the map lights those of whom that one speaks.</p>`;
