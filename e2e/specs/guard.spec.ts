import { expect, test } from '../fixtures/test.ts';

/** The guard of every other test, tried on faults that are planted here. */
test.describe('the guard', () => {
  test.use({ allowConsole: /planted/ });

  test.beforeEach(async ({ page, guard }) => {
    await page.goto('./');
    guard.allow(/Content Security Policy/, /ERR_NAME_NOT_RESOLVED/);
  });

  const heard = (guard: { heard(): string[] }) => () => guard.heard().join('\n');

  test('hears a console error', async ({ page, guard }) => {
    await page.evaluate(() => console.error('planted'));
    await expect.poll(heard(guard)).toContain('console error: planted');
  });

  test('hears an uncaught error', async ({ page, guard }) => {
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('planted');
      });
    });
    await expect.poll(heard(guard)).toContain('uncaught: Error: planted');
  });

  test('hears a breach of the policy', async ({ page, guard }) => {
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.planted = true';
      document.body.append(script);
    });
    await expect.poll(heard(guard)).toContain('Content Security Policy');
  });

  test('hears a request to another host, which gets no answer', async ({ context, guard }) => {
    const blank = await context.newPage();
    const fetched = blank.evaluate(() => fetch('https://planted.example/x').then(String, String));
    await expect(fetched).resolves.toContain('Failed to fetch');
    await expect.poll(heard(guard)).toContain('request to another host: https://planted.example/x');
  });

  test('fails the test for what was not allowed', async ({ page, guard }) => {
    await page.evaluate(() => console.error('no word of it'));
    await expect.poll(heard(guard)).toContain('no word of it');
    expect(() => guard.judge()).toThrow('no word of it');
    guard.allow(/no word of it/);
  });
});
