import { expect, test } from 'vitest';
import { projectEnv, run } from '../../../src/tools/machine/run.mjs';

const node = (script: string, timeoutMs?: number) =>
  run(process.execPath, ['-e', script], { output: 'capture', ...(timeoutMs === undefined ? {} : { timeoutMs }) });

test('what a command prints and how it ends', async () => {
  expect(await node('console.log("out"); console.error("err"); process.exit(3)')).toEqual({ code: 3, stdout: 'out\n', stderr: 'err\n' });
});

test('what a command prints is heard as it comes, and still kept', async () => {
  const heard: string[] = [];
  const options = { output: 'capture' as const, onText: (text: string) => heard.push(text) };
  const { stdout } = await run(process.execPath, ['-e', 'console.log("a"); setTimeout(() => console.log("b"), 50)'], options);
  expect(heard.join('')).toBe('a\nb\n');
  expect(stdout).toBe('a\nb\n');
});

test('a command that does not exist is 127, as in a shell', async () => {
  expect((await run('no-such-command', [], { output: 'capture' })).code).toBe(127);
});

test('a command that takes too long is stopped, and its children cannot hold us', async () => {
  const began = Date.now();
  const { code } = await node(
    'require("child_process").spawn(process.execPath, ["-e", "setTimeout(() => {}, 4000)"], { stdio: "inherit" }); setTimeout(() => {}, 60000)',
    300,
  );
  expect(code).toBe(124);
  expect(Date.now() - began).toBeLessThan(3_000);
});

test("the project's own commands come first", () => {
  expect(projectEnv('/project', { PATH: '/usr/bin' })['PATH']).toMatch(/^\/project\/node_modules\/\.bin[:;]\/usr\/bin$/);
});
