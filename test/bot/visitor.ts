import { DASHBOARD_TOKEN } from "./bot-stage.ts";

/** Somebody at the dashboard, without a browser. */
export class Visitor {
  readonly #url: string;
  readonly #cookie: string;

  private constructor(url: string, cookie: string) {
    this.#url = url;
    this.#cookie = cookie;
  }

  static async logIn(url: string): Promise<Visitor> {
    const answer = await fetch(`${url}/login`, {
      method: "POST",
      redirect: "manual",
      body: new URLSearchParams({ token: DASHBOARD_TOKEN }),
    });
    return new Visitor(url, answer.headers.getSetCookie()[0]?.split(";")[0] ?? "");
  }

  async read(path: string): Promise<string> {
    return (await fetch(`${this.#url}${path}`, { headers: { cookie: this.#cookie } })).text();
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
      headers: { cookie: this.#cookie, ...headers },
      body: new URLSearchParams(fields),
    });
  }
}
