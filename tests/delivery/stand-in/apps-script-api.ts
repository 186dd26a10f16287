/**
 * What the stand-in of Google answers: the few methods of the Apps Script API, of Drive and of Google's
 * login that clasp calls, in the formats of Google's REST references. Anything else is a 404 and is noted.
 */

/** A file of a script project as the API carries it: a name without its extension. */
export interface RemoteFile {
  readonly name: string;
  readonly type: 'SERVER_JS' | 'HTML' | 'JSON';
  readonly source: string;
}

export interface ApiRequest {
  readonly method: string;
  readonly host: string;
  /** Without the query. */
  readonly path: string;
  readonly authorization: string | undefined;
  /** The parsed JSON body; null where there is none. */
  readonly body: unknown;
}

export interface ApiAnswer {
  readonly status: number;
  readonly body: unknown;
}

interface Project {
  readonly parentId: string | null;
  readonly title: string;
  files: readonly RemoteFile[];
  readonly versions: string[];
}

export const ACCESS_TOKEN = 'token-of-the-stand-in';

const EMPTY_MANIFEST: RemoteFile = {
  name: 'appsscript',
  type: 'JSON',
  source: '{\n  "timeZone": "Etc/UTC",\n  "dependencies": {},\n  "exceptionLogging": "STACKDRIVER"\n}',
};

/** Google's own wording, as people report it: google/clasp#1128. */
const API_OFF =
  'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings ' +
  'then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.';

export class AppsScriptApi {
  /** Projects by script id. */
  readonly projects = new Map<string, Project>();
  /** Titles of spreadsheets in Drive by id. */
  readonly spreadsheets = new Map<string, string>();
  /** What was asked, as `METHOD host/path`. */
  readonly asked: string[] = [];
  /** What was asked and is not there. */
  readonly unknown: string[] = [];
  /** The switch at script.google.com/home/usersettings. */
  enabled = true;

  addProject(scriptId: string, parentId: string | null = null, title = 'Untitled project'): Project {
    const project: Project = { parentId, title, files: [EMPTY_MANIFEST], versions: [] };
    this.projects.set(scriptId, project);
    return project;
  }

  answer(request: ApiRequest): ApiAnswer {
    const { method, host, path } = request;
    this.asked.push(`${method} ${host}${path}`);
    // Whoever needs a new access token has a login that was revoked.
    if (host === 'oauth2.googleapis.com' && path === '/token') {
      return { status: 400, body: { error: 'invalid_grant', error_description: 'Token has been revoked.' } };
    }
    if (request.authorization !== `Bearer ${ACCESS_TOKEN}`) {
      return refusal(401, 'UNAUTHENTICATED', 'Request had invalid authentication credentials.');
    }
    if (host === 'www.googleapis.com' && `${method} ${path}` === 'POST /drive/v3/files') {
      return this.createSpreadsheet(request.body as { name: string; mimeType: string });
    }
    if (host !== 'script.googleapis.com') return this.notFound(request);
    if (!this.enabled) return refusal(403, 'PERMISSION_DENIED', API_OFF);
    return this.answerScript(request);
  }

  private answerScript(request: ApiRequest): ApiAnswer {
    const { method, path, body } = request;
    if (method === 'POST' && path === '/v1/projects') {
      return this.createProject(body as { title: string; parentId?: string });
    }
    const [, scriptId = '', rest = ''] = /^\/v1\/projects\/([\w-]+)\/(\w+)$/.exec(path) ?? [];
    const project = this.projects.get(scriptId);
    const operation = `${method} ${rest}`;
    if (!['GET content', 'PUT content', 'POST versions'].includes(operation)) return this.notFound(request);
    if (!project) return refusal(404, 'NOT_FOUND', 'Requested entity was not found.');
    if (operation === 'GET content') return ok({ scriptId, files: project.files });
    if (operation === 'PUT content') return this.updateContent(scriptId, project, body);
    const { description = '' } = body as { description?: string };
    project.versions.push(description);
    return ok({ scriptId, versionNumber: project.versions.length, description });
  }

  /** Replaces all files, as Google does; a project needs exactly one manifest. */
  private updateContent(scriptId: string, project: Project, body: unknown): ApiAnswer {
    const { files } = body as { files: RemoteFile[] };
    const manifests = files.filter(({ type }) => type === 'JSON');
    if (manifests.length !== 1 || manifests[0]?.name !== 'appsscript') {
      const message = 'Project contents must include a manifest file named appsscript.';
      return refusal(400, 'INVALID_ARGUMENT', message);
    }
    project.files = files;
    return ok({ scriptId, files });
  }

  private createSpreadsheet({ name, mimeType }: { name: string; mimeType: string }): ApiAnswer {
    const id = `spreadsheet-of-the-stand-in-${this.spreadsheets.size + 1}`;
    this.spreadsheets.set(id, name);
    return ok({ kind: 'drive#file', id, name, mimeType });
  }

  private createProject({ title, parentId }: { title: string; parentId?: string }): ApiAnswer {
    if (parentId !== undefined && !this.spreadsheets.has(parentId)) {
      return refusal(404, 'NOT_FOUND', 'Requested entity was not found.');
    }
    const scriptId = `script-of-the-stand-in-${this.projects.size + 1}`;
    this.addProject(scriptId, parentId ?? null, title);
    return ok({ scriptId, title, parentId });
  }

  private notFound({ method, host, path }: ApiRequest): ApiAnswer {
    this.unknown.push(`${method} ${host}${path}`);
    return refusal(404, 'NOT_FOUND', 'The stand-in does not know this method.');
  }
}

function ok(body: unknown): ApiAnswer {
  return { status: 200, body };
}

/** The error body of all of Google's REST APIs. */
function refusal(code: number, status: string, message: string): ApiAnswer {
  return {
    status: code,
    body: { error: { code, message, status, errors: [{ message, domain: 'global', reason: status }] } },
  };
}
