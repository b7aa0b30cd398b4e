import { openModel, type Gevaarmodel, type OpenModel } from './gevaar/model.ts';
import { openIndex, type OpenIndex } from './open-index.ts';
import type { RijInhouden } from './rij-inhoud.ts';
import type { Rijen, Woorden } from './zoek-index.ts';

/** Where the files of the index are: the reader's language first. */
export interface Bronnen {
  rijen: string;
  /** What the rows show. */
  inhoud: string;
  woorden: readonly string[];
  /** How danger is heard; left out where nobody types of themselves. */
  gevaar?: string;
  /** How many of the languages are read at once; the others when a word is unknown. */
  eerst: number;
}

/** The index in the browser: read when it is first used, and never twice. */
export class Bibliotheek {
  readonly #bronnen: Bronnen;
  readonly #files = new Map<string, Promise<unknown>>();
  #open: OpenIndex[] = [];
  #model: OpenModel | undefined;

  constructor(bronnen: Bronnen) {
    this.#bronnen = bronnen;
  }

  /** What is read so far, the reader's language first. */
  get open(): readonly OpenIndex[] {
    return this.#open;
  }

  /** What hears danger, when it is in. */
  get model(): OpenModel | undefined {
    return this.#model;
  }

  /** Reads what hears danger, once. Answers do not wait for it, and go without when it does not come. */
  async readModel(): Promise<void> {
    const { gevaar } = this.#bronnen;
    if (this.#model || gevaar === undefined) return;
    const file = await this.#fetch(gevaar).catch(() => undefined);
    this.#model ??= openModel((file ?? {}) as Partial<Gevaarmodel>);
  }

  /**
   * Reads the first languages, or all.
   * @returns those languages, the reader's first
   * @throws when a file cannot be read
   */
  async read(alles: boolean): Promise<readonly OpenIndex[]> {
    const wanted = this.#bronnen.woorden.slice(0, alles ? undefined : this.#bronnen.eerst);
    const [rijen, ...woorden] = await Promise.all([this.#bronnen.rijen, ...wanted].map((url) => this.#fetch(url)));
    for (const one of woorden.slice(this.#open.length)) this.#open.push(openIndex(rijen as Rijen, one as Woorden));
    return this.#open.slice(0, wanted.length);
  }

  /**
   * Reads what the rows show.
   * @throws when the file cannot be read, or is of another version of the site
   */
  async inhoud(): Promise<RijInhouden> {
    const { rijen, gestopt } = (await this.#fetch(this.#bronnen.inhoud)) as Partial<RijInhouden>;
    if (!rijen || !gestopt) throw new Error(`${this.#bronnen.inhoud}: another kind of file`);
    return { rijen, gestopt };
  }

  #fetch(url: string): Promise<unknown> {
    const known = this.#files.get(url);
    if (known) return known;
    const file = fetch(url, { referrerPolicy: 'no-referrer' }).then((response) => {
      if (!response.ok) throw new Error(`${url}: ${response.status}`);
      return response.json() as Promise<unknown>;
    });
    this.#files.set(url, file);
    // What failed may be asked for again.
    file.catch(() => this.#files.delete(url));
    return file;
  }
}
