/**
 * What the sidebar and double coding must not lose when they are closed: where the person was, and what they typed
 * and did not save.
 * It lies in the person's own properties of this script: storage of the browser is not there in every frame.
 */

const SESSION = 'accord.review.session';
const DRAFT = 'accord.draft.';
/** A property holds 9 KB and a letter takes up to three bytes. UTF-16 units. */
const PART = 2900;
/** Nobody types more into one form; what is longer is no draft. */
const LONGEST = 100_000;

export interface PageState {
  /** JSON of the page's own; empty where there is none. */
  readonly session: string;
  /** JSON by the id of an event, or of an article that is coded blind. */
  readonly drafts: Readonly<Record<string, string>>;
}

export type PageStateChange = Partial<PageState>;

/** No document call. */
export function readPageState(): PageState {
  const all = PropertiesService.getUserProperties().getProperties();
  const parts = new Map<string, string[]>();
  for (const [key, value] of Object.entries(all)) {
    const match = /^accord\.draft\.([a-z0-9_]+)\.(\d+)$/.exec(key);
    if (!match) continue;
    const [, id = '', part = '0'] = match;
    const own = parts.get(id) ?? [];
    own[Number(part)] = value;
    parts.set(id, own);
  }
  return {
    session: all[SESSION] ?? '',
    drafts: Object.fromEntries([...parts].map(([id, texts]) => [id, texts.join('')])),
  };
}

/** Keeps what is given and leaves the rest; an empty draft is forgotten. No document call. */
export function keepPageState({ session, drafts = {} }: PageStateChange): void {
  const store = PropertiesService.getUserProperties();
  const written: Record<string, string> = {};
  if (session !== undefined) written[SESSION] = session.slice(0, PART);
  for (const [id, text] of Object.entries(drafts)) {
    if (!/^[a-z]{3}_[a-z0-9]{8,40}$/.test(id) || text.length > LONGEST) continue;
    const parts = cut(text);
    parts.forEach((part, index) => (written[`${DRAFT}${id}.${index}`] = part));
    forgetFrom(store, id, parts.length);
  }
  if (Object.keys(written).length > 0) store.setProperties(written);
}

function cut(text: string): string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length; start += PART) parts.push(text.slice(start, start + PART));
  return parts;
}

/** Takes away the parts of a longer draft. */
function forgetFrom(store: GoogleAppsScript.Properties.Properties, id: string, first: number): void {
  for (let part = first; store.getProperty(`${DRAFT}${id}.${part}`) !== null; part += 1)
    store.deleteProperty(`${DRAFT}${id}.${part}`);
}
