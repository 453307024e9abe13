import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { fromCache } from '../build/cache.ts';
import { headersFile, nginxConfig } from './configFiles.ts';
import { inlineHashesUnder } from './contentSecurityPolicy.ts';
import { contentTypeOf, isText } from './headers.ts';

type Compress = (content: Buffer) => Promise<Buffer>;

const COMPRESSIONS: Readonly<Record<string, Compress>> = {
  br: (content) =>
    promisify(brotliCompress)(content, {
      params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
    }),
  gz: (content) => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
};

/**
 * Writes what servers need into the root of a finished build: the headers of its files, for nginx and
 * for hosts that read `_headers`, and its text files compressed, as `.br` and `.gz` beside them.
 *
 * @throws where the build holds a file of an unknown type, which a browser may then refuse
 */
export async function writeServerFiles(root: string): Promise<void> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(root, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'));
  for (const file of files) {
    if (contentTypeOf(file) === undefined) {
      throw new Error(
        `No type is known for ${file}: add its ending to CONTENT_TYPES in src/server/headers.ts.`,
      );
    }
  }
  const inline = inlineHashesUnder(root);
  writeFileSync(join(root, 'nginx.conf'), nginxConfig(inline));
  writeFileSync(join(root, '_headers'), headersFile(inline, files));
  await Promise.all(files.filter(isText).map((file) => writeCompressed(join(root, file))));
}

/**
 * Writes the compressed forms of a file that are smaller than the file. Brotli at its highest, which is
 * its default, takes a second a megabyte: Node's threads share the work.
 */
async function writeCompressed(file: string): Promise<void> {
  const content = await readFile(file);
  for (const [ending, pack] of Object.entries(COMPRESSIONS)) {
    const maker = [ending, process.versions.brotli, process.versions.zlib, process.arch];
    const twin = await fromCache('packed', [content, ...maker.map(String)], () => pack(content));
    if (twin.length < content.length) await writeFile(`${file}.${ending}`, twin);
  }
}
