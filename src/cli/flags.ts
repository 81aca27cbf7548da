/** The flags of the main command as commander hands them over. */
export interface Flags {
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
  readonly format?: string;
  readonly outputFile?: string;
  readonly rule?: readonly string[];
  readonly preset?: readonly string[];
  readonly quiet?: boolean;
  readonly maxWarnings?: string;
  readonly stdinFilename?: string;
  readonly stdinFormat?: string;
  readonly color?: boolean;
  readonly debug?: boolean;
}
