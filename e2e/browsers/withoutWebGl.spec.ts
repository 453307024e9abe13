import { expectStillStays } from './expectations.ts';
import { expect, test } from './test.ts';

test.use({ without: 'WebGL' });

test('without WebGL the still stays, and a line says so', async ({ reader }) => {
  await reader.open();
  expect(await reader.hasWebGl()).toBe(false);
  await expectStillStays(reader);
});
