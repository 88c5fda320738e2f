import { epochMs, later, type EpochMs } from "../../ports/epoch-ms.ts";
import { SlidingWindow } from "./sliding-window.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** GitHub documents about 80 creations a minute and 500 an hour, what the account creates on the web included. */
const MOST_A_MINUTE = 79;
const MOST_AN_HOUR = 490;
/** GitHub's advice for many writes: a second between two of them. */
const ADVISED = 1000;
/** So many of a minute are not many, and go at once. */
const FEW = 10;
/** What the advice shrinks to while GitHub is content, by a tenth with each creation. */
const QUICKEST = 420;
/** So many creations of a minute may go that quickly: with the even rest, no minute sees 80. */
const QUICK = 20;
const EVEN = MINUTE / 71;
/** What others met: 20 a minute. Nobody met less than a handful. */
const REFUSED_A_MINUTE = 20;
const LEAST_A_MINUTE = 5;
/** A refusal after fewer than that in an hour says nothing about an hour: others may have created the rest. */
const TELLING_IN_AN_HOUR = 50;
/** GitHub counts when a request arrives, not when it is sent. */
const MARGIN = 1000;
/** A wait longer than this is not the end of a minute. */
const LONGER_THAN_A_MINUTE = 2 * MINUTE;
/** Learned limits are forgotten after a day: others may have used up what GitHub gives. */
const VALID = 24 * HOUR;
/** No limit of GitHub lasts longer than an hour: what lasts this long is no limit. */
const HOPELESS = 3 * HOUR;
/** Fewer creations than this are not worth a note. */
const WORTH_NOTING = 10;

/** What is known of GitHub's limits of creating issues and comments, in the form that is kept between runs. */
export interface KnownLimits {
  /** When a limit was learned last; null: none was. */
  readonly learnedAt: EpochMs | null;
  /** What GitHub took before it refused; null: it took what it documents, or nobody tried. */
  readonly perMinute: number | null;
  readonly perHour: number | null;
  /** Creating is useless until then. */
  readonly blockedUntil: EpochMs;
  /** Since when GitHub has taken none; null: it took the last one. */
  readonly waitingSince: EpochMs | null;
  /** The creations of the last hour. */
  readonly created: readonly EpochMs[];
}

/** When the next creation may be sent, and what it waits for; null: for nothing but its turn. */
export interface Due {
  readonly at: EpochMs;
  readonly limit: string | null;
}

/**
 * Learns how quickly GitHub lets issues and comments be created. Behind the first few it begins at GitHub's advice, and speeds
 * up while GitHub is content; the documented limits are the ceiling. What a refusal showed holds from then on.
 */
export class CreationLimits {
  readonly #hour = new SlidingWindow(HOUR);
  #perMinute: number | null = null;
  #perHour: number | null = null;
  #learnedAt: EpochMs | null = null;
  #blockedUntil = epochMs(0);
  #waitingSince: EpochMs | null = null;
  #spacing = ADVISED;
  #isSpaced = false;
  #isRecalled = false;
  #hasMetLimit = false;
  #news = 0;

