/** What `-f` and `-o` ask for together; either may be missing. */
export interface OutputFlag {
  readonly format?: string;
  readonly file?: string;
}

/** The flags that say which config is in force. */
export interface ConfigFlags {
  /** False for --no-config; commander makes it true where neither is given. */
  readonly config?: string | boolean;
  readonly safe?: boolean;
}

/** The flags of the main command as commander hands them over. */
export interface Flags extends ConfigFlags {
  readonly kind?: string;
  readonly channel?: string;
  readonly template?: boolean;
  readonly context?: string;
  readonly interviewer?: string;
  readonly recipient?: string;
  readonly company?: string;
  readonly role?: string;
  readonly sender?: string;
  readonly interviewDate?: string;
  readonly promisedDate?: string;
  readonly sentDate?: string;
  readonly culture?: string;
  readonly word?: readonly string[];
  /** Formats with the file each goes to, in the order of the command line. */
  readonly format?: readonly OutputFlag[];
  /** The same list: `-o` speaks of the format named before it. */
  readonly outputFile?: readonly OutputFlag[];
  readonly redact?: boolean;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly unsafeFixes?: boolean;
  readonly diff?: boolean;
  readonly values?: string;
  readonly printConfig?: string;
  readonly ignorePattern?: readonly string[];
  readonly rule?: readonly string[];
  readonly preset?: readonly string[];
  readonly quiet?: boolean;
  readonly maxWarnings?: string;
  readonly maxFileBytes?: string;
  readonly maxBodyLength?: string;
  readonly maxFindings?: string;
  readonly stdinFilename?: string;
  readonly stdinFormat?: string;
  readonly color?: boolean;
  readonly debug?: boolean;
}
