import { join } from 'node:path';
import type { Plugin } from 'vite';
import { preflight } from '../preflight.ts';
import { readLanguages } from '../readEditions.ts';
import { storyDir } from '../storySource.ts';

/**
 * While a story is written its page follows: each change of the story, of a translation or of its lock
 * is checked, and then shown, or its mistakes are laid over the page. A draft will do.
 */
export function watchStory(): Plugin {
  return {
    name: 'watch-story',
    apply: 'serve',
    buildStart() {
      const { fails, message } = preflight(true);
      if (fails) this.error(message);
      if (message !== '') this.warn(message);
    },
    configureServer({ watcher, moduleGraph, ws, config }) {
      const translations = readLanguages().map((lang) => `story.${lang}.json`);
      const files = ['story.json', 'article.lock.json', ...translations].map((name) =>
        join(storyDir, name),
      );
      watcher.add(files);
      watcher.on('change', (file) => {
        if (!files.includes(file)) return;
        const { fails, message } = preflight(true);
        if (fails) {
          config.logger.error(message, { timestamp: true });
          ws.send({ type: 'error', err: { message: message, stack: '' } });
          return;
        }
        moduleGraph.invalidateAll();
        ws.send({ type: 'full-reload' });
      });
    },
  };
}