  /** Takes what earlier runs and other replicas learned. Their creations count once, however often this is called. */
  recall(known: KnownLimits, now: EpochMs): void {
    if (!this.#isRecalled) {
      // Another machine's clock may be ahead of this one: nothing is waited for because of that.
      for (const time of known.created) this.#hour.add(epochMs(Math.min(time, now)));
      this.#waitingSince = known.waitingSince;
    }
    this.#isRecalled = true;
    if (known.blockedUntil > this.#blockedUntil) this.#blockedUntil = known.blockedUntil;
    if (known.learnedAt === null || known.learnedAt + VALID <= now) return;
    this.#perMinute = least(this.#perMinute, known.perMinute);
    this.#perHour = least(this.#perHour, known.perHour);
    if (this.#learnedAt === null || known.learnedAt > this.#learnedAt) this.#learnedAt = known.learnedAt;
  }

  /** Returns what the next run should know; null where this one learned nothing that is worth a note. */
  toKeep(now: EpochMs): KnownLimits | null {
    if (this.#news < WORTH_NOTING) return null;
    return {
      learnedAt: this.#learnedAt,
      perMinute: this.#perMinute,
      perHour: this.#perHour,
      blockedUntil: this.#blockedUntil,
      waitingSince: this.#waitingSince,
      created: this.#hour.within(now, HOUR),
    };
  }

  /** What is to be kept was kept. */
  kept(): void {
    this.#news = 0;
  }

  /** When the next creation may be sent. */
  due(now: EpochMs): Due {
    if (this.#blockedUntil > now) return { at: this.#blockedUntil, limit: "GitHub takes no new issues and comments" };
    const hourly = this.#perHour ?? MOST_AN_HOUR;
    const free = this.#hour.freeAt(now, hourly, HOUR + (this.#perHour === null ? 0 : MARGIN));
    if (free > now) return { at: free, limit: `${hourly} issues and comments were written this hour` };
    return { at: epochMs(Math.max(now, this.#turn(now))), limit: null };
  }

  #turn(now: EpochMs): number {
    const last = this.#hour.last ?? Number.NEGATIVE_INFINITY;
    if (this.#perMinute !== null) {
      const span = MINUTE + MARGIN;
      return Math.max(last + span / this.#perMinute, this.#hour.freeAt(now, this.#perMinute, span));
    }
    const sent = this.#hour.within(now, MINUTE).length;
    const spacing = sent < FEW ? 0 : sent < QUICK ? this.#spacing : Math.max(this.#spacing, EVEN);
    return Math.max(last + spacing, this.#hour.freeAt(now, MOST_A_MINUTE, MINUTE));
  }

  /** A creation is sent. */
  sent(now: EpochMs): void {
    this.#isSpaced = this.#hour.within(now, MINUTE).length >= FEW;
    this.#hour.add(now);
    this.#news += 1;
  }

  /** GitHub took it. */
  accepted(): void {
    if (this.#waitingSince !== null) this.#news += WORTH_NOTING;
    this.#waitingSince = null;
    if (this.#isSpaced) this.#spacing = Math.max(QUICKEST, this.#spacing * 0.9);
  }

  /**
   * GitHub refused the one that was sent last.
   * @param until When GitHub says that it will take the next one; null: it doesn't say.
   * @param isAgain GitHub refused the one before as well.
   * @returns Until when nothing can be created; null where GitHub doesn't say and nothing shows it.
   */
  refused(now: EpochMs, until: EpochMs | null, isAgain: boolean): EpochMs | null {
    this.#hour.takeBack();
    this.#learnedAt = now;
    const inMinute = this.#hour.within(now, MINUTE).length;
    const inHour = this.#hour.within(now, HOUR);
    // After a minute without a creation, a second refusal can't be about the minute.
    const isHour = until === null ? isAgain && inMinute === 0 : until - now > LONGER_THAN_A_MINUTE;
    if (!isHour) {
      this.#perMinute = Math.max(LEAST_A_MINUTE, Math.min(this.#perMinute ?? REFUSED_A_MINUTE, inMinute));
      return until;
    }
    const [first] = inHour;
    const isTelling = first !== undefined && inHour.length >= TELLING_IN_AN_HOUR;
    if (isTelling) this.#perHour = least(this.#perHour, inHour.length);
    return until ?? (isTelling ? later(first, HOUR + MARGIN) : null);
  }

  /** This run found out that nothing can be created until then. */
  block(now: EpochMs, until: EpochMs): void {
    this.#waitingSince ??= now;
    if (until <= this.#blockedUntil) return;
    this.#blockedUntil = until;
    this.#hasMetLimit = true;
    this.#news += WORTH_NOTING;
  }

  /** True where this run met a limit that no run before it had noted. */
  get hasMetLimit(): boolean {
    return this.#hasMetLimit;
  }

  /** True where GitHub has taken nothing for so long that waiting is of no use. */
  isHopeless(now: EpochMs): boolean {
    return this.#waitingSince !== null && now - this.#waitingSince > HOPELESS;
  }
}

function least(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.min(one, other);
}
