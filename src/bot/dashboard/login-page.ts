import { html } from "./html.ts";
import { layout } from "./layout.ts";

interface LoginView {
  readonly github: boolean;
  readonly token: boolean;
  readonly problem: string;
  /** Path to go to afterwards. */
  readonly back: string;
}

/** Renders the login page. */
export function loginPage({ github, token, problem, back }: LoginView): string {
  const content = html`<section class="login">
    <h1>Log in</h1>
    ${problem !== "" && html`<div class="problem" role="alert"><p>${problem}</p></div>`}
    ${
      github &&
      html`<p><a class="button main" href="/login/github?back=${encodeURIComponent(back)}">Log in with GitHub</a></p>
        <p class="faint">You will see the repositories that you can see on GitHub.</p>`
    }
    ${github && token && html`<hr />`}
    ${
      token &&
      html`<form method="post" action="/login">
        <input type="hidden" name="back" value="${back}" /> <label for="token">Token of this bot</label
        ><input id="token" name="token" type="password" autocomplete="current-password" required />
        <button class="${github ? "" : "main"}">Log in with the token</button>
      </form>`
    }
    ${
      !github &&
      !token &&
      html`<p>
        Logging in is not set up. Set <code>GITHUB_CLIENT_ID</code> and <code>GITHUB_CLIENT_SECRET</code> of the App, or
        <code>DASHBOARD_TOKEN</code> for local use, and restart the bot.
      </p>`
    }
  </section>`;
  return layout({ title: "Log in", session: null }, content);
}
