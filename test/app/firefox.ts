import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { removeOnceReleased } from '../support/folder.js';

/** Firefox as it comes, but that it saves what is downloaded without asking, and asks nobody else for anything. */
const prefs = (downloads: string): Record<string, unknown> => ({
  'marionette.port': 0,
  'browser.download.dir': downloads,
  'browser.download.folderList': 2,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.manage-offline-status': false,
});

/** Where the element behind a reference stands in an answer (WebDriver, 11.1). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

const soon = (): Promise<void> => new Promise((done) => setTimeout(done, 100));

/** What `get` gives as soon as it gives something; `what` is said where it never does. */
async function eventually<T>(get: () => Promise<T | null>, what: string): Promise<T> {
  for (let left = 900; left > 0; left -= 1) {
    const got = await get();
    if (got !== null) return got;
    await soon();
  }
  throw new Error(`${what} did not come`);
}

/** One command after the other over Firefox's own remote protocol: each message is its length, a colon, and JSON. */
class Marionette {
  #waiting = new Map<number, (answer: [number, number, { message: string } | null, unknown]) => void>();
  #heard: Buffer = Buffer.alloc(0);
  #last = 0;

  constructor(private readonly socket: Socket) {
    socket.on('data', (more) => this.#hear(Buffer.concat([this.#heard, more as Buffer])));
  }

  #hear(heard: Buffer): void {
    this.#heard = heard;
    const colon = heard.indexOf(':');
    const end = colon + 1 + Number(heard.subarray(0, colon));
    if (colon < 0 || heard.length < end) return;
    const message = JSON.parse(heard.subarray(colon + 1, end).toString());
    if (Array.isArray(message)) this.#waiting.get(message[1])?.(message as [number, number, null, unknown]);
    this.#hear(heard.subarray(end));
  }

  async send<T>(command: string, of: object = {}): Promise<T> {
    this.#last += 1;
    const id = this.#last;
    const text = Buffer.from(JSON.stringify([0, id, command, of]));
    const answer = new Promise<T>((done, fail) => {
      this.#waiting.set(id, ([, , error, value]) =>
        error === null ? done(value as T) : fail(new Error(`${command}: ${error.message}`)),
      );
    });
    this.socket.write(Buffer.concat([Buffer.from(`${text.length}:`), text]));
    return answer;
  }
}

/** A page opened from the disk by Firefox, without a network. */
export class FirefoxPage {
  private constructor(
    private readonly browser: Marionette,
    private readonly process: ChildProcess,
    private readonly folder: string,
  ) {}

  static async open(file = 'decuong.html'): Promise<FirefoxPage> {
    const folder = await mkdtemp(join(tmpdir(), 'decuong-firefox-'));
    const [profile, downloads] = [join(folder, 'profile'), join(folder, 'downloads')];
    await mkdir(profile);
    await mkdir(downloads);
    const lines = Object.entries(prefs(downloads)).map(
      ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
    );
    await writeFile(join(profile, 'user.js'), lines.join('\n'));
    const program = process.env.FIREFOX ?? '/usr/bin/firefox-esr';
    const child = spawn(
      program,
      ['--headless', '--marionette', '--no-remote', '-remote-allow-system-access', '--profile', profile],
      {
        stdio: 'ignore',
      },
    );
    const told = join(profile, 'MarionetteActivePort');
    const port = await eventually(
      async () => (existsSync(told) ? Number(await readFile(told, 'utf8')) : null),
      'Firefox',
    );
    const socket = connect(port, '127.0.0.1');
    await new Promise((done) => socket.once('connect', done));
    const browser = new Marionette(socket);
    await browser.send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
    const page = new FirefoxPage(browser, child, folder);
    await page.#privileged('Services.io.offline = true;');
    await browser.send('WebDriver:Navigate', { url: pathToFileURL(resolve('dist/app', file)).href });
    return page;
  }

  /** Waits until an element that an XPath names is shown. */
  element(path: string): Promise<string> {
    const find = { using: 'xpath', value: path };
    return eventually(
      () =>
        this.browser.send<{ value: Record<string, string> }>('WebDriver:FindElement', find).then(
          ({ value }) => value[ELEMENT] ?? null,
          () => null,
        ),
      path,
    );
  }

  async click(path: string): Promise<void> {
    await this.browser.send('WebDriver:ElementClick', { id: await this.element(path) });
  }

  async type(path: string, text: string): Promise<void> {
    await this.browser.send('WebDriver:ElementSendKeys', { id: await this.element(path), text });
  }

  /** The bytes of what was downloaded first, as soon as all of it is there. */
  async downloaded(): Promise<Uint8Array> {
    const folder = join(this.folder, 'downloads');
    const name = await eventually(async () => {
      const names = await readdir(folder);
      return names.some((one) => one.endsWith('.part')) ? null : (names[0] ?? null);
    }, 'A download');
    return new Uint8Array(await readFile(join(folder, name)));
  }

  /** Puts a file where the browser can be told to choose it. */
  async fileOf(name: string, bytes: Uint8Array): Promise<string> {
    const path = join(this.folder, name);
    await writeFile(path, bytes);
    return path;
  }

  /** Faults of the page and refusals of its policy, as Firefox's console tells them. */
  wrong(): Promise<string[]> {
    return this.#privileged(`return Services.console.getMessageArray()
      .filter((one) => one instanceof Ci.nsIScriptError && /^(content|CSP)/.test(one.category + one.sourceName.replace(/^file:/, 'content')))
      .map((one) => [one.errorMessage, one.sourceName.split('/').at(-1), one.lineNumber, one.columnNumber].join(' '));`);
  }

  async close(): Promise<void> {
    const ended = new Promise((done) => this.process.once('exit', done));
    await this.browser.send('Marionette:Quit').catch(() => this.process.kill());
    await ended;
    removeOnceReleased(this.folder);
  }

  async #privileged<T>(script: string): Promise<T> {
    await this.browser.send('Marionette:SetContext', { value: 'chrome' });
    const { value } = await this.browser.send<{ value: T }>('WebDriver:ExecuteScript', { script, args: [] });
    await this.browser.send('Marionette:SetContext', { value: 'content' });
    return value;
  }
}
