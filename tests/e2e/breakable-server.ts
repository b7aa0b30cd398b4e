import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveDist, type Served } from '../../src/tools/serve/serve.ts';

/** A site that can be away, break off in the middle of a file, and be replaced by its next version, all at one address. */
export class BreakableServer {
  readonly url: string;
  /** Answers to these addresses break off halfway. */
  breaksOff: RegExp | undefined;
  /** What is asked for at these addresses never comes. */
  hangs: RegExp | undefined;
  /** What was asked for, in order. */
  readonly asked: string[] = [];
  readonly #front: Server;
  #site: Served;

  private constructor(front: Server, site: Served) {
    this.#front = front;
    this.#site = site;
    this.url = `http://localhost:${(front.address() as AddressInfo).port}`;
    front.on('request', (asked: IncomingMessage, answer: ServerResponse) => this.#pass(asked, answer));
  }

  /** @param dir the built site */
  static async start(dir: string): Promise<BreakableServer> {
    const front = createServer();
    await new Promise<void>((done) => front.listen(0, done));
    return new BreakableServer(front, await serveDist({ dir, port: 0 }));
  }

  /** From now on nobody answers at this address. */
  async stop(): Promise<void> {
    const stopped = new Promise((done) => this.#front.close(done));
    this.#front.closeAllConnections();
    await stopped;
  }

  async restart(): Promise<void> {
    await new Promise<void>((done) => this.#front.listen(Number(new URL(this.url).port), done));
  }

  /** Puts another version in its place. */
  async deploy(dir: string): Promise<void> {
    await this.#site.close();
    this.#site = await serveDist({ dir, port: 0 });
  }

  async close(): Promise<void> {
    if (this.#front.listening) await this.stop();
    await this.#site.close();
  }

  #pass(asked: IncomingMessage, answer: ServerResponse): void {
    const path = asked.url ?? '/';
    this.asked.push(path);
    if (this.hangs?.test(path)) return;
    const onward = request(`${this.#site.url}${path}`, { method: asked.method, headers: asked.headers }, (come) => {
      answer.writeHead(come.statusCode ?? 500, come.headers);
      if (!this.breaksOff?.test(path)) {
        come.pipe(answer);
        return;
      }
      come.once('data', (part: Buffer) => answer.write(part.subarray(0, part.length / 2), () => answer.destroy()));
    });
    onward.on('error', () => answer.destroy());
    asked.pipe(onward);
  }
}
