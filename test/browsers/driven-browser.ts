/** One open window of a browser, and the little that the smoke needs of it. */
export interface DrivenBrowser {
  /** The browser's own name and version. */
  readonly version: string;
  /** Goes to an address and waits until the page has loaded. */
  open(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Evaluates a JavaScript expression in the page. Its value is text: each protocol has a form of its own for others. */
  evaluate(expression: string): Promise<string>;
  /** Closes the browser as a person does, and waits until it has gone. */
  close(): Promise<void>;
}

/** Where a browser keeps what pages store. */
export interface Profile {
  /** One that is there, for this browser alone; its whole path. */
  readonly folder: string;
  /** Whether it has to be there again at the next start with the same folder. */
  readonly isKept: boolean;
}

/** Something that has to be on the computer. */
export interface Needed {
  readonly program: string;
  /** Where it may be, the first that is there being used; a name without a folder is looked for on the PATH. */
  readonly places: readonly string[];
  /** Debian's package of it. */
  readonly debian: string;
}

export interface BrowserKind {
  readonly name: string;
  readonly needs: readonly Needed[];
  /**
   * Starts it with nothing open.
   *
   * @param places - where each needed program is, by its name.
   */
  start(places: Readonly<Record<string, string>>, profile: Profile): Promise<DrivenBrowser>;
}
