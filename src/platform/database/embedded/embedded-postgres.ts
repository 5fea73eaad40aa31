/** What the `pg` client needs to reach the database; the user is its superuser. */
export type Connection = {
  /** The folder of the Unix socket, or 127.0.0.1 where the path of the socket would be too long. */
  host: string;
  port: number;
  user: string;
  database: string;
  /** Only on loopback, where others on the machine can knock too. */
  password?: string;
};

/** The program that has the data folder open. */
export type Holder = {
  pid: number;
  /** When it opened the folder, ISO 8601. */
  since: string;
  /** Where it answers in the browser; absent until it has announced it. */
  port?: number;
};

/** Why the database is away for a while. It is brought back without anyone's help. */
export type DownReason = "disk-full" | "ended";

/** Why the database was not opened. `embedded-postgres.text.ts` has the words for each. */
export type Refusal =
  /** Another program has the folder open; `holder` is missing if it has not yet told who it is. */
  | { refused: "folder-in-use"; folder: string; holder: Holder | undefined }
  | { refused: "disk-full"; folder: string }
  /** The folder cannot be made, entered or written; `uid` is the account that has to. */
  | { refused: "folder-closed"; folder: string; uid: number }
  /** Something that is not a database lies in its place. */
  | { refused: "folder-not-ours"; folder: string }
  /** The data was made by another major version of PostgreSQL. */
  | { refused: "other-version"; folder: string; found: string; ours: string }
  /** No PostgreSQL for this machine, or one that cannot run here; `because` is what the machine said. */
  | { refused: "binaries-missing"; platform: string; because: string }
  /** The account of the database cannot reach the programs, and there was nowhere to copy them to. */
  | { refused: "binaries-closed"; folder: string; uid: number }
  /** `initdb` wants an account with a name, and there is none. */
  | { refused: "account-without-name"; uid: number }
  /** PostgreSQL refuses root, and this root may not start anything as somebody else. */
  | { refused: "root-alone" }
  | { refused: "would-not-start"; folder: string; lastWords: readonly string[]; log: string };
