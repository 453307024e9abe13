import { type Edition, translatorOf } from '../../app/editions.ts';
import type { Statement, Story } from '../../content/schema.ts';
import words from '../../i18n/socialImages/en.json' with { type: 'json' };
import type { Translator } from '../../i18n/translator.ts';
import type { LandIndex } from '../../model/borders.ts';
import type { LonLat } from '../../model/mercator.ts';
import { actorOf } from '../../model/positions.ts';
import { type Quotation, shownQuote } from '../../model/statements.ts';
import { paragraphWords, timeWords, translatedWords } from '../../panels/StatementItem.tsx';

/** Where the one is at home whose words are quoted: their land, or the seat of who has none. */
export type QuoteHome =
  | { readonly kind: 'land'; readonly code: string; readonly name: string }
  | { readonly kind: 'seat'; readonly at: LonLat; readonly name: string };

/** Exactly what the image of a quote says. */
export interface QuoteView {
  readonly story: string;
  /** At what it is aimed, to stand before it: “On China:”. */
  readonly on: string | null;
  /** Verbatim, with its marks. */
  readonly quote: string;
  readonly speaker: string;
  readonly office: string | null;
  /** Where it stands, when it was said, and that it is word for word. */
  readonly place: string;
  /**
   * What keeps the words in their bounds, a line each, the fullest first: what they say in the reader's
   * language or the editors' gist, with the note and without.
   */
  readonly bounds: readonly (readonly string[])[];
  readonly headline: string;
  readonly source: string;
  /** Null where the speaker speaks for nobody who is on the map. */
  readonly home: QuoteHome | null;
}

/** What the image of a quote says. Pure. */
export function quoteView(edition: Edition, lands: LandIndex, statement: Quotation): QuoteView {
  const { story } = edition;
  const translator = translatorOf(edition);
  const t = translator.fixedT(words);
  const { quote, translation, on, speaker, paragraph, text, note } = statement;
  // What was said is never left out: whoever reads only this image must learn it.
  const gist = translation?.quote ? translatedWords(story, translation.quote, translator) : text;
  const { publisher, headline } = story.article;
  return {
    story: story.title,
    on: on ? t('picture.on', { what: on }) : null,
    quote: shownQuote(quote),
    speaker: speaker.name,
    office: speaker.office ?? null,
    place: [
      translator.capital(paragraphWords(paragraph, translator)),
      timeWords(statement, translator),
      t('picture.verbatim', { publisher }),
    ]
      .filter(Boolean)
      .join(' · '),
    bounds: note ? [[gist, note], [gist]] : [[gist]],
    headline: t('picture.headline', { headline }),
    source: t('picture.source', { publisher, date: translator.date(story.mapDate) }),
    home: homeOf(story, lands, speaker, translator),
  };
}

function homeOf(
  story: Story,
  lands: LandIndex,
  { actor: id, place: spokeAt }: Statement['speaker'],
  { fixedT }: Translator,
): QuoteHome | null {
  const voice = actorOf(story, id ?? null);
  const actor = actorOf(story, voice?.speaksFor ?? null) ?? voice;
  if (!actor) return null;
  if (!spokeAt && actor.kind === 'country' && lands[actor.id]) {
    return { kind: 'land', code: actor.id, name: actor.name };
  }
  const seat = story.places.find((place) => place.id === (spokeAt ?? actor.seat));
  if (!seat) return null;
  const t = fixedT(words);
  const name = t('picture.seat', { name: actor.name, place: seat.name });
  return { kind: 'seat', at: seat.at, name };
}
