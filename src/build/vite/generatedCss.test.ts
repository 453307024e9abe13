import { join } from 'node:path';
import { createServer } from 'vite';
import { expect, it } from 'vitest';
import { projectRoot } from '../storySource.ts';
import { STYLE_INPUT } from '../viteFiles.ts';

it('is in the style that `npm run dev` links, as in the build’s', async () => {
  const server = await createServer({
    configFile: join(projectRoot, 'vite.config.ts'),
    logLevel: 'silent',
    server: { middlewareMode: true, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const styled = await server.transformRequest(
      `/@fs${STYLE_INPUT.critical.replace('?', '?direct&')}`,
    );
    expect(styled?.code).toContain('--sea:');
    expect(styled?.code).toContain('--map:');
    const html = await server.transformIndexHtml('/', '<html><head></head></html>');
    for (const file of Object.values(STYLE_INPUT)) expect(html).toContain(`href="/@fs${file}"`);
  } finally {
    await server.close();
  }
});
