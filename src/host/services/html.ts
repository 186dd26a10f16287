/** HtmlService inside the context: developers.google.com/apps-script/reference/html. */
import { callHost } from './call-host';
import { evaluateTemplate } from './html-template';
import { selfOf, strict } from './strict';

type GHtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type GHtmlTemplate = GoogleAppsScript.HTML.HtmlTemplate;
type GHtmlService = GoogleAppsScript.HTML.HtmlService;

class HtmlOutput implements Pick<
  GHtmlOutput,
  'append' | 'getContent' | 'getHeight' | 'getTitle' | 'getWidth' | 'setHeight' | 'setTitle' | 'setWidth'
> {
  private title = '';
  private width = 0;
  private height = 0;

  constructor(private content: string) {}

  append(addedContent: string): GHtmlOutput {
    this.content += String(addedContent);
    return selfOf(this);
  }

  getContent(): string {
    return this.content;
  }

  getTitle(): string {
    return this.title;
  }

  setTitle(title: string): GHtmlOutput {
    this.title = String(title);
    return selfOf(this);
  }

  /** Pixels; 0 where none was set (the platform says null: unverified). */
  getWidth(): number {
    return this.width;
  }

  setWidth(width: number): GHtmlOutput {
    this.width = width;
    return selfOf(this);
  }

  getHeight(): number {
    return this.height;
  }

  setHeight(height: number): GHtmlOutput {
    this.height = height;
    return selfOf(this);
  }
}

function newOutput(content: string): GHtmlOutput {
  return strict<GHtmlOutput>(new HtmlOutput(content), {
    name: 'HtmlService.HtmlOutput',
    methods: {
      append: ['String'],
      getContent: [''],
      getTitle: [''],
      setTitle: ['String'],
      getWidth: [''],
      setWidth: ['Integer'],
      getHeight: [''],
      setHeight: ['Integer'],
    },
  });
}

/** A template takes any property; `evaluate` and `getRawContent` are its only methods here. */
function newTemplate(content: string): GHtmlTemplate {
  const variables = new Map<string, unknown>();
  const methods: Record<string, () => unknown> = {
    evaluate: () => newOutput(evaluateTemplate(content, variables)),
    getRawContent: () => content,
  };
  return new Proxy({} as GHtmlTemplate, {
    get: (_, name) => (typeof name === 'string' ? (methods[name] ?? variables.get(name)) : undefined),
    set(_, name, value) {
      variables.set(String(name), value);
      return true;
    },
  });
}

class Service implements Pick<
  GHtmlService,
  'createHtmlOutput' | 'createHtmlOutputFromFile' | 'createTemplateFromFile'
> {
  createHtmlOutput(html: unknown = ''): GHtmlOutput {
    return newOutput(String(html));
  }

  createHtmlOutputFromFile(filename: string): GHtmlOutput {
    return newOutput(callHost<string>('html.readFile', filename));
  }

  createTemplateFromFile(filename: string): GHtmlTemplate {
    return newTemplate(callHost<string>('html.readFile', filename));
  }
}

export const htmlService = strict<GHtmlService>(new Service(), {
  name: 'HtmlService',
  methods: {
    createHtmlOutput: ['', 'String'],
    createHtmlOutputFromFile: ['String'],
    createTemplateFromFile: ['String'],
  },
});
