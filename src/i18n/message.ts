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
import type { Formatters } from './formatters.ts';

/** A message in ICU syntax, as its parser leaves it; a string stands for literal words. */
export type Message = readonly (string | MessageFormatElement)[];

type ValuesOf<T> = Readonly<Record<string, string | number | T>>;

/** What a message needs to know of the language that it is in. */
type MessageFormatters = Pick<Formatters, 'number' | 'plural'>;

/**
 * Formats a parsed message with its values, to parts: neighbouring words are one part, and values that
 * are neither words nor numbers come back as they were given.
 *
 * Ours, since the library's is two kilobytes of every reader's script; a test holds it to the library.
 * It knows what this project's messages use: arguments, numbers, plurals, ordinals and selects.
 *
 * @throws naming the argument that has no value, or that is used in a way not known here
 */
export function formatMessage<T>(
  message: Message,
  values: ValuesOf<T>,
  formatters: MessageFormatters,
): (string | T)[] {
  return formatElements(message, values, formatters, null).reduce<(string | T)[]>((parts, part) => {
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') {
      parts[parts.length - 1] = last + part;
    } else if (part !== '') parts.push(part);
    return parts;
  }, []);
}

/** @param counted what `#` stands for: the number of the plural around it; `null` outside of one */
function formatElements<T>(
  message: Message,
  values: ValuesOf<T>,
  formatters: MessageFormatters,
  counted: number | null,
): (string | T)[] {
  return message.flatMap((element): (string | T)[] => {
    if (typeof element === 'string') return [element];
    if (isLiteralElement(element)) return [element.value];
    if (isPoundElement(element)) return [counted === null ? '#' : formatters.number(counted)];
    const value = values[element.value];
    if (value === undefined) throw new Error(`A message asks for {${element.value}}.`);
    if (isArgumentElement(element)) return [typeof value === 'number' ? String(value) : value];
    if (isNumberElement(element) && !element.style) return [formatters.number(Number(value))];
    if (isSelectElement(element)) {
      const { options } = element;
      const option = options[String(value)] ?? options.other;
      return formatElements(option?.value ?? [], values, formatters, counted);
    }
    if (isPluralElement(element)) {
      const form = pluralForm(element, Number(value), formatters);
      return formatElements(form, values, formatters, Number(value) - (element.offset || 0));
    }
    throw new Error(`A message uses {${element.value}} in a way not known.`);
  });
}

/** The form that a plural has for a number: an exact one first, else by the language's rules. */
function pluralForm(
  { options, offset, pluralType }: PluralElement,
  n: number,
  { plural }: MessageFormatters,
): Message {
  const exact = options[`=${n}`];
  const option = exact ?? options[plural(n - (offset || 0), pluralType ?? 'cardinal')];
  return (option ?? options.other)?.value ?? [];
}
