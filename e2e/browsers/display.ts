import { answers, type Program, startProgram } from './program.ts';

/** Whether there is a screen in memory to be had. */
export const hasDisplay = (): boolean => answers('Xvfb', '-help');

/** Starts a screen in memory, on which a browser draws as on a desk, with WebGL by software. */
export async function startDisplay(): Promise<{ name: string; end: Program['end'] }> {
  // It finds a free number by itself and writes it where it is told to.
  const args = ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'];
  const { child, end } = startProgram('Xvfb', args);
  const number = await new Promise<string>((done, fail) => {
    child.stdio[3]?.once('data', (text: Buffer) => done(text.toString().trim()));
    child.once('exit', () => fail(new Error('Xvfb ended before it had a screen.')));
  });
  return { name: `:${number}`, end };
}
