import { decodedPart } from "../base/decoded-path.ts";
import { wrongStore } from "./wrong-store.ts";

const protocols = ["file:", "redis:", "rediss:", "s3:", "http:", "https:", "unstorage:"] as const;
type Protocol = (typeof protocols)[number];

export interface Address {
  protocol: Protocol;
  url: URL;
  /** For people: without user, password and query, each of which may open the store. */
  name: string;
  /** What no message may say. */
  secrets: string[];
}

/** Characters of a key: one that is guessed is none. */
const shortestKey = 16;

/** Variables of the environment that open a store: of AWS as its command line has them, and ours. */
const secretVariables = [
  "KEYFIGURES_STORE_KEY",
  "KEYFIGURES_STORE_TOKEN",
  "AWS_ACCESS_KEY_ID",
  "AWS_SECRET_ACCESS_KEY",
  "AWS_SESSION_TOKEN",
];

/** @throws InputError that does not say the address where it may say a password */
export function addressOf(
  text: string,
  { key, environment }: { key: string | undefined; environment: NodeJS.ProcessEnv },
): Address {
  if (!URL.canParse(text)) throw wrongStore(`the store's address is none; it is written as ${examples}`);
  const url = new URL(text);
  const protocol = protocols.find((each) => each === url.protocol);
  if (!protocol) throw wrongStore(`a store at ${url.protocol} is unknown; its address is written as ${examples}`);
  if (protocol !== "file:" && protocol !== "unstorage:" && !url.host)
    throw wrongStore(`the store's address ${protocol} names no machine; it is written as ${examples}`);
  // Others would be taken for one below the root of the file system.
  if (protocol === "file:" && !/^file:\/\//i.test(text))
    throw wrongStore("a folder at file: is written from the root: file:///mnt/cards");
  if (key !== undefined && key.length < shortestKey)
    throw wrongStore(`KEYFIGURES_STORE_KEY has ${key.length} characters; a key has ${shortestKey} at least`);
  const given = secretVariables.map((name) => environment[name]);
  return { protocol, url, name: nameOf(url), secrets: secretsIn(url, [key, ...given]) };
}

const examples = "file:///mnt/cards, redis://host:6379, s3://bucket/folder or https://host/folder";

/** Whether it says a password or a token: such a one belongs into the environment. */
export function hasSecret(text: string): boolean {
  return URL.canParse(text) && secretsIn(new URL(text), []).length > 0;
}

function nameOf({ protocol, host, pathname }: URL): string {
  return `${protocol}${protocol === "unstorage:" ? "" : "//"}${host}${pathname.replace(/\/+$/, "")}`;
}

/** Values in a query that say where something is, and no more. */
const open = new Set(["region", "endpoint", "base"]);

function secretsIn({ username, password, searchParams }: URL, others: readonly (string | undefined)[]): string[] {
  const inQuery = [...searchParams].flatMap(([name, value]) => (open.has(name) ? [] : value));
  const inUrl = [username, password].flatMap((each) => [each, decodedPart(each)]);
  if (username || password) inUrl.push(basic({ username, password }));
  return [...new Set([...inUrl, ...inQuery, ...others])].filter(
    (each) => each !== undefined && each !== "",
  ) as string[];
}

/** As RFC 7617 sends them. */
export function basic({ username, password }: { username: string; password: string }): string {
  return Buffer.from(`${decodedPart(username)}:${decodedPart(password)}`).toString("base64");
}
