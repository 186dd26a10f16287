/**
 * A temporary copy of the project as a person has it, with a home folder of its own, so that neither the
 * user's login nor this project's settings and dist/ are touched; runs clasp and the build's commands in it.
 */
import { spawn } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ACCESS_TOKEN, AppsScriptApi } from './apps-script-api';
import { GoogleServer } from './google-server';

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What `clasp login` leaves in the home folder; `expiry` in epoch milliseconds. */
function credentials(expiry: number): object {
  const login = {
    type: 'authorized_user',
    client_id: 'client-of-the-stand-in',
    client_secret: 'none',
    refresh_token: 'none',
    access_token: ACCESS_TOKEN,
    expiry_date: expiry,
  };
  return { tokens: { default: login } };
}

export class ProjectFolder {
  /** Real path: clasp refuses to work through a symbolic link. */
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), 'accord-delivery-')));
  private readonly home = join(this.path, 'home');

  private constructor(
    readonly api: AppsScriptApi,
    private readonly google: GoogleServer,
    scriptId: string,
  ) {
    mkdirSync(this.home);
    writeFileSync(join(this.home, 'certificate.pem'), google.certificate);
    const settings = JSON.parse(readFileSync('.clasp.json', 'utf8')) as object;
    this.write('.clasp.json', JSON.stringify({ ...settings, scriptId }));
    copyFileSync('appsscript.json', join(this.path, 'appsscript.json'));
    mkdirSync(join(this.path, 'dist'));
    copyFileSync('appsscript.json', join(this.path, 'dist', 'appsscript.json'));
    this.makeBuildable();
  }

  /** A folder whose .clasp.json names the script, logged in to a Google of its own. */
  static async open(scriptId: string): Promise<ProjectFolder> {
    const api = new AppsScriptApi();
    const folder = new ProjectFolder(api, await GoogleServer.start(api), scriptId);
    folder.keepLogin(Date.UTC(2100, 0, 1));
    return folder;
  }

  /**
   * The sources are linked, so that Node and esbuild find their packages beside the real ones. The stamp
   * says that everything is installed: no test may run npm over the packages it runs on.
   */
  private makeBuildable(): void {
    for (const name of ['src', 'seeds']) symlinkSync(resolve(name), join(this.path, name), 'junction');
    copyFileSync('package-lock.json', join(this.path, 'package-lock.json'));
    mkdirSync(join(this.path, 'node_modules'));
    copyFileSync('package-lock.json', join(this.path, 'node_modules', '.accord-installed'));
  }

  private keepLogin(expiry: number): void {
    writeFileSync(join(this.home, '.clasprc.json'), JSON.stringify(credentials(expiry)));
  }

  /** The access token's hour is over, and its renewal is refused. */
  expireLogin(): void {
    this.keepLogin(Date.UTC(2020, 0, 1));
  }

  logOut(): void {
    rmSync(join(this.home, '.clasprc.json'), { force: true });
  }

  read(name: string): string {
    return readFileSync(join(this.path, name), 'utf8');
  }

  write(name: string, content: string): void {
    writeFileSync(join(this.path, name), content);
  }

  /** The unmodified clasp of this project. */
  clasp(...args: string[]): Promise<Ended> {
    return this.node(require.resolve('@google/clasp'), args);
  }

  /** One of the build's commands, such as `deploy`. */
  command(name: string, args: readonly string[] = []): Promise<Ended> {
    return this.node(join('src', 'build', `${name}.mjs`), args);
  }

  private node(script: string, args: readonly string[]): Promise<Ended> {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: this.path,
      env: this.environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => (stdout += chunk));
    child.stderr.on('data', (chunk) => (stderr += chunk));
    return new Promise((settle) => child.on('close', (status) => settle({ status, stdout, stderr })));
  }

  /** This process's environment without what would lead clasp to the user's login, proxy or settings. */
  private environment(): NodeJS.ProcessEnv {
    const own = Object.entries(process.env).filter(
      ([name]) => !/^(https?_proxy|no_proxy|all_proxy|clasp_.*|google_.*|node_options|debug)$/i.test(name),
    );
    return {
      ...Object.fromEntries(own),
      HOME: this.home,
      USERPROFILE: this.home,
      HTTPS_PROXY: this.google.proxyAddress,
      NODE_EXTRA_CA_CERTS: join(this.home, 'certificate.pem'),
    };
  }

  async close(): Promise<void> {
    await this.google.stop();
    rmSync(this.path, { recursive: true, force: true });
  }
}
