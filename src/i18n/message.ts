import {
  isArgumentElement,
  isLiteralElement,
  isNumberElement,
  isPluralElement,
  isPoundElement,
  isSelectElement,
  type MessageFormatElement,
  type PluralElement,
} from '@formatjs/icu-messageformat-parser';
import { kept } from './kept.ts';

/** A message in ICU syntax, as its parser leaves it; words may stand for themselves. */
export type Message = readonly (string | MessageFormatElement)[];

type ValuesOf<T> = Readonly<Record<string, string | number | T>>;

/** What a message needs to know of the language that it is in. */
export interface MessageFormatters {
  readonly lang: string;
  /** A number as the language writes it. */
  readonly digits: (n: number) => string;
}

/**
 * Says a parsed message with its values, in pieces: neighbouring words are one, and values that are
 * neither words nor numbers come back as they were given.
 *
 * Ours, since the library's is two kilobytes of every reader's script; a test holds it to the library.
 * It knows what this project's messages use: arguments, numbers, plurals, ordinals and selects.
 *
 * @throws naming what a message asks for and did not get, or what it uses that is not known here
 */
export function sayMessage<T>(
  message: Message,
  values: ValuesOf<T>,
  manner: MessageFormatters,
): (string | T)[] {
  return say(message, values, manner, null).reduce<(string | T)[]>((pieces, piece) => {
    const last = pieces.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') {
      pieces[pieces.length - 1] = last + piece;
    } else if (piece !== '') pieces.push(piece);
    return pieces;
  }, []);
}

function say<T>(
  message: Message,
  values: ValuesOf<T>,
  manner: MessageFormatters,
  counted: number | null,
): (string | T)[] {
  return message.flatMap((element): (string | T)[] => {
    if (typeof element === 'string') return [element];
    if (isLiteralElement(element)) return [element.value];
    if (isPoundElement(element)) return [counted === null ? '#' : manner.digits(counted)];
    const value = values[element.value];
    if (value === undefined) throw new Error(`A message asks for {${element.value}}.`);
    if (isArgumentElement(element)) return [typeof value === 'number' ? String(value) : value];
    if (isNumberElement(element) && !element.style) return [manner.digits(Number(value))];
    if (isSelectElement(element)) {
      const { options } = element;
      return say((options[String(value)] ?? options.other)?.value ?? [], values, manner, counted);
    }
    if (isPluralElement(element)) {
      const form = pluralForm(element, Number(value), manner.lang);
      return say(form, values, manner, Number(value) - (element.offset || 0));
    }
    throw new Error(`A message uses {${element.value}} in a way not known.`);
  });
}

const plurals = new Map<string, Intl.PluralRules>();

/** What a plural says of a count: an exact one first, else by the language's rules. */
function pluralForm(
  { options, offset, pluralType }: PluralElement,
  n: number,
  lang: string,
): Message {
  const type = pluralType ?? 'cardinal';
  const exact = options[`=${n}`];
  if (exact) return exact.value;
  const rules = kept(plurals, `${lang} ${type}`, () => new Intl.PluralRules(lang, { type }));
  return (options[rules.select(n - (offset || 0))] ?? options.other)?.value ?? [];
}
