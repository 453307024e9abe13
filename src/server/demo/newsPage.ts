import { PARAGRAPHS, TIED } from './newsWords.ts';

/** A page of a newsroom's that embeds the map. */
export interface NewsPage {
  /** What stands where the map is to be; between the first two paragraphs unless `at` says else. */
  readonly embed: string;
  /** The loader's address, or `null` for a page without it. */
  readonly loader: string | null;
  /** After how many paragraphs the map stands. */
  readonly at?: number;
  /** Runs before the loader: what a page of others may have done to the browser. */
  readonly before?: string;
  readonly style?: string;
  /** Extra attributes of the loader's tag. */
  readonly script?: string;
}

/** The page as HTML: a plain column of words of our own, with the map in it. */
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
