import { createHmac, randomUUID } from "node:crypto";
import type { Links } from "../rest/links.ts";
import type { App } from "../world/account.ts";
import type { WorldEvent } from "../world/events.ts";
import type { Installation, World } from "../world/world.ts";
import type { Delivery } from "./delivery.ts";
import { toPayload } from "./payload.ts";

/** Where an App's webhooks are delivered, and with which faults. */
export interface DeliveryOptions {
  readonly url: string;
  readonly secret: string;
  /** The App whose installations decide what is delivered; by default the only one. */
  readonly app?: App;
  /** Share of deliveries that never arrive, 0 to 1; they are recorded as failed. */
  readonly lose?: number;
  /** Share of deliveries that arrive twice, with the same delivery id. */
  readonly duplicate?: number;
  /** Real milliseconds over which arrivals are scattered, so that they come out of order. */
  readonly shuffle?: number;
  /** Random numbers from 0 to 1, for runs that can be repeated. */
  readonly random?: () => number;
}

const FIRST_ID = 3_804_004_623_000_000_000n;

/** Real milliseconds within which a receiver has to respond: GitHub's ten seconds. */
const ANSWER_WITHIN = 10_000;

/** Sends the events of the world to an App's endpoint, signed like GitHub's. */
export class Webhooks {
  readonly #world: World;
  readonly #links: Links;
  readonly #targets: DeliveryOptions[] = [];
  readonly #underWay = new Set<Promise<void>>();

  constructor(world: World, links: Links) {
    this.#world = world;
    this.#links = links;
    world.events.on((event) => {
      this.#announce(event);
    });
    world.redeliver = (delivery) => {
      this.#redeliver(delivery);
    };
  }

  /** Starts delivering to an endpoint. */
  deliver(options: DeliveryOptions): void {
    this.#targets.push(options);
  }

  /** Stops delivering. */
  stop(): void {
    this.#targets.length = 0;
  }

  /** Resolves when all deliveries have finished. */
  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }

  /** Returns every delivery so far, including lost ones. */
  get deliveries(): readonly Delivery[] {
    return this.#world.deliveries;
  }

  #announce(event: WorldEvent): void {
    for (const target of this.#targets) {
      const app = target.app ?? [...this.#world.apps.values()].find((one) => one.slug !== "github-actions");
      const installation = app === undefined ? undefined : this.#installationFor(app, event);
      if (app !== undefined && installation !== undefined && isSubscribed(app, event))
        this.#send(target, this.#prepare(target, app, installation, event), target.random ?? Math.random);
    }
  }

  #installationFor(app: App, event: WorldEvent): Installation | undefined {
    if (event.installationId !== undefined) {
      const known = this.#world.installations.get(event.installationId);
      return known?.app === app ? known : undefined;
    }
    return event.repository === null ? undefined : this.#world.findInstallation(app, event.repository);
  }

  #prepare(target: DeliveryOptions, app: App, installation: Installation, event: WorldEvent): Delivery {
    const addressed = { ...event, installationId: installation.id };
    // The world as it is now, not as it will be when this arrives.
    const body = JSON.stringify(toPayload(this.#world, this.#links, addressed, false));
    const guid = randomUUID();
    const signature = createHmac("sha256", target.secret).update(body).digest("hex");
    return {
      id: this.#nextId(),
      guid,
      app,
      url: target.url,
      event: event.name,
      action: event.action,
      installationId: installation.id,
      repositoryId: event.repository?.id ?? null,
      headers: {
        "content-type": "application/json",
        "user-agent": "GitHub-Hookshot/sandbox",
        "x-github-delivery": guid,
        "x-github-event": event.name,
        "x-github-hook-id": String(app.id),
        "x-github-hook-installation-target-id": String(app.id),
        "x-github-hook-installation-target-type": "integration",
        "x-hub-signature-256": `sha256=${signature}`,
      },
      body,
      isRedelivery: false,
      deliveredAt: this.#world.clock.now(),
      status: "pending",
      statusCode: 0,
      seconds: 0,
    };
  }

  #send(target: DeliveryOptions, delivery: Delivery, random: () => number): void {
    this.#world.deliveries.push(delivery);
    const isLost = random() < (target.lose ?? 0);
    const times = isLost ? 0 : random() < (target.duplicate ?? 0) ? 2 : 1;
    if (isLost) {
      delivery.status = "failed to connect to host";
      delivery.statusCode = 502;
    }
    for (let count = 0; count < times; count += 1) this.#track(this.#post(delivery, random() * (target.shuffle ?? 0)));
  }

  #nextId(): bigint {
    return FIRST_ID + BigInt(this.#world.nextId());
  }

  #redeliver(old: Delivery): void {
    const again: Delivery = {
      ...old,
      id: this.#nextId(),
      isRedelivery: true,
      deliveredAt: this.#world.clock.now(),
    };
    this.#world.deliveries.push(again);
    this.#track(this.#post(again, 0));
  }

  #track(work: Promise<void>): void {
    this.#underWay.add(work);
    void work.finally(() => this.#underWay.delete(work));
  }

  async #post(delivery: Delivery, delay: number): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, delay));
    const started = Date.now();
    try {
      const answer = await fetch(delivery.url, {
        method: "POST",
        headers: delivery.headers,
        body: delivery.body,
        signal: AbortSignal.timeout(ANSWER_WITHIN),
      });
      await answer.arrayBuffer();
      delivery.statusCode = answer.status;
      delivery.status = answer.ok ? "OK" : `Invalid HTTP Response: ${answer.status}`;
    } catch (error) {
      const isLate = error instanceof Error && error.name === "TimeoutError";
      delivery.statusCode = isLate ? 504 : 502;
      delivery.status = isLate ? "timed out" : "failed to connect to host";
    }
    delivery.seconds = (Date.now() - started) / 1000;
  }
}

/** True for events that the App subscribed to, and always for those of its own installations. */
function isSubscribed(app: App, event: WorldEvent): boolean {
  return event.name.startsWith("installation") || app.events.includes(event.name);
}
