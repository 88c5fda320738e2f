/** What GitHub allows as a login; names of people have blanks. */
const LOGIN = /^@?([a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38})$/i;

/**
 * Returns the logins that an owner field names, in its order; null where it names somebody whose login is unknown: then
 * nothing can be compared.
 *
 * @param assignees logins by the names that plans use. A name that is not among them is tried as a login.
 */
export function loginsOf(owner: string | undefined, assignees: ReadonlyMap<string, string>): readonly string[] | null {
  if (owner === undefined) return [];
  const names = somebodyIn(owner.split(/\s*[,;&]\s*|\s+(?:and|und|et|y)\s+/i)).flatMap((name) =>
    // Only now: "n/a" is no two people.
    somebodyIn(name.split(/\s*\/\s*/)),
  );
  const logins: string[] = [];
  for (const name of names) {
    const login = assignees.get(name.replace(/^@/, "")) ?? LOGIN.exec(name)?.[1];
    if (login === undefined) return null;
    logins.push(login);
  }
  return logins;
}

/**
 * Returns the logins that an owner field names, in lower case, where the plan calls one of them by a name of its own;
 * null where it names somebody else whose login is unknown.
 */
export function ownersIn(
  owner: string | undefined,
  { name, login }: { readonly name: string; readonly login: string },
): readonly string[] | null {
  return loginsOf(owner, new Map([[name, login]]))?.map((each) => each.toLowerCase()) ?? null;
}

/** Returns how a plan calls somebody: by the name that the configuration gives, else by the login. */
export function nameOfLogin(login: string, assignees: ReadonlyMap<string, string>): string {
  for (const [name, mapped] of assignees) if (mapped.toLowerCase() === login.toLowerCase()) return name;
  return login;
}

function somebodyIn(names: readonly string[]): readonly string[] {
  return names.filter((name) => name !== "" && !isNobody(name));
}

function isNobody(name: string): boolean {
  return /^(?:-+|–|—|n\/?a|none|nobody|tbd|tba|unassigned|\?+)$/i.test(name);
}
