import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { refuse } from '../refusal';

/**
 * A password from the terminal, without showing it, or the first line of a pipe. Never from the command line: that is
 * shown to everybody on the machine and kept in histories.
 */
export async function readPassword(prompt: string): Promise<string> {
  const { stdin, stderr } = process;
  if (stdin.isTTY) stderr.write(prompt);
  const mute = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: stdin, output: mute, terminal: stdin.isTTY === true });
  const password = await new Promise<string | undefined>((resolve) => {
    lines.once('line', resolve);
    lines.once('close', () => resolve(undefined));
  });
  lines.close();
  if (stdin.isTTY) stderr.write('\n');
  if (password !== undefined && password !== '') return password;
  return refuse(
    'PASSWORD_MISSING',
    'no password was given',
    'Type it at the prompt, or send it as the first line of standard input.',
  );
}
