import type { MapKeyEntry } from '../model/mapKey.ts';
import type { Translator } from './translator.ts';

/** What an entry of the map's key says. */
export function mapKeyWords(
  entry: MapKeyEntry,
  { t, list }: Pick<Translator, 't' | 'list'>,
): string {
  switch (entry.kind) {
    case 'subject':
      return t('key.subject', { name: entry.actor.name });
    case 'group':
      return list(entry.groups.map(({ plural }) => plural));
    case 'dot':
      return t('key.dot');
    case 'parts':
      return t('key.parts');
    default:
      return t('key.plain');
  }
}
