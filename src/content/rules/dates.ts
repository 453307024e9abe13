import type { Story } from '../schema.ts';
import { type Finding, findingIf, type Rule } from './rule.ts';

/** Dates exist, ranges run forwards, and what happened after the map's date says so. */
export const rule: Rule = {
  name: 'dates',
  check(story, { today }) {
    return [
      ...findingIf(
        today !== undefined && story.mapDate > today && story.article.invented !== true,
        'story',
        `its map’s date, ${story.mapDate}, is still to come`,
        'Correct "mapDate". For an article that is made up, write "invented": true in "article".',
      ),
      ...story.statements.flatMap(({ id, when: time }) =>
        time?.resolved === undefined
          ? []
          : [
              ...wellFormed(`statement ${id}`, time.resolved),
              ...findingIf(
                lastDay(time.resolved) > story.mapDate,
                `statement ${id}`,
                `it is dated ${time.resolved}, after the map's date`,
                'Correct the date: the article could not know it.',
              ),
            ],
      ),
      ...story.context.flatMap((context) => contextDates(context, story.mapDate)),
    ];
  },
};

function contextDates(
  { about, asOf, since = false }: Story['context'][number],
  mapDate: string,
): Finding[] {
  const entry = `context ${about} ${asOf}`;
  return [
    ...wellFormed(entry, asOf),
    ...findingIf(
      !since && lastDay(asOf) > mapDate,
      entry,
      "it is shown with the map's date, but reaches past it",
      'Mark it with "since": true.',
    ),
    ...findingIf(
      since && asOf <= mapDate,
      entry,
      'it is marked as later, but is not',
      'Remove "since".',
    ),
  ];
}

function lastDay(date: string): string {
  return date.split('/').at(-1) ?? date;
}

function wellFormed(entry: string, date: string): Finding[] {
  const [from = '', to] = date.split('/');
  return [
    ...[from, ...(to === undefined ? [] : [to])].flatMap((day) =>
      findingIf(!exists(day), entry, `${day} is no date`, 'Write year, month and day: 2023-07-12.'),
    ),
    ...findingIf(
      to !== undefined && to < from,
      entry,
      `${date} runs backwards`,
      'Put the earlier day first.',
    ),
  ];
}

function exists(day: string): boolean {
  const full = `${day}${'-01-01'.slice(day.length === 4 ? 0 : 3)}`.slice(0, 10);
  const parsed = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(full);
}
