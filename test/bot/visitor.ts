import { DASHBOARD_TOKEN } from "./bot-stage.ts";

/** Somebody at the dashboard, without a browser. */
export class Visitor {
  readonly #url: string;
  readonly cookie: string;

  private constructor(url: string, cookie: string) {
    this.#url = url;
    this.cookie = cookie;
  }

  static async logIn(url: string): Promise<Visitor> {
    const answer = await fetch(`${url}/login`, {
      method: "POST",
      redirect: "manual",
      body: new URLSearchParams({ token: DASHBOARD_TOKEN }),
    });
    return new Visitor(url, answer.headers.getSetCookie()[0]?.split(";")[0] ?? "");
  }

  /** As whom the browser is signed in to GitHub: there and back. */
  static async logInWithGitHub(url: string): Promise<Visitor> {
    const back = await thereAndBack(url, "/");
    const session = back.headers.getSetCookie().find((one) => one.startsWith("plansync_session="));
    return new Visitor(url, session?.split(";")[0] ?? "");
  }

  /** Where somebody gets to who logs in with GitHub to see a page. */
  static async whereGitHubLeads(url: string, page: string): Promise<string | null> {
    return (await thereAndBack(url, page)).headers.get("location");
  }

  async read(path: string): Promise<string> {
    return (await this.get(path)).text();
  }

  get(path: string): Promise<Response> {
    return fetch(`${this.#url}${path}`, { redirect: "manual", headers: { cookie: this.cookie } });
  }

  /** The hidden field that every form of a page carries. */
  async formToken(): Promise<string> {
    return /name="form" value="([^"]+)"/.exec(await this.read("/"))?.[1] ?? "";
  }

  /** Presses the button of a page that leads to a path below it; returns where that leads on. */
  async press(page: string, action: string): Promise<string | null> {
    const answer = await this.post(`${page}/${action}`, { form: await this.formToken() });
    return answer.headers.get("location");
  }

  post(
    path: string,
    fields: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    return fetch(`${this.#url}${path}`, {
      method: "POST",
      redirect: "manual",
      headers: { cookie: this.cookie, ...headers },
      body: new URLSearchParams(fields),
    });
  }
}

async function thereAndBack(url: string, page: string): Promise<Response> {
  const begun = await fetch(`${url}/login/github?back=${encodeURIComponent(page)}`, { redirect: "manual" });
  const cookie = begun.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  const there = await fetch(begun.headers.get("location") ?? "", { redirect: "manual" });
  return fetch(there.headers.get("location") ?? "", { redirect: "manual", headers: { cookie } });
}
