import { question } from '../fixtures/story.ts';
import { expectNamed, expectPainted } from './expectations.ts';
import { expect, test } from './test.ts';

test.use({ without: 'scripts' });

test('without scripts the still is painted with its names, and leads on by links', async ({
  reader,
}) => {
  await reader.open();
  await expectPainted(reader);
  await expectNamed(reader);
  expect(await reader.sees('[role=combobox]')).toBe(false);
  await reader.choose('France');
  await expect.poll(() => reader.heading()).toBe('France');
  expect((await reader.address()).pathname).toBe('/country/FRA/');
  await reader.ask(question('tokyo-office').title);
  await expect.poll(() => reader.text('.summary h2')).toBe(question('tokyo-office').title);
});
